import type { Browser, Frame, Page } from "puppeteer-core";
import { describe, expect } from "vitest";
import { optionsWords } from "@/lib/ui/options-words";
import { openOwnPage, test } from "../harness/firefox-test";
import { marksOn } from "../harness/marks-on";
import { openServed } from "../harness/open-served";
import { pressButton } from "../harness/press-button";
import { serveWord, wordAddress, type WordPlace, type WordStandIn } from "../harness/word-pages";

const reading: WordPlace = {
  around: "https://onedrive.live.com/edit.aspx",
  frame: "https://word-view.officeapps.live.com/wv/wordviewerframe.aspx",
  variant: "view&recycle&nameless",
};

describe("Word for the web, as a stand-in, in Firefox", () => {
  test(
    "is read in its frame once the user has said yes, as it is scrolled, and left as it is",
    { timeout: 180_000 },
    async ({ firefox }) => {
      const before = await openWord(firefox);
      const options = await openOwnPage(firefox, "options.html");
      await options.bringToFront();
      await pressButton(options, `${optionsWords.add} Word for the web`);
      await expect.poll(() => options.evaluate(scripts)).toContain("https://*.officeapps.live.com/we/*");
      expect(await marked(before)).toEqual([]);
      await before.close();

      for (const place of [{}, reading]) {
        const page = await openWord(firefox, place);
        await page.bringToFront();
        await expect.poll(() => marked(page)).toEqual(["utilise", "leverage"]);
        await frameOf(page).evaluate(() => word.scrollTo(19));
        await expect.poll(() => marked(page)).toEqual(["synergy"]);
        await frameOf(page).evaluate(() => word.replace("We ask for synergy", "We endeavour to share"));
        await expect.poll(() => marked(page)).toEqual(["We endeavour"]);
        expect(await frameOf(page).evaluate(() => word.touched)).toEqual([]);
        await page.close();
      }

      await options.bringToFront();
      await pressButton(options, `${optionsWords.remove} officeapps.live.com`);
      await expect.poll(() => options.evaluate(scripts)).toEqual([]);
      await options.close();
    },
  );
});

async function openWord(firefox: Browser, place: WordPlace = {}): Promise<Page> {
  const page = await openServed(firefox, wordAddress(place), ({ url }) => serveWord(url));
  await expect.poll(() => frameOf(page).evaluate(() => "word" in globalThis)).toBe(true);
  return page;
}

function frameOf(page: Page): Frame {
  const frame = page.frames().find((each) => /^https:..[^/]*officeapps/.test(each.url()));
  if (!frame) throw new Error("no frame of Word is there");
  return frame;
}

async function marked(page: Page): Promise<readonly string[]> {
  return (await frameOf(page).evaluate(marksOn)).map(({ text }) => text);
}

/** To be evaluated in a page of the extension. */
const scripts = async (): Promise<readonly string[]> =>
  (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches);

declare const chrome: {
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly matches: readonly string[] }[]> };
};

/** In the stand-in's frame. */
declare const word: WordStandIn;
