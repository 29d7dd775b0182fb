import { describe, expect } from "vitest";
import { alwaysCheck } from "../harness/always-check";
import { mounted, takesOneChange } from "../harness/editor-steps";
import { test } from "../harness/firefox-test";
import { marksOn } from "../harness/marks-on";
import { messagePages, serveMessage } from "../harness/message-pages";
import { openBeside } from "../harness/open-beside";

describe("Outlook on the web and Teams, as a stand-in, in Firefox", () => {
  for (const message of messagePages) {
    test(
      `have only the message that is being written read, marked, changed and changed back: ${message.name}`,
      { timeout: 180_000 },
      async ({ firefox }) => {
        await alwaysCheck(firefox, new URL(message.address).hostname);
        const { page, panel } = await openBeside(firefox, message.address, ({ url }) => serveMessage(message, url));
        await mounted(page);
        await page.click('#place [contenteditable="true"]');
        await expect.poll(async () => (await page.evaluate(marksOn)).map(({ text }) => text)).toEqual(["utilise", "leverage"]);
        await takesOneChange(page, panel, message);
        await panel.close();
        await page.close();
      },
    );
  }
});
