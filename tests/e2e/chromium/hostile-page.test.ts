import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { PANEL_PORT } from "@/lib/platform/messages";
import { homeState } from "../harness/ask-home";
import { openPanel, test, type ChromiumFixtures } from "../harness/chromium-test";
import { marksOn } from "../harness/marks-on";
import { openEverything } from "../harness/open-everything";

const bait = '<img src=x onerror="globalThis.ran = true"><script>globalThis.ran = true</script>';
const written = bait.replaceAll("<", "&lt;");

describe("a hostile page", () => {
  test("has its text shown in the panel as text, never as markup", async ({ chromium }) => {
    const { page, panel } = await openHostile(chromium, 4);
    await openEverything(panel);
    expect(await panel.locator("h1").textContent()).toContain(bait);
    expect(await panel.locator("main").textContent()).toContain("<img");
    expect(await panel.locator('script:not([src^="/"]), img:not([src^="/"]):not([src^="data:"])').count()).toBe(0);
    expect(await panel.evaluate(() => Reflect.get(globalThis, "ran"))).toBe(undefined);
    await Promise.all([page.close(), panel.close()]);
  });

  test("can load none of our files and say nothing to our scripts", async ({ chromium }) => {
    const { page, panel } = await openHostile(chromium, 5);
    const files = ["manifest.json", "icon/16.png", "sidepanel.html", "catalogue.html", "content-scripts/home.js"];
    const loaded = await page.evaluate(
      (addresses) =>
        Promise.all(
          addresses.map((address) =>
            fetch(address).then(
              () => address,
              () => undefined,
            ),
          ),
        ),
      files.map((file) => `chrome-extension://${chromium.extensionId}/${file}`),
    );
    expect(loaded).toEqual(files.map(() => undefined));
    expect(await page.evaluate(() => typeof Reflect.get(Reflect.get(globalThis, "chrome") ?? {}, "runtime"))).toBe("undefined");
    await Promise.all([page.close(), panel.close()]);
  });

  test("changes nothing by forging our messages, in thousands", async ({ chromium }) => {
    const { page, panel } = await openHostile(chromium, 6);
    const before = await homeState(panel);
    await page.evaluate(async (name) => {
      const forged: readonly object[] = [
        { kind: "state", state: { status: "checked", title: "Forged" } },
        { kind: "marks", on: false },
        { kind: "insert", asked: "1", text: "Forged", section: undefined },
        { kind: "badge", open: 999 },
      ];
      for (let count = 0; count < 5000; count++) {
        const message = forged[count % forged.length];
        postMessage({ name, ...message }, "*");
        document.dispatchEvent(new CustomEvent(name, { detail: { ...message } }));
      }
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }, PANEL_PORT);
    expect(await homeState(panel)).toEqual(before);
    expect(await page.evaluate(marksOn)).toHaveLength(2);
    expect(await page.locator("#job_description").textContent()).toBe("Utilise a bucket.");
    await Promise.all([page.close(), panel.close()]);
  });

  test("leaves no word of its text in what is stored, whatever is done in the panel", async ({ chromium }) => {
    const { page, panel } = await openHostile(chromium, 8);
    await openEverything(panel);
    await panel.getByRole("checkbox").first().check();
    const keys = () =>
      panel.evaluate(async () => {
        const areas = [chrome.storage.local, chrome.storage.session, chrome.storage.sync];
        return JSON.stringify(await Promise.all(areas.map((area) => area.get(null))));
      });
    await expect.poll(keys).toBe('[{},{"read-by-others":["C9997-26-0008"]},{}]');
    await Promise.all([page.close(), panel.close()]);
  });

  test("sees of us what draws its lines, and no message, element or name in its globals", async ({ chromium }) => {
    const { page, panel } = await openHostile(chromium, 7);
    const seen = await page.evaluate(() => ({
      highlights: [...CSS.highlights.keys()].filter((name) => !name.startsWith("wider-welcome-")),
      elements: [...document.querySelectorAll("*")].filter((element) =>
        [...element.attributes].some(({ value }) => /wider|extension/.test(value)),
      ).length,
      globals: Object.keys(globalThis).filter((key) => /wider|welcome|wxt/i.test(key)),
      heard: Reflect.get(globalThis, "heard"),
    }));
    expect(seen).toEqual({ highlights: [], elements: 0, globals: [], heard: [] });
    await Promise.all([page.close(), panel.close()]);
  });
});

/** An advert full of markup as text, on a page that keeps every message it hears, and the panel beside it. */
async function openHostile(
  chromium: ChromiumFixtures["chromium"],
  number: number,
): Promise<{ readonly page: Page; readonly panel: Page }> {
  const address = `https://www.jobs.nhs.uk/candidate/jobadvert/C9997-26-000${number}`;
  const body = `<!doctype html><html lang="en"><title>Advert</title>
<script>globalThis.heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>
<main id="maincontent"><span id="employer_name">Trust ${written}</span><h1 id="heading">Clerk ${written}</h1>
<h3>Job summary</h3><p id="job_overview">You will utilise ${written} a ladder.</p>
<h3>Main duties of the job</h3><p id="job_description">Utilise a bucket.</p></main></html>`;
  await chromium.context.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  const page = await chromium.context.newPage();
  await page.goto(address);
  await expect.poll(() => page.evaluate(marksOn)).toHaveLength(2);
  const panel = await openPanel(chromium, page);
  await panel.locator(".ww-header__status").waitFor();
  return { page, panel };
}

declare const chrome: {
  readonly storage: Readonly<Record<"local" | "session" | "sync", { get(keys: null): Promise<object> }>>;
};
