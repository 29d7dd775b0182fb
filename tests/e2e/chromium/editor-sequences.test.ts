import { describe } from "vitest";
import { openPanel } from "../harness/chromium-test";
import { EDITORS_ADDRESS, editorsUnderTest } from "../harness/editor-pages";
import { runSequence, sequenceTimeout } from "../harness/editor-sequence";
import { clickInto, mounted } from "../harness/editor-steps";
import { test } from "../harness/editor-test";

const few = ["textarea", "contenteditable", "ckeditor5", "quill", "lexical", "slate"];
const editors =
  process.env["EDITOR_STEPS"] === undefined
    ? editorsUnderTest.filter(({ module }) => few.includes(module))
    : editorsUnderTest.filter(({ slowKeys }) => !slowKeys);

describe("typing and using suggestions in any order in Chromium", () => {
  for (const editor of editors) {
    test(`${editor.name} neither loses nor doubles a character`, { timeout: sequenceTimeout }, async ({ chromium }) => {
      const page = await chromium.context.newPage();
      await page.goto(EDITORS_ADDRESS + editor.module);
      await mounted(page);
      await clickInto(page);
      const panel = await openPanel(chromium, page);
      await runSequence(page, panel, editor);
      await panel.close();
      await page.close();
    });
  }
});
