import { describe, expect } from "vitest";
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
    await page.getByRole("switch", { checked: true }).click();
    await page.getByRole("switch", { checked: false }).waitFor();
    await expect.poll(() => advert.evaluate(marksOn)).toEqual([]);

    await page.getByRole("button", { name: words.options.delete }).click();
    await page.getByText(words.options.deleted).waitFor();
    expect(await page.evaluate(() => chrome.storage.local.get(null))).toEqual({});
    await page.getByRole("switch", { checked: true }).waitFor();
    await expect.poll(() => advert.evaluate(marksOn)).not.toEqual([]);
    await page.close();
  });

  test("has no fault that axe finds, in light or dark", async ({ chromium }) => {
    const page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${chromium.extensionId}/options.html`);
    await page.getByRole("switch").waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });
});

declare const chrome: {
  readonly runtime: { getManifest(): { readonly options_ui?: { readonly page: string } } };
  readonly storage: { readonly local: { get(keys: null): Promise<object> } };
};
