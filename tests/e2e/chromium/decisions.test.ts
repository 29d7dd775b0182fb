import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { keepWords } from "@/lib/ui/keep-words";
import { words } from "@/lib/ui/words";
import { advertAddress } from "@/tools/serve-advert.mjs";
import { axeFaults } from "../harness/axe-faults";
import { openPanel, test } from "../harness/chromium-test";
import { marksOn } from "../harness/marks-on";

/** How often the words are underlined. */
const marked = async (page: Page, text: string): Promise<number> =>
  (await page.evaluate(marksOn)).filter((mark) => mark.text === text).length;

const button = (panel: Page, name: string | RegExp) => panel.getByRole("button", { name });

/** Opens a finding's row and keeps it. */
async function keep(panel: Page, row: RegExp, scope: string, reason?: string): Promise<void> {
  await button(panel, row).click();
  await button(panel, keepWords.keep).click();
  if (reason !== undefined) await panel.getByLabel(reason).check();
  await panel.getByLabel(scope).check();
  await button(panel, keepWords.confirm).click();
  await panel.getByRole("heading", { name: /^Kept by you/ }).waitFor();
}

describe("what the user decides in Chromium", () => {
  test("is kept over a reload and a small edit, in every tab of the advert, until it is taken back", async ({
    chromium,
    advert,
    panel,
  }) => {
    const second = await chromium.context.newPage();
    await second.goto(advertAddress);
    await expect.poll(() => marked(second, "utilise")).toBe(1);
    // What lies behind another tab is drawn once a second only.
    await panel.bringToFront();

    await keep(panel, /“utilise”/, keepWords.scopes.here, keepWords.reasons.quotation);
    await expect.poll(() => marked(advert, "utilise")).toBe(0);
    await expect.poll(() => marked(second, "utilise")).toBe(0);
    await second.close();

    await advert.reload();
    await expect.poll(() => advert.evaluate(marksOn)).not.toEqual([]);
    expect(await marked(advert, "utilise")).toBe(0);
    await advert.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode())
        if (node.nodeValue?.includes("utilise")) node.nodeValue = node.nodeValue.replace("utilise", "sometimes utilise");
      document.querySelector("#about_organisation + p")?.append(" We leverage tea.");
    });
    await expect.poll(() => marked(advert, "leverage")).toBe(2);
    expect(await marked(advert, "utilise")).toBe(0);

    await button(panel, "Undo “utilise”").click();
    await expect.poll(() => marked(advert, "utilise")).toBe(1);
    await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toMatch(/“utilise”/);
    await panel.getByRole("heading", { name: /^Kept by you/ }).waitFor({ state: "detached" });
  });

  test("always holds in every advert, and counts nowhere", async ({ chromium, advert, panel }) => {
    const row = button(panel, /Worth changing/).first();
    const [, words = ""] = /“([^”…]+)”/.exec((await row.textContent()) ?? "") ?? [];
    const before = await badgeTitle(panel);
    expect(await marked(advert, words)).toBeGreaterThan(0);
    await keep(panel, new RegExp(`“${words}”`), keepWords.scopes.always);
    await expect.poll(() => badgeTitle(panel)).not.toBe(before);

    const address = "https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-7777";
    const body = await readFile("tests/pages/nhs-jobs/advert.html", "utf8");
    await chromium.context.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
    const other = await chromium.context.newPage();
    await other.goto(address);
    await expect.poll(() => other.evaluate(marksOn)).not.toEqual([]);
    expect(await marked(other, words)).toBe(0);
    await other.close();

    await button(panel, `Undo “${words}”`).click();
    await expect.poll(() => marked(advert, words)).toBeGreaterThan(0);
    await expect.poll(() => badgeTitle(panel)).toBe(before);
  });

  test("takes a reason where something is to be fixed, by keyboard alone, and leads to the next", async ({ advert, panel }) => {
    const row = button(panel, /Fix before publishing/).first();
    const name = /“[^”]+”/.exec((await row.textContent()) ?? "")?.[0] ?? "";
    await row.focus();
    await panel.keyboard.press("Enter");
    await button(panel, keepWords.keep).focus();
    await panel.keyboard.press("Enter");
    await expect.poll(() => panel.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("radio");
    await panel.keyboard.press("Enter");
    await panel.getByText(keepWords.missingReason).waitFor();
    expect(await axeFaults(panel)).toEqual([]);
    await panel.keyboard.press("ArrowDown");
    expect(await panel.getByLabel(keepWords.reasons.required).isChecked()).toBe(true);
    await panel.keyboard.press("Enter");
    await panel.getByRole("button", { name: `Undo ${name}` }).waitFor();
    await expect.poll(() => panel.evaluate(() => document.activeElement?.getAttribute("aria-expanded"))).toBe("false");
    await expect.poll(() => advert.evaluate(marksOn)).not.toEqual([]);
    expect(await axeFaults(panel)).toEqual([]);
    await panel.getByRole("button", { name: `Undo ${name}` }).click();
    await panel.getByRole("heading", { name: /^Kept by you/ }).waitFor({ state: "detached" });
  });

  test("“Later” takes it out of sight, and it is still to be fixed", async ({ panel }) => {
    const left = await panel.getByRole("link", { name: words.checklist.toFix }).locator("..").textContent();
    await button(panel, /Fix before publishing/)
      .first()
      .click();
    await button(panel, keepWords.later).click();
    await panel.getByRole("heading", { name: keepWords.laterHeading(1) }).waitFor();
    expect(await panel.getByRole("link", { name: words.checklist.toFix }).locator("..").textContent()).toBe(left);
    await panel.emulateMedia({ colorScheme: "dark" });
    expect(await axeFaults(panel)).toEqual([]);
    await button(panel, new RegExp(`^${keepWords.back} “`)).click();
    await panel.getByRole("heading", { name: keepWords.laterHeading(1) }).waitFor({ state: "detached" });
  });

  test("leaves alone what a newer version stored, and says so", async ({ chromium, advert }) => {
    const key = `decisions ${/[^/?]+$/.exec(new URL(advertAddress).pathname)?.[0]}`;
    const panel = await openPanel(chromium, advert);
    const newer = { version: 9, decisions: { all: "new" } };
    await panel.evaluate(([name, value]) => chrome.storage.local.set({ [name]: value }), [key, newer] as const);
    await keep(panel, /“utilise”/, keepWords.scopes.here);
    await panel.getByText(keepWords.keeping.newer).waitFor();
    await expect.poll(() => marked(advert, "utilise")).toBe(0);
    expect(await panel.evaluate((name) => chrome.storage.local.get(name), key)).toEqual({ [key]: newer });
    await panel.evaluate((name) => chrome.storage.local.remove(name), key);
    await panel.close();
  });
});

function badgeTitle(panel: Page): Promise<string> {
  return panel.evaluate(() => chrome.action.getTitle({ tabId: Number(new URLSearchParams(location.search).get("tab")) }));
}

declare const chrome: {
  readonly action: { getTitle(of: { tabId: number }): Promise<string> };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<object>;
      set(items: object): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
};
