import { describe } from "vitest";
import { editorsUnderTest } from "../harness/editor-pages";
import { takesAParagraph, takesOneChange } from "../harness/editor-steps";
import { openEditor } from "../harness/firefox-editor";
import { test } from "../harness/firefox-test";

describe("one change in Firefox", () => {
  for (const editor of editorsUnderTest) {
    test(`${editor.name} takes it in its own model, gives it back at Ctrl+Z and at Undo, and ${editor.noParagraphs?.includes("Firefox") ? "has a paragraph copied" : "takes a paragraph"}`, async ({
      firefox,
    }) => {
      const { page, panel } = await openEditor(firefox, editor.module);
      await takesOneChange(page, panel, editor);
      await takesAParagraph(page, panel, editor, "Firefox");
      await panel.close();
      await page.close();
    });
  }
});
