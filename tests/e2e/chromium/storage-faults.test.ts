import type { Page } from "playwright-core";
import { afterEach, describe, expect } from "vitest";
import { keepWords } from "@/lib/ui/keep-words";
import { siteWords } from "@/lib/ui/site-words";
import { welcomeWords } from "@/lib/ui/welcome-words";
import { words } from "@/lib/ui/words";
import { advertAddress } from "@/tools/serve-advert.mjs";
import { homeState } from "../harness/ask-home";
import { openPanel, test, type ChromiumFixtures } from "../harness/chromium-test";
import { marksOn } from "../harness/marks-on";

type Chromium = ChromiumFixtures["chromium"];

/** Where a decision on the invented advert is stored. */
const DECISIONS = "decisions C9999-26-0001";

/** A page of the extension that is not the one under test. */
let storage: Page | undefined;
/** Those that are: a panel is told its tab by its page's address, so there is one at a time. */
let pages: readonly Page[] = [];

async function closeAll(): Promise<void> {
  await Promise.all(pages.map((page) => page.close()));
  pages = [];
}

afterEach(async () => {
  await closeAll();
  await storage?.evaluate(() => chrome.storage.local.clear());
  await storage?.close();
  storage = undefined;
});

describe("storage in Chromium", () => {
  test("that is full: adverts are checked, a decision holds while the page is open, and what is not stored is said", async ({
    chromium,
  }) => {
    await stored(chromium, {});
    await storage?.evaluate(fill);
    const { advert, panel } = await opened(chromium);
    await panel.getByRole("button", { name: welcomeWords.skip, exact: true }).click();
    await expect.poll(() => panel.getByRole("button", { name: welcomeWords.skip, exact: true }).count()).toBe(0);

    await keep(panel);
    await panel.getByText(keepWords.keeping.full).waitFor();
    await expect.poll(() => marked(advert, "utilise")).toBe(0);
    await panel.getByRole("button", { name: siteWords.pause }).click();
    await panel.getByText(words.notSaved).first().waitFor();
    expect((await homeState(panel)).status).toBe("checked");
    await panel.getByRole("heading", { name: /^Kept by you/ }).waitFor();

    // With room again, everything is kept as ever.
    await storage?.evaluate(() => chrome.storage.local.remove("filler"));
    await panel.getByRole("button", { name: siteWords.pause }).click();
    await panel.getByText(siteWords.paused).waitFor();
    await panel.getByRole("button", { name: siteWords.carryOn }).click();
    await expect.poll(() => advert.evaluate(marksOn)).not.toEqual([]);
  });

  test(
    "with nonsense under every key of ours: everything opens, and works as if it were empty",
    { timeout: 300_000 },
    async ({ chromium }) => {
      for (const nonsense of [
        7,
        "broken",
        [null, [], {}],
        { version: "x", decisions: [{ id: 1 }, null], marksOn: "yes", off: [5] },
      ]) {
        await stored(chromium, {
          "settings": nonsense,
          [DECISIONS]: nonsense,
          "always-kept": nonsense,
          "sites": nonsense,
          "reviews": nonsense,
          "reviews 1": nonsense,
        });
        const { panel } = await opened(chromium);
        expect((await homeState(panel)).aside).toEqual([]);
        for (const file of ["options.html", "desk.html"]) await opensOwnPage(chromium, file);
        await closeAll();
      }
      const { advert, panel } = await opened(chromium);
      await keep(panel);
      await expect.poll(() => marked(advert, "utilise")).toBe(0);
      await advert.reload();
      await expect.poll(() => advert.evaluate(marksOn)).not.toEqual([]);
      expect(await marked(advert, "utilise")).toBe(0);
    },
  );

  test("from an older version: what it knew holds, and the rest is as when new", async ({ chromium }) => {
    await stored(chromium, { settings: { marksOn: false, colour: "plum" } });
    const { advert, panel } = await opened(chromium, "without marks");
    expect(await advert.evaluate(marksOn)).toEqual([]);
    await panel.getByRole("switch", { name: words.header.marks, checked: false }).click();
    await expect.poll(() => advert.evaluate(marksOn)).not.toEqual([]);
    await expect.poll(() => read("settings")).toEqual({ version: 1, marksOn: true, colour: "plum" });
  });

  test("from a newer version: it is left as it is, and that is said", async ({ chromium }) => {
    const settings = { version: 9, marksOn: true, welcomed: true, keepDays: "for ever" };
    const decisions = { version: 9, decisions: { by: "paragraph" } };
    await stored(chromium, { settings, [DECISIONS]: decisions });
    const { advert, panel } = await opened(chromium);
    await keep(panel);
    await panel.getByText(keepWords.keeping.newer).waitFor();
    await expect.poll(() => marked(advert, "utilise")).toBe(0);
    expect(await read(DECISIONS)).toEqual(decisions);
    await panel.getByRole("switch", { name: words.header.marks, checked: true }).click();
    await expect.poll(() => read("settings")).toEqual({ ...settings, marksOn: false });
  });
});

/** Puts this into the extension's storage in the place of everything there. */
async function stored({ context, extensionId }: Chromium, items: Readonly<Record<string, unknown>>): Promise<void> {
  if (!storage) {
    storage = await context.newPage();
    await storage.goto(`chrome-extension://${extensionId}/about.html`);
  }
  await storage.evaluate(async (given) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(given);
  }, items);
}

async function read(key: string): Promise<unknown> {
  return storage?.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
}

/** Fills the extension's storage to its last byte. To be evaluated in a page of the extension. */
async function fill(): Promise<void> {
  const { local } = chrome.storage;
  // A stored text has its quotation marks.
  const room = local.QUOTA_BYTES - (await local.getBytesInUse(null)) - "filler".length - 2;
  await local.set({ filler: "x".repeat(room) });
}

/** The invented advert, checked, and its panel. */
async function opened(chromium: Chromium, how?: "without marks"): Promise<{ readonly advert: Page; readonly panel: Page }> {
  const advert = await chromium.context.newPage();
  await advert.goto(advertAddress);
  pages = [advert];
  const panel = await openPanel(chromium, advert);
  pages = [advert, panel];
  await panel.getByRole("button", { name: /“utilise”/ }).waitFor();
  if (how === undefined) await expect.poll(() => marked(advert, "utilise")).toBe(1);
  return { advert, panel };
}

async function marked(page: Page, text: string): Promise<number> {
  return (await page.evaluate(marksOn)).filter((mark) => mark.text === text).length;
}

async function keep(panel: Page): Promise<void> {
  const button = (name: string | RegExp) => panel.getByRole("button", { name });
  await button(/“utilise”/).click();
  await button(keepWords.keep).click();
  await panel.getByLabel(keepWords.reasons.quotation).check();
  await panel.getByLabel(keepWords.scopes.here).check();
  await button(keepWords.confirm).click();
  await panel.getByRole("heading", { name: /^Kept by you/ }).waitFor();
}

async function opensOwnPage({ context, extensionId }: Chromium, file: string): Promise<void> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto(`chrome-extension://${extensionId}/${file}`);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  expect([file, errors]).toEqual([file, []]);
  await page.close();
}

declare const chrome: {
  readonly storage: {
    readonly local: {
      readonly QUOTA_BYTES: number;
      getBytesInUse(keys: null): Promise<number>;
      get(key: string): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      remove(key: string): Promise<void>;
      clear(): Promise<void>;
    };
  };
};
