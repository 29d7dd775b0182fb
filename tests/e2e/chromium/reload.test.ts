import { describe, expect } from "vitest";
import { cardOn } from "../harness/card-on";
import { test, type ChromiumFixtures } from "../harness/chromium-test";
import { found } from "../harness/editor-steps";
import { clickWord, openForm } from "../harness/form-page";
import { marksOn } from "../harness/marks-on";

const EDITOR = '<div id="editor" contenteditable="true"><p>We utilise tools.</p><p>You will leverage looms.</p></div>';

/** What takes the extension away from under its pages. */
const ends: readonly (readonly [name: string, act: (browser: ChromiumFixtures["chromium"]) => Promise<void>])[] = [
  ["disabled", (browser) => onExtensionsPage(browser, (id) => chrome.management.setEnabled(id, false))],
  ["updated", (browser) => onExtensionsPage(browser, (id) => chrome.developerPrivate.reload(id, { failQuietly: true }))],
];

describe("an extension that is taken away while its card is open, in Chromium", () => {
  for (const [name, act] of ends) {
    test(`because it is ${name} takes card and marks along, and leaves the text as it is`, async ({ chromium }) => {
      const { page, panel } = await openForm(chromium, EDITOR);
      const said: string[] = [];
      page.on("pageerror", ({ message }) => said.push(message));
      page.on("console", (message) => message.type() === "error" && said.push(message.text()));
      await clickWord(page, "tools");
      await found(panel, "utilise");
      await clickWord(page, "utilise");
      await expect.poll(() => page.evaluate(cardOn)).toMatchObject({ heading: "“utilise”" });

      await act(chromium);
      await expect.poll(() => page.evaluate(cardOn)).toBe(undefined);
      await expect.poll(() => page.evaluate(marksOn)).toEqual([]);
      await page.bringToFront();
      await clickWord(page, "looms");
      await page.keyboard.press("End");
      await page.keyboard.type(" Thank you.");
      expect(await page.locator("#editor p").allInnerTexts()).toEqual([
        "We utilise tools.",
        "You will leverage looms. Thank you.",
      ]);
      expect(await page.evaluate(() => document.querySelectorAll("wider-welcome-card, wider-welcome-marks").length)).toBe(0);
      expect(said).toEqual([]);
      await onExtensionsPage(chromium, (id) => chrome.management.setEnabled(id, true));
      await page.close();
    });
  }
});

/** Does something on the browser's own page of extensions, as its owner can. */
async function onExtensionsPage(
  { context, extensionId }: ChromiumFixtures["chromium"],
  act: (id: string) => Promise<unknown>,
): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(act, extensionId);
  await page.close();
}

declare const chrome: {
  readonly developerPrivate: { reload(id: string, options: { readonly failQuietly: boolean }): Promise<unknown> };
  readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> };
};
