import { describe } from "vitest";
import { EDITORS_ADDRESS, editorsUnderTest, serveEditor } from "../harness/editor-pages";
import { clickInto, mounted, takesAParagraph, takesOneChange } from "../harness/editor-steps";
import { openPanel, test } from "../harness/firefox-test";
import { openServed } from "../harness/open-served";

describe("one change in Firefox", () => {
  for (const editor of editorsUnderTest) {
    test(`${editor.name} takes it in its own model, gives it back at Ctrl+Z and at Undo, and ${editor.noParagraphs?.includes("Firefox") ? "has a paragraph copied" : "takes a paragraph"}`, async ({
      firefox,
    }) => {
      const page = await openServed(firefox, EDITORS_ADDRESS + editor.module, ({ url }) => serveEditor(url));
      await mounted(page);
      const panel = await openPanel(firefox, page);
      await page.bringToFront();
      await clickInto(page);
      await takesOneChange(page, panel, editor);
      await takesAParagraph(page, panel, editor, "Firefox");
      await panel.close();
      await page.close();
    });
  }
});
