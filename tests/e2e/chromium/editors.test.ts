import { describe } from "vitest";
import { openPanel } from "../harness/chromium-test";
import { EDITORS_ADDRESS, editorsUnderTest } from "../harness/editor-pages";
import { clickInto, mounted, takesAParagraph, takesOneChange } from "../harness/editor-steps";
import { test } from "../harness/editor-test";

describe("one change in Chromium", () => {
  for (const editor of editorsUnderTest) {
    test(`${editor.name} takes it in its own model, gives it back at Ctrl+Z and at Undo, and ${editor.noParagraphs?.includes("Chromium") ? "has a paragraph copied" : "takes a paragraph"}`, async ({
      chromium,
    }) => {
      const page = await chromium.context.newPage();
      await page.goto(EDITORS_ADDRESS + editor.module);
      await mounted(page);
      await clickInto(page);
      const panel = await openPanel(chromium, page);
      await takesOneChange(page, panel, editor);
      await takesAParagraph(page, panel, editor, "Chromium");
      await panel.close();
      await page.close();
    });
  }
});
