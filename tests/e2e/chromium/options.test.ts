import { readFile } from "node:fs/promises";
import { describe, expect } from "vitest";
import { optionsWords } from "@/lib/ui/options-words";
import { words } from "@/lib/ui/words";
import { axeFaults } from "../harness/axe-faults";
import { test } from "../harness/chromium-test";
import { marksOn } from "../harness/marks-on";

describe("the options page in Chromium", () => {
  test("is where the browser looks for it, turns the underlines of an open advert off, and forgets that again", async ({
    chromium,
    advert,
  }) => {
    const page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${chromium.extensionId}/options.html`);
    expect(await page.evaluate(() => chrome.runtime.getManifest().options_ui?.page)).toBe("options.html");
    const marks = page.getByRole("switch", { name: words.header.marks });
    await marks.click();
    await page.getByRole("switch", { name: words.header.marks, checked: false }).waitFor();
    await expect.poll(() => advert.evaluate(marksOn)).toEqual([]);

    await page.getByRole("button", { name: optionsWords.delete }).click();
    await page.getByRole("button", { name: optionsWords.deleteYes }).click();
    await page.getByText(words.options.deleted).waitFor();
    expect(await page.evaluate(() => chrome.storage.local.get(null))).toEqual({});
    await page.getByRole("switch", { name: words.header.marks, checked: true }).waitFor();
    await expect.poll(() => advert.evaluate(marksOn)).not.toEqual([]);
    await page.close();
  });

  test("saves the settings to a file and takes them from one", async ({ chromium }) => {
    const page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${chromium.extensionId}/options.html`);
    await page.getByLabel(optionsWords.daysNames["30"]).check();
    await expect.poll(() => page.evaluate(() => chrome.storage.local.get(null))).toMatchObject({ settings: { keepDays: 30 } });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: optionsWords.save }).click(),
    ]);
    const saved = await readFile(await download.path(), "utf8");
    expect(JSON.parse(saved)).toMatchObject({ format: "wider-welcome-settings", settings: { keepDays: 30 } });

    const choose = (text: string) =>
      page
        .getByLabel(optionsWords.load)
        .setInputFiles({ name: "settings.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await choose("{}");
    await page.getByText(optionsWords.notLoaded).waitFor();
    await choose(saved.replace('"keepDays": 30', '"keepDays": 7'));
    await page.getByText(optionsWords.loaded).waitFor();
    expect(await page.getByLabel(optionsWords.daysNames["7"]).isChecked()).toBe(true);
    await page.close();
  });

  test("shows the shortcuts as the browser has them", async ({ chromium }) => {
    const page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${chromium.extensionId}/options.html`);
    const keys = await page.evaluate(async () => (await chrome.commands.getAll()).map(({ shortcut }) => shortcut || undefined));
    const shown = page.locator("#shortcuts ~ dl dt");
    await shown.first().waitFor();
    expect(await shown.allTextContents()).toEqual(keys.map((key) => key ?? optionsWords.noKeys));
    await page.close();
  });

  test("has no fault that axe finds, in light or dark", async ({ chromium }) => {
    const page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${chromium.extensionId}/options.html`);
    await page.getByRole("switch").first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });
});

declare const chrome: {
  readonly commands: { getAll(): Promise<readonly { readonly shortcut?: string }[]> };
  readonly runtime: { getManifest(): { readonly options_ui?: { readonly page: string } } };
  readonly storage: { readonly local: { get(keys: null): Promise<object> } };
};
