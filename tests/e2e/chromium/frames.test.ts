import type { Frame, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { keepWords } from "@/lib/ui/keep-words";
import { siteWords } from "@/lib/ui/site-words";
import { unreadWords } from "@/lib/ui/unread-words";
import { axeFaults } from "../harness/axe-faults";
import { cardOn } from "../harness/card-on";
import { test, type ChromiumFixtures } from "../harness/chromium-test";
import { found, stateOf, tellHome, use, whyNot } from "../harness/editor-steps";
import { marksOn } from "../harness/marks-on";
import { sayYesBeforehand, takeAway } from "../harness/say-yes";

/** Where the extension may run without being asked: two origins of one site. */
const PAGES = "https://www.jobs.nhs.uk/employer/around-";
const FRAMES = "https://beta.jobs.nhs.uk/employer/inside-";
/** Where it may not. */
const ELSEWHERE = "https://careers.example.org/around-";

const written = '<p id="first">We <b>utilise</b> tools.</p><p>You will expedite looms.</p>';
let opened = 0;

describe("a field in a frame of another origin, in Chromium", () => {
  test("is read, marked and written as one advert with the page around it", async ({ chromium }) => {
    const { page, panel, frame } = await openAround(chromium, PAGES);
    await page.click("textarea");
    await clickIn(page, frame, "tools");
    await found(panel, "leverage");
    await found(panel, "utilise");
    expect((await stateOf(panel)).blocks.map(({ text, editable }) => [text, editable])).toEqual([
      ["We leverage wool on each day of the working week.", true],
      ["We utilise tools.", true],
      ["You will expedite looms.", true],
    ]);
    await expect.poll(() => marked(frame)).toEqual(["utilise", "expedite"]);

    expect(
      await tellHome(panel, { kind: "use", asked: "1", findingId: await found(panel, "expedite"), suggestion: 0 }),
    ).toMatchObject({ kind: "written", change: expect.any(String) });
    await expect.poll(() => textIn(frame)).toContain("You will speed up looms.");
    await expect.poll(() => marked(frame)).toEqual(["utilise"]);
    await expect.poll(async () => (await stateOf(panel)).changes.map(({ text }) => text)).toEqual(["speed up"]);
    const [change] = (await stateOf(panel)).changes;
    expect(whyNot(await tellHome(panel, { kind: "undo", asked: "2", change: change?.id ?? "" }))).toBe(undefined);
    expect(await frame.evaluate(() => document.querySelector("#editor")?.innerHTML)).toBe(written);

    await use(panel, "utilise");
    await expect.poll(() => textIn(frame)).toContain("We use tools.");
    await page.keyboard.press("Control+z");
    await expect.poll(() => frame.evaluate(() => document.querySelector("#editor")?.innerHTML)).toBe(written);
    expect(await page.inputValue("textarea")).toBe("We leverage wool on each day of the working week.");
    await page.close();
  });

  test("has the card inside the frame, which changes, takes back and keeps", async ({ chromium }) => {
    const { page, panel, frame } = await openAround(chromium, PAGES);
    await clickIn(page, frame, "tools");
    await found(panel, "utilise");
    await expect.poll(() => marked(frame)).toContain("utilise");
    await clickIn(page, frame, "utilise");
    await expect.poll(() => heading(frame)).toBe("“utilise”");
    expect(await page.evaluate(cardOn)).toBe(undefined);
    await frame.getByRole("button", { name: "Use this wording “use”" }).click();
    await expect.poll(() => textIn(frame)).toContain("We use tools.");
    await frame.getByRole("button", { name: /^Undo/ }).click();
    await expect.poll(() => textIn(frame)).toContain("We utilise tools.");
    await page.keyboard.press("Escape");
    await expect.poll(() => heading(frame)).toBe(undefined);

    await clickIn(page, frame, "expedite");
    await expect.poll(() => heading(frame)).toBe("“expedite”");
    await frame.getByRole("button", { name: keepWords.keep, exact: true }).click();
    await frame.getByLabel(keepWords.scopes.here).check();
    await frame.getByRole("button", { name: keepWords.confirm }).click();
    await expect.poll(() => marked(frame)).toEqual(["utilise"]);
    await expect.poll(async () => (await stateOf(panel)).aside.map(({ finding }) => finding.actual)).toEqual(["expedite"]);
    await page.close();
  });

  test("takes a missing statement where the caret is, and shows what the panel points at", async ({ chromium }) => {
    const { page, panel, frame } = await openAround(chromium, PAGES);
    await clickIn(page, frame, "tools");
    await found(panel, "expedite");
    const text = "Ask us for anything you need.";
    const add = async () => {
      const added = await tellHome(panel, { kind: "insert", asked: "1", text, section: undefined });
      expect(whyNot(added)).toBe(undefined);
      await expect
        .poll(() => frame.locator("#editor").innerText())
        .toMatch(/tools\.\s+Ask us for anything you need\.\s+You will/);
      return added.kind === "written" ? (added.change ?? "") : "";
    };
    expect(whyNot(await tellHome(panel, { kind: "undo", asked: "2", change: await add() }))).toBe(undefined);
    expect(await frame.evaluate(() => document.querySelector("#editor")?.innerHTML)).toBe(written);
    await add();
    await expect.poll(async () => (await stateOf(panel)).report?.findings.map(({ actual }) => actual)).toContain("expedite");
    await frame.evaluate(() =>
      document.querySelector("#editor")?.before(Object.assign(document.createElement("div"), { style: "height: 3000px" })),
    );
    await panel
      .getByRole("button", { name: /“expedite”/ })
      .first()
      .click();
    await panel.getByRole("button", { name: /^Show/ }).first().click();
    await expect.poll(() => frame.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await page.close();
  });

  test("is forgotten when the frame goes", async ({ chromium }) => {
    const { page, panel, frame } = await openAround(chromium, PAGES);
    await page.click("textarea");
    await clickIn(page, frame, "tools");
    await found(panel, "utilise");
    await page.evaluate(() => document.querySelector("iframe")?.remove());
    await expect
      .poll(async () => (await stateOf(panel)).blocks.map(({ text }) => text))
      .toEqual(["We leverage wool on each day of the working week."]);
    await page.close();
  });

  test("is home where the page around it may not be read, until the user lets us read that too", async ({ chromium }) => {
    const { page, panel, frame } = await openAround(chromium, ELSEWHERE);
    await clickIn(page, frame, "tools");
    await expect.poll(() => marked(frame)).toEqual(["utilise", "expedite"]);
    await panel
      .getByRole("button", { name: /“utilise”/ })
      .first()
      .click();
    await panel.getByRole("button", { name: "Use this wording “use”" }).click();
    await expect.poll(() => textIn(frame)).toContain("We use tools.");
    expect(await page.evaluate(marksOn)).toEqual([]);

    await page.bringToFront();
    await chromium.clickToolbarButton(page);
    await panel
      .getByRole("button", { name: /“leverage”/ })
      .first()
      .waitFor();
    await expect
      .poll(async () => (await stateOf(panel)).blocks.map(({ text }) => text))
      .toEqual(["We leverage wool on each day of the working week.", "We use tools.", "You will expedite looms."]);
    await expect.poll(() => marked(frame)).toEqual(["expedite"]);
    await page.close();
  });
});

describe("a field in a frame that we may not read, in Chromium", () => {
  test("is offered by its host to whoever goes into it, and is read from the click on", async ({ chromium }) => {
    const host = "forms.example.org";
    const { page, panel, frame } = await openAround(chromium, PAGES, `https://${host}/inside-`);
    await page.click("textarea");
    await found(panel, "leverage");
    const offer = panel.getByRole("button", { name: siteWords.always(host) });
    expect(await offer.count()).toBe(0);
    await clickIn(page, frame, "tools");
    await offer.waitFor();
    await panel.getByText(siteWords.frame(host)).waitFor();
    expect(await marked(frame)).toEqual([]);
    expect(await axeFaults(panel)).toEqual([]);

    await sayYesBeforehand(chromium, `https://${host}/*`);
    await offer.click();
    await found(panel, "utilise");
    await expect.poll(() => marked(frame)).toEqual(["utilise", "expedite"]);
    await expect.poll(() => offer.count()).toBe(0);
    await takeAway(chromium, `https://${host}/*`);
    await page.close();
  });

  test("is offered where it fills a page that has nothing else to read", async ({ chromium }) => {
    const host = "another.example.org";
    const page = await chromium.context.newPage();
    await chromium.context.route("https://program.example.org/filled", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<title>A</title><iframe src="https://${host}/" style="width: 880px; height: 700px">`,
      }),
    );
    await page.goto("https://program.example.org/filled");
    await chromium.clickToolbarButton(page);
    const panel = await openPanelOf(chromium, page);
    await panel.getByText(unreadWords.why.frame).waitFor();
    await panel.getByRole("button", { name: siteWords.always(host) }).waitFor();
    await Promise.all([panel.close(), page.close()]);
  });
});

/** A page with a field of its own, and a frame of another origin in it in which something is edited. */
async function openAround(
  chromium: ChromiumFixtures["chromium"],
  pages: string,
  frames = FRAMES,
): Promise<{ page: Page; panel: Page; frame: Frame }> {
  const [around, inside] = [`${pages}${(opened += 1)}`, `${frames}${opened}`];
  const { context } = chromium;
  await context.route(around, (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: `<!doctype html><html lang="en-GB"><title>Around</title><h1>Write an advert</h1>
<label for="o">Job overview</label><textarea id="o" style="width: 400px; height: 60px">We leverage wool on each day of the working week.</textarea>
<iframe src="${inside}" style="width: 700px; height: 500px; border: 3px solid"></iframe>`,
    }),
  );
  await context.route(inside, (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: `<!doctype html><html lang="en-GB"><title>Inside</title><h2>Main duties</h2><div id="editor" contenteditable="true">${written}</div>`,
    }),
  );
  const page = await context.newPage();
  await page.goto(around);
  const frame = page.frame({ url: inside });
  if (!frame) throw new Error("the frame did not load");
  await frame.waitForLoadState("load");
  return { page, panel: await openPanelOf(chromium, page), frame };
}

/** Opens the panel of the page in front, whose address the extension may not be told. */
async function openPanelOf({ context, extensionId }: ChromiumFixtures["chromium"], page: Page): Promise<Page> {
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  await page.bringToFront();
  const tab = await panel.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html?tab=${tab}`);
  await page.bringToFront();
  return panel;
}

declare const chrome: {
  readonly tabs: { query(of: { readonly active: boolean }): Promise<readonly { readonly id?: number }[]> };
};

/** Clicks in the middle of a word in a frame, as a person would: by its place in the window. */
async function clickIn(page: Page, frame: Frame, word: string): Promise<void> {
  const box = await (await frame.frameElement()).boundingBox();
  const { x, y } = await frame.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = (node.nodeValue ?? "").indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, width, top, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`“${wanted}” is not in the frame`);
  }, word);
  await page.mouse.click((box?.x ?? 0) + 3 + x, (box?.y ?? 0) + 3 + y);
}

async function marked(frame: Frame): Promise<readonly string[]> {
  return (await frame.evaluate(marksOn)).map(({ text }) => text);
}

async function heading(frame: Frame): Promise<string | undefined> {
  return (await frame.evaluate(cardOn))?.heading;
}

function textIn(frame: Frame): Promise<string> {
  return frame.locator("#editor").innerText();
}
