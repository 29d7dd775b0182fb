import type { Page } from "playwright-core";
import { expect, test as plainTest, vi } from "vitest";
import { launchChromium, type Launched } from "@/tools/launch-chromium.mjs";
import { provideChromium } from "@/tools/provide-browser.mjs";
import { advertAddress, serveAdvert } from "@/tools/serve-advert.mjs";
import { builtExtension } from "./built-extension";
import { marksOn } from "./marks-on";

/** A test that has the built extension in Chromium: one browser a file, a new tab with the invented advert for each test. */
export const test = plainTest.extend<ChromiumFixtures>({
  chromium: [
    async ({}, use) => {
      const launched = await launchChromium({
        executablePath: await provideChromium(),
        extension: builtExtension("chrome"),
        headless: true,
      });
      const askedFor = await serveAdvert(launched.context);
      await use({ ...launched, askedFor });
      await launched.context.close();
    },
    { scope: "file" },
  ],
  advert: async ({ chromium }, use) => {
    const page = await chromium.context.newPage();
    await page.goto(advertAddress);
    await vi.waitFor(async () => expect(await page.evaluate(marksOn)).not.toEqual([]), { timeout: 30_000 });
    await use(page);
    await page.close();
  },
  panel: async ({ chromium, advert }, use) => {
    const page = await openPanel(chromium, advert);
    await use(page);
    await page.close();
  },
});

export interface ChromiumFixtures {
  readonly chromium: Launched & { readonly askedFor: readonly string[] };
  /** The invented advert at its NHS Jobs address, checked and underlined. */
  readonly advert: Page;
  /** The panel of the advert's tab, opened as a page as wide as the browser's own panel, so that locators reach it. */
  readonly panel: Page;
}

/** Opens the panel of a page's tab in a tab of its own, which a test closes when it is done with it. */
export function openPanel(browser: Launched, beside: Page): Promise<Page> {
  return browser.openPanelPage(beside);
}
