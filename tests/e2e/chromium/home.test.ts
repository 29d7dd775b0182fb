import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { askHome, homeState } from "../harness/ask-home";
import { openPanel, test } from "../harness/chromium-test";
import { marksOn } from "../harness/marks-on";

describe("home on an NHS Jobs advert in Chromium", () => {
  test("marks the copy that comes into sight when the window gets narrow, and opens it to show a finding", async ({
    advert,
    panel,
  }) => {
    const wide = await homeState(panel);
    await advert.setViewportSize({ width: 400, height: 800 });
    await expect.poll(() => holdersOf(advert, "Master’s")).toEqual([]);
    await expect.poll(() => holdersOf(advert, "CCG")).toEqual(["details"]);
    const narrow = await homeState(panel);
    expect(narrow.report).toEqual(wide.report);
    const finding = narrow.report?.findings.find(({ actual }) => actual === "CCG");
    const { current } = await askHome(panel, { kind: "show", findingId: finding?.id ?? "" });
    expect(current).toBe(finding?.id);
    expect(await inSight(advert)).toBe(true);
    await advert.setViewportSize({ width: 920, height: 900 });
    await expect.poll(() => holdersOf(advert, "CCG")).toEqual(["div"]);
  });

  test("draws lines that show on the page's own background, and follows it into the dark", async ({ advert }) => {
    await advert.evaluate(() => document.body.setAttribute("style", "background: #1f1f1f; color: #eeeeee"));
    await expect.poll(() => inksOn(advert)).toEqual(["pale"]);
    await advert.evaluate(() => document.body.setAttribute("style", "background: #ffb81c"));
    await expect.poll(() => inksOn(advert)).toEqual(["black"]);
  });

  test("draws only the current finding where the user has chosen the colours", async ({ advert, panel }) => {
    await advert.emulateMedia({ forcedColors: "active" });
    await expect.poll(() => advert.evaluate(marksOn)).toEqual([]);
    const { report } = await homeState(panel);
    await askHome(panel, { kind: "show", findingId: report?.findings[0]?.id ?? "" });
    await expect.poll(() => advert.evaluate(marksOn)).toEqual([{ name: "current", text: report?.findings[0]?.actual }]);
    await advert.emulateMedia({ forcedColors: "none" });
    await expect.poll(async () => (await advert.evaluate(marksOn)).length).toBeGreaterThan(5);
  });

  test("keeps the current finding through edits elsewhere and a page that draws itself anew, and lets it go with its text", async ({
    advert,
    panel,
  }) => {
    const finding = (await homeState(panel)).report?.findings.find(({ actual }) => actual === "utilise");
    await askHome(panel, { kind: "show", findingId: finding?.id ?? "" });
    await advert.evaluate(() => {
      const column = document.querySelector(".wrap-paragraphs");
      column?.replaceWith(column.cloneNode(true));
      document.querySelector("#about_organisation + p")?.append(" We like tea.");
    });
    await expect.poll(async () => JSON.stringify((await homeState(panel)).blocks)).toContain("We like tea.");
    await expect.poll(() => advert.evaluate(marksOn)).toContainEqual({ name: "current", text: "utilise" });
    await advert.evaluate(() => document.querySelector("#job_overview + p")?.remove());
    await expect.poll(async () => (await homeState(panel)).current).toBe(undefined);
    expect((await advert.evaluate(marksOn)).filter(({ name }) => name === "current")).toEqual([]);
  });

  test("put into a page again, takes the place of the one before", async ({ advert, chromium, panel }) => {
    const before = await advert.evaluate(marksOn);
    await panel.evaluate(async () => {
      const tabId = Number(new URLSearchParams(location.search).get("tab"));
      await chrome.scripting.executeScript({ target: { tabId }, files: ["/content-scripts/home.js"] });
    });
    await expect.poll(() => advert.evaluate(marksOn)).toEqual(before);
    const again = await openPanel(chromium, advert);
    expect((await homeState(again)).status).toBe("checked");
    await again.close();
  });
});

describe("home on a page that does not want to be read", () => {
  test("reads it, marks it, leaves it as it is and lets it run", async ({ chromium }) => {
    const body = await readFile("tests/pages/nhs-jobs/hostile.html", "utf8");
    const address = "https://www.jobs.nhs.uk/candidate/jobadvert/C9997-26-0003";
    await chromium.context.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
    const page = await chromium.context.newPage();
    await page.goto(address);
    const found = async (): Promise<unknown> => (await page.evaluate(marksOn)).filter(({ text }) => /utilise/i.test(text));
    await expect.poll(found).toHaveLength(2);
    const ticks = (): Promise<number> => page.evaluate(() => Number(document.getElementById("ticker")?.innerText));
    const before = await ticks();
    await expect.poll(ticks).toBeGreaterThan(before + 20);
    const { ran, heard } = await page.evaluate(() => ({
      ran: Reflect.get(globalThis, "ran"),
      heard: Reflect.get(globalThis, "heard"),
    }));
    expect({ ran, heard }).toEqual({ ran: undefined, heard: undefined });
    await page.close();
  });

  test("reads a JobPosting without running or loading anything that is in it", async ({ chromium }) => {
    const body = await readFile("tests/pages/other/job-posting.html", "utf8");
    const address = "https://jobs.example.org/vacancies/18";
    await chromium.context.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
    const page = await chromium.context.newPage();
    await page.goto(address);
    await chromium.clickToolbarButton(page);
    const panel = await openPanel(chromium, page);
    await expect.poll(async () => (await homeState(panel)).what).toBe("Job advert on this page");
    expect(await page.evaluate(() => Reflect.get(globalThis, "ran"))).toBe(undefined);
    expect(chromium.askedFor.filter((asked) => asked.includes("spy"))).toEqual([]);
    await Promise.all([page.close(), panel.close()]);
  });
});

// The last: the browser has no extension afterwards.
describe("home without its extension", () => {
  test("takes its marks away once the extension is gone from under the page", async ({ advert, panel }) => {
    await homeState(panel);
    await panel.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await expect.poll(() => advert.evaluate(marksOn)).toEqual([]);
    expect(await advert.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });
});

/** What the marks on this text stand in: a copy for narrow windows or one for wide ones. */
function holdersOf(page: Page, text: string): Promise<readonly (string | undefined)[]> {
  return page.evaluate(
    (wanted) =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .filter((range) => range instanceof Range && range.toString() === wanted)
        .map((range) => range.startContainer.parentElement?.closest("details, .hide-mobile")?.localName),
    text,
  );
}

async function inksOn(page: Page): Promise<readonly (string | undefined)[]> {
  const marks = await page.evaluate(marksOn);
  return [...new Set(marks.map(({ name }) => name.split("-")[1]))];
}

/** Whether the current finding is where the user looks. */
function inSight(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get("wider-welcome-current") ?? [];
    const { top, bottom } = (range as Range).getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

declare const chrome: {
  readonly runtime: { reload(): void };
  readonly scripting: { executeScript(what: { target: { tabId: number }; files: readonly string[] }): Promise<unknown> };
};
