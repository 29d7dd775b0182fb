import { describe } from "vitest";
import { editorsUnderTest } from "../harness/editor-pages";
import { runSequence, sequenceTimeout } from "../harness/editor-sequence";
import { openEditor } from "../harness/firefox-editor";
import { test } from "../harness/firefox-test";

const few = ["textarea", "contenteditable", "ckeditor5", "prosemirror", "lexical", "quill"];

describe("typing and using suggestions in any order in Firefox", () => {
  for (const editor of editorsUnderTest.filter(({ module }) => few.includes(module))) {
    test(`${editor.name} neither loses nor doubles a character`, { timeout: sequenceTimeout }, async ({ firefox }) => {
      const { page, panel } = await openEditor(firefox, editor.module);
      await runSequence(page, panel, editor);
      await panel.close();
      await page.close();
    });
  }
});
