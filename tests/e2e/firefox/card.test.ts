import type { Browser } from "puppeteer-core";
import { describe, expect } from "vitest";
import { cardOn } from "../harness/card-on";
import { found } from "../harness/editor-steps";
import { test } from "../harness/firefox-test";
import { onlyPage } from "../harness/open-served";
import { openBeside, type Beside } from "../harness/open-beside";

const FORM = "https://www.jobs.nhs.uk/employer/form-card";

describe("the card in Firefox", () => {
  test("opens at a click on a line that is drawn over a textarea, uses a wording and gives caret and focus back", async ({
    firefox,
  }) => {
    const { page, panel } = await open(firefox, '<textarea style="width: 600px; height: 120px">We utilise tools.</textarea>');
    await page.click("textarea");
    await found(panel, "utilise");
    await expect.poll(() => page.evaluate(lineBox)).toBeDefined();
    const line = await page.evaluate(lineBox);
    await page.mouse.click(line?.x ?? 0, line?.y ?? 0);
    await expect.poll(() => page.evaluate(cardOn)).toMatchObject({ heading: "“utilise”", focus: "“utilise”", isOnTop: true });
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.querySelector("textarea")?.value)).toBe("We use tools.");
    await expect.poll(() => page.evaluate(cardOn)).toMatchObject({ focus: "Undo" });
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.querySelector("textarea")?.value)).toBe("We utilise tools.");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(cardOn)).toBe(undefined);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("textarea");
    await page.close();
  });

  test("opens above a modal dialog for words in an editable, and adds nothing to them", async ({ firefox }) => {
    const { page, panel } = await open(
      firefox,
      '<dialog><div id="editor" contenteditable="true"><p>We utilise tools.</p></div></dialog><script>document.querySelector("dialog").showModal()</script>',
    );
    await page.click("p");
    await found(panel, "utilise");
    const word = await page.evaluate(() => {
      const range = document.createRange();
      const text = document.querySelector("p")?.firstChild as Text;
      range.setStart(text, 3);
      range.setEnd(text, 10);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.click(word.x, word.y);
    await expect.poll(() => page.evaluate(cardOn)).toMatchObject({ heading: "“utilise”", isOnTop: true });
    expect(await page.evaluate(() => document.querySelector("#editor")?.innerHTML)).toBe("<p>We utilise tools.</p>");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("editor");
    expect(await page.evaluate(() => document.querySelector("dialog")?.open)).toBe(true);
    await page.close();
  });
});

describe("the card in a window too narrow for it, in Firefox", () => {
  test("opens all the same: there the browser lets nobody but the user open the sidebar", async ({ firefox }) => {
    const { page, panel } = await open(firefox, '<textarea style="width: 300px; height: 120px">We utilise tools.</textarea>');
    await page.setViewport({ width: 420, height: 700 });
    await page.click("textarea");
    await found(panel, "utilise");
    await expect.poll(() => page.evaluate(lineBox)).toBeDefined();
    const line = await page.evaluate(lineBox);
    await page.mouse.click(line?.x ?? 0, line?.y ?? 0);
    await expect.poll(() => page.evaluate(cardOn)).toMatchObject({ heading: "“utilise”", isOnTop: true });
    const { box } = (await page.evaluate(cardOn)) ?? {};
    expect([(box?.left ?? -1) >= 0, (box?.right ?? 421) <= 420]).toEqual([true, true]);
    await page.close();
  });
});

function open(firefox: Browser, body: string): Promise<Beside> {
  return openBeside(firefox, FORM, onlyPage(`<!doctype html><title>Form</title><main>${body}</main>`));
}

/** The middle of the first word that is underlined over a field. To be evaluated in the page. */
function lineBox(): { readonly x: number; readonly y: number } | undefined {
  const box = document.querySelector("wider-welcome-marks")?.shadowRoot?.querySelector("span")?.getBoundingClientRect();
  return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
