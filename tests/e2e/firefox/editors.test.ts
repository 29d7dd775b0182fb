import type { Page } from "puppeteer-core";
import { describe } from "vitest";
import { EDITORS_ADDRESS, editorsUnderTest, serveEditor } from "../harness/editor-pages";
import { clickInto, mounted, takesAParagraph, takesOneChange, type BrowserPage } from "../harness/editor-steps";
import { openPanel, test } from "../harness/firefox-test";

describe("one change in Firefox", () => {
  for (const editor of editorsUnderTest) {
    test(`${editor.name} takes it in its own model, gives it back at Ctrl+Z and at Undo, and ${editor.noParagraphs?.includes("Firefox") ? "has a paragraph copied" : "takes a paragraph"}`, async ({
      firefox,
    }) => {
      const page = await firefox.newPage();
      await page.setRequestInterception(true);
      page.on("request", async (request) => {
        const answer = await serveEditor(request.url());
        await (answer ? request.respond(answer) : request.abort());
      });
      await page.goto(EDITORS_ADDRESS + editor.module);
      await mounted(common(page));
      const panel = await openPanel(firefox, page);
      await page.bringToFront();
      await clickInto(common(page));
      await takesOneChange(common(page), common(panel), editor);
      await takesAParagraph(common(page), common(panel), editor, "Firefox");
      await panel.close();
      await page.close();
    });
  }
});

/** Puppeteer's page has what the steps use, in types that say it another way. */
function common(page: Page): BrowserPage {
  return page as unknown as BrowserPage;
}
