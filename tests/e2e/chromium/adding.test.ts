import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { words } from "@/lib/ui/words";
import { openPanel } from "../harness/chromium-test";
import { EDITORS_ADDRESS, paragraphs } from "../harness/editor-pages";
import { clickInto, found, modelOf, mounted, stateOf } from "../harness/editor-steps";
import { test } from "../harness/editor-test";
import { openForm } from "../harness/form-page";

const editors = ["textarea", "contenteditable", "ckeditor5", "tinymce", "prosemirror", "lexical", "quill", "slate"];

describe("a missing statement that is added from the panel in Chromium", () => {
  for (const module of editors) {
    test(`stands in a paragraph of its own where the caret is, and goes at Undo and at Ctrl+Z (${module})`, async ({
      chromium,
    }) => {
      const page = await chromium.context.newPage();
      await page.goto(EDITORS_ADDRESS + module);
      await mounted(page);
      await clickInto(page);
      await page.keyboard.press("Control+Home");
      const panel = await openPanel(chromium, page);
      await found(panel, "utilise");
      const before = await modelOf(page);
      expect(before).toBe(paragraphs.join("\n"));

      const wording = await add(panel);
      const [first, second] = paragraphs;
      await expect.poll(async () => lines(await modelOf(page))).toEqual([first, wording, second]);
      await undoButton(panel).waitFor();
      expect(await panel.evaluate(() => document.activeElement?.textContent)).toContain(words.write.undo);

      await undoButton(panel).click();
      await expect.poll(() => modelOf(page)).toBe(before);
      await said(panel, words.write.undone);
      expect((await stateOf(panel)).changes).toEqual([]);

      // One step of the editor's own each: the first Ctrl+Z takes our Undo back, the next ones what was added.
      await page.bringToFront();
      await page.keyboard.press("Control+z");
      await expect.poll(async () => lines(await modelOf(page))).toEqual([first, wording, second]);
      for (let press = 0; press < 4 && (await modelOf(page)) !== before; press++) await page.keyboard.press("Control+z");
      await expect.poll(() => modelOf(page)).toBe(before);
      await Promise.all([panel.close(), page.close()]);
    });
  }

  test("goes from its box of the NHS Jobs form, with the caret and what is in sight as they were", async ({ chromium }) => {
    const text = `We utilise tools.\n\n${"More.\n\n".repeat(40)}The end.`;
    const { page, panel } = await openForm(
      chromium,
      `<label for="o">Job overview</label><textarea id="o" style="width: 400px; height: 90px">${text}</textarea><div style="height: 3000px"></div>`,
    );
    await page.click("#o");
    await found(panel, "utilise");
    await page.evaluate(() => {
      const field = document.querySelector("textarea");
      field?.setSelectionRange(4, 4);
      if (field) field.scrollTop = 30;
      scrollTo(0, 40);
    });
    const view = () =>
      page.evaluate(() => {
        const { selectionStart, selectionEnd, scrollTop } = document.querySelector("textarea") as HTMLTextAreaElement;
        return { selectionStart, selectionEnd, scrollTop, page: scrollY };
      });
    const before = await view();
    const wording = await add(panel);
    await expect.poll(() => page.inputValue("#o")).toBe(text.replace("tools.", `tools.\n\n${wording}`));
    expect(await view()).toEqual(before);
    await undoButton(panel).click();
    await expect.poll(() => page.inputValue("#o")).toBe(text);
    expect(await view()).toEqual(before);
    await Promise.all([panel.close(), page.close()]);
  });

  test("is left alone where its words moved on since, and that is said", async ({ chromium }) => {
    const { page, panel } = await openForm(
      chromium,
      '<div id="e" contenteditable="true"><p>We utilise tools.</p><p>And wool.</p></div>',
    );
    await page.click("#e p");
    await found(panel, "utilise");
    const wording = await add(panel);
    await expect.poll(() => page.innerText("#e")).toContain(wording);
    await undoButton(panel).waitFor();
    // An empty line of the user's between them: what was added no longer stands right below.
    await page.bringToFront();
    await page.evaluate(() => getSelection()?.collapse(document.querySelector("#e p")?.firstChild ?? null, 17));
    await page.keyboard.press("Enter");
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const before = await page.innerHTML("#e");
    await undoButton(panel).click();
    await said(panel, words.write.notUndone);
    expect(await page.innerHTML("#e")).toBe(before);
    await Promise.all([panel.close(), page.close()]);
  });
});

/** Presses “Add to the advert” at the first wording that can be added without more ado; gives the wording. */
async function add(panel: Page): Promise<string> {
  const row = panel.getByRole("button", { name: /adjustments/i }).first();
  await row.click();
  const wording = panel.locator(".ww-wording", { has: panel.getByRole("button", { name: words.write.insert }) }).first();
  const text = (await wording.locator(".ww-wording__text").textContent()) ?? "";
  await wording.getByRole("button", { name: words.write.insert }).click();
  return text.replace(/^“|”$/g, "");
}

function undoButton(panel: Page): Locator {
  return panel.getByRole("button", { name: new RegExp(`^${words.write.undo}\\s*“`) });
}

/** Waits until the panel's live region says a sentence. */
async function said(panel: Page, sentence: string): Promise<void> {
  await expect.poll(() => panel.locator("output").allTextContents()).toContainEqual(expect.stringContaining(sentence));
}

function lines(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}
