import { readFile } from "node:fs/promises";
import { describe, expect } from "vitest";
import { unreadWords } from "@/lib/ui/unread-words";
import { words } from "@/lib/ui/words";
import { openPanel, test } from "../harness/firefox-test";
import { onlyPage, openServed } from "../harness/open-served";
import { pressButton } from "../harness/press-button";

/** A place where we may read, but do so only when the user asks: no test can press Firefox's toolbar button. */
const ADDRESS = "https://www.jobs.nhs.uk/candidate/program";

const pages = [
  ["canvas", unreadWords.why.canvas],
  ["frame", unreadWords.why.frame],
  ["closed", unreadWords.why.closed],
] as const;

describe("a page that cannot be read, as a stand-in, in Firefox", () => {
  for (const [variant, said] of pages) {
    test(`says why, and offers to paste and to open the file: ${variant}`, { timeout: 120_000 }, async ({ firefox }) => {
      const body = await readFile("tests/pages/unreadable/page.html", "utf8");
      const page = await openServed(firefox, `${ADDRESS}?${variant}`, onlyPage(body));
      const panel = await openPanel(firefox, page);
      const text = (): Promise<string> => panel.evaluate(() => document.body.innerText);
      await expect.poll(text).toContain(words.states.unchecked);
      await panel.bringToFront();
      await pressButton(panel, words.states.checkThis);
      await expect.poll(text).toContain(said);
      expect(await text()).toContain(words.paste.label);
      expect(await panel.evaluate(() => document.querySelector("main a[href='/desk.html']")?.textContent)).toContain(
        "review desk",
      );
      await panel.close();
      await page.close();
    });
  }
});
