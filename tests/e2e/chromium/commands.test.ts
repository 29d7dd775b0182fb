import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import type { Launched } from "@/tools/launch-chromium.mjs";
import { cardOn } from "../harness/card-on";
import { test } from "../harness/chromium-test";
import { found } from "../harness/editor-steps";
import { openForm } from "../harness/form-page";

const TEXTAREA =
  '<textarea style="width: 600px; height: 120px">We utilise tools. You will leverage looms. They utilise both.</textarea>';

describe("commands in Chromium", () => {
  test("go to the next and the previous finding from the caret, take the caret along and say which it is", async ({
    chromium,
  }) => {
    const { page, panel } = await openForm(chromium, TEXTAREA);
    await page.click("textarea");
    await found(panel, "leverage");
    await page.evaluate(() => document.querySelector("textarea")?.setSelectionRange(12, 12));
    await command(chromium, page, "next-finding");
    await expect.poll(() => caretAndWords(page)).toEqual([27, "2 of 3. Jargon: leverage."]);
    await command(chromium, page, "next-finding");
    await expect.poll(() => caretAndWords(page)).toEqual([48, "3 of 3. Jargon: utilise."]);
    await command(chromium, page, "next-finding");
    await expect.poll(() => caretAndWords(page)).toEqual([3, "1 of 3. Jargon: utilise."]);
    await page.evaluate(() => document.querySelector("textarea")?.setSelectionRange(40, 40));
    await command(chromium, page, "previous-finding");
    await expect.poll(() => caretAndWords(page)).toEqual([27, "2 of 3. Jargon: leverage."]);
    expect(await page.evaluate(cardOn)).toBe(undefined);
    await page.close();
  });

  test("open the card of the finding at the caret, and the caret comes back", async ({ chromium }) => {
    const { page, panel } = await openForm(chromium, TEXTAREA);
    await page.click("textarea");
    await found(panel, "leverage");
    await page.evaluate(() => document.querySelector("textarea")?.setSelectionRange(30, 30));
    await command(chromium, page, "open-card");
    await expect.poll(() => page.evaluate(cardOn)).toMatchObject({ heading: "“leverage”", focus: "“leverage”" });
    await command(chromium, page, "next-finding");
    await expect.poll(() => page.evaluate(cardOn)).toMatchObject({ heading: "“utilise”", focus: "“utilise”" });
    await page.keyboard.press("Escape");
    await expect
      .poll(() => page.evaluate(() => [document.activeElement?.localName, document.querySelector("textarea")?.selectionStart]))
      .toEqual(["textarea", 30]);
    await page.close();
  });
});

/** Where the caret is in the field, and what the page was told aloud. */
function caretAndWords(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(() => [
    document.querySelector("textarea")?.selectionStart,
    document.querySelector("wider-welcome-card")?.shadowRoot?.querySelector("[role=status]")?.textContent?.replace("\u200b", ""),
  ]);
}

/** As the browser tells the background of a key that the user pressed; no test can press the keys of the browser itself. */
async function command({ context }: Launched, page: Page, name: string): Promise<void> {
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(
    async ([command, address]) => {
      const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url === address);
      chrome.commands.onCommand.dispatch(command, tab);
    },
    [name, page.url()] as const,
  );
}

declare const chrome: {
  readonly tabs: { query(wanted: object): Promise<readonly { readonly url?: string }[]> };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: unknown): void } };
};
