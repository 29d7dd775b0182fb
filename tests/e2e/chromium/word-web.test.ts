import type { Frame, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { siteWords } from "@/lib/ui/site-words";
import { unreadWords } from "@/lib/ui/unread-words";
import { words } from "@/lib/ui/words";
import type { Launched } from "@/tools/launch-chromium.mjs";
import { axeFaults } from "../harness/axe-faults";
import { openPanel, test } from "../harness/chromium-test";
import { marksOn } from "../harness/marks-on";
import { sayYesBeforehand, takeAway } from "../harness/say-yes";
import { serveWord, wordAddress, type WordPlace, type WordStandIn } from "../harness/word-pages";

const PATTERN = "https://*.officeapps.live.com/*";

/** The places where Word documents are opened. */
const places: readonly (readonly [name: string, place: WordPlace])[] = [
  ["SharePoint, a region’s frame, in the editing view", {}],
  [
    "OneDrive, in the reading view",
    {
      around: "https://onedrive.live.com/edit.aspx",
      frame: "https://word-view.officeapps.live.com/wv/wordviewerframe.aspx",
      variant: "view",
    },
  ],
  [
    "word.cloud.microsoft, another region’s frame",
    { around: "https://word.cloud.microsoft/open", frame: "https://FFC-word-edit.officeapps.live.com/we/wordeditorframe.aspx" },
  ],
  ["the older wrapper", { wrapper: "old", frame: "https://word-edit.officeapps.live.com/we/wordeditorframe.aspx" }],
];

describe("Word for the web, as a stand-in, in Chromium", () => {
  test("says that it needs to be let in, asks, and reads the document then", { timeout: 240_000 }, async ({ chromium }) => {
    const page = await openWord(chromium);
    await chromium.clickToolbarButton(page);
    const panel = await openPanel(chromium, page);
    await panel.getByText(unreadWords.why.word).waitFor();
    expect(await panel.getByRole("link", { name: /review desk/ }).count()).toBe(1);
    expect(await axeFaults(panel)).toEqual([]);

    await sayYesBeforehand(chromium, PATTERN);
    await panel.getByRole("button", { name: unreadWords.readWord }).click();
    await panel.getByRole("heading", { level: 1, name: "Community gardener" }).waitFor();
    await expect.poll(() => marked(frameOf(page))).toEqual(["utilise", "leverage"]);
    expect(await axeFaults(panel)).toEqual([]);

    // From now on without a click, whatever site is around it, until it is taken back.
    for (const [name, place] of places) {
      const next = await openWord(chromium, place);
      await expect.poll(() => marked(frameOf(next)), { message: name }).toEqual(["utilise", "leverage"]);
      await next.close();
    }
    await page.close();
    await panel.close();
    await takeAway(chromium, PATTERN);
    const last = await openWord(chromium);
    await chromium.clickToolbarButton(last);
    const beside = await openPanel(chromium, last);
    await beside.getByText(unreadWords.why.word).waitFor();
    expect(await marked(frameOf(last))).toEqual([]);
    await beside.close();
    await last.close();
  });
});

const letIn = test.extend<{ readonly yes: true }>({
  yes: [
    async ({ chromium }, use) => {
      await sayYesBeforehand(chromium, PATTERN);
      const options = await chromium.context.newPage();
      await options.goto(`chrome-extension://${chromium.extensionId}/options.html`);
      await options.getByRole("button", { name: "Always check Word for the web" }).click();
      await options.getByRole("button", { name: "Stop checking officeapps.live.com" }).waitFor();
      await options.close();
      await use(true);
    },
    { scope: "file" },
  ],
});

describe("a Word document that is drawn a few pages at a time, as a stand-in, in Chromium", () => {
  for (const variant of ["", "nameless", "recycle", "nameless&recycle"]) {
    letIn(
      `is read as it is scrolled, and changes take the place of what was there (${variant || "plain"})`,
      { timeout: 180_000 },
      async ({ chromium, yes }) => {
        expect(yes).toBe(true);
        const { page, panel, frame } = await openRead(chromium, { variant });
        expect(await frame.evaluate(() => word.drawn())).toBeLessThan(5);
        await panel.getByText(/We have read \d\d paragraphs of this document so far/).waitFor();
        expect(await row(panel, "hit the ground running").count()).toBe(0);

        const pages = await frame.evaluate(() => word.pages());
        for (let at = 1; at < pages; at++) {
          await frame.evaluate((to) => word.scrollTo(to), at);
          await expect.poll(() => frame.evaluate((to) => word.isDrawn(to), at)).toBe(true);
        }
        await panel.getByText(unreadWords.soFar(240)).waitFor();
        for (const found of ["utilise", "leverage", "hit the ground running", "synergy"]) await row(panel, found).waitFor();

        await frame.evaluate(() => word.scrollTo(0));
        await frame.evaluate(() => word.replace("You will utilise the tools", "You will use the tools"));
        await expect.poll(() => row(panel, "utilise").count()).toBe(0);
        await frame.evaluate(() => word.remove("Able to leverage"));
        await expect.poll(() => row(panel, "leverage").count()).toBe(0);
        await frame.evaluate(() => word.insertAfter("The shed has a kettle", "We endeavour to keep it clean."));
        await row(panel, "We endeavour").waitFor();
        await panel.getByText(unreadWords.soFar(240)).waitFor();
        expect(await row(panel, "synergy").count()).toBe(1);

        expect(await frame.evaluate(() => word.touched)).toEqual([]);
        await page.close();
        await panel.close();
      },
    );
  }

  letIn(
    "shows a finding that is no longer drawn, copies wordings, and leaves Word as it is",
    { timeout: 180_000 },
    async ({ chromium, yes }) => {
      expect(yes).toBe(true);
      const { page, panel, frame } = await openRead(chromium);
      const before = await frame.evaluate(() => word.text());
      await frame.evaluate(() => word.scrollTo(19));
      await row(panel, "synergy").waitFor();
      await expect.poll(() => marked(frame)).toEqual(["synergy"]);

      await row(panel, "utilise").click();
      await panel.getByRole("button", { name: words.finding.show }).click();
      await expect.poll(() => marked(frame)).toEqual(["utilise", "leverage"]);
      await expect.poll(() => frame.evaluate(marksOn).then((marks) => marks[0]?.name)).toBe("current");

      expect(await panel.getByRole("button", { name: words.write.use }).count()).toBe(0);
      await panel
        .getByRole("button", { name: new RegExp(`^${words.copy.copy}`) })
        .first()
        .click();
      await panel.getByText(words.write.copied).first().waitFor();
      await panel.getByText(unreadWords.soFarCopy).waitFor();
      expect(await frame.evaluate(() => [word.text(), word.touched])).toEqual([before, []]);
      await page.close();
      await panel.close();
    },
  );

  letIn("never takes its fields for input for text, whoever writes in them", { timeout: 180_000 }, async ({ chromium, yes }) => {
    expect(yes).toBe(true);
    const { page, panel, frame } = await openRead(chromium);
    for (const proxy of ["EditingElement", "ClipboardElement"]) {
      await frame.locator(`#WACViewPanel_${proxy}`).click();
      await page.keyboard.type("leverage");
    }
    await frame.evaluate(() => word.insertAfter("The shed has a kettle", "We endeavour to keep it clean."));
    await row(panel, "We endeavour").waitFor();
    await row(panel, "leverage").click();
    expect(await panel.locator("blockquote").allTextContents()).toEqual(["Able to leverage what grows in the north bed"]);
    await panel.getByRole("button", { name: siteWords.switchOff("Word for the web") }).click();
    await expect.poll(() => marked(frame)).toEqual([]);
    await panel.getByRole("button", { name: siteWords.switchOn }).click();
    await expect.poll(() => marked(frame)).toContain("We endeavour");
    await page.close();
    await panel.close();
  });

  letIn("says so where Word has drawn nothing", { timeout: 180_000 }, async ({ chromium, yes }) => {
    expect(yes).toBe(true);
    const empty = await openWord(chromium, { variant: "empty" });
    await chromium.clickToolbarButton(empty);
    const panel = await openPanel(chromium, empty);
    await panel.getByText(unreadWords.why["word-empty"]).waitFor();
    expect(await axeFaults(panel)).toEqual([]);
    await panel.close();
    await empty.close();
  });

  letIn("leaves the other programs of that host alone, and says so", { timeout: 180_000 }, async ({ chromium, yes }) => {
    expect(yes).toBe(true);
    const sheet = await openWord(chromium, {
      frame: "https://excel.officeapps.live.com/x/_layouts/xlviewerinternal.aspx",
      wrapper: "frame=WacFrame_Excel_0",
    });
    await chromium.clickToolbarButton(sheet);
    const beside = await openPanel(chromium, sheet);
    await beside.getByText(unreadWords.why.frame).waitFor();
    await beside.close();
    await sheet.close();
  });
});

/** Opens a stand-in for a Word document. */
async function openWord({ context }: Launched, place: WordPlace = {}): Promise<Page> {
  const page = await context.newPage();
  await page.route("**/*", async (route) => {
    const answer = await serveWord(route.request().url());
    await (answer ? route.fulfill(answer) : route.abort());
  });
  await page.goto(wordAddress(place));
  await expect.poll(() => frameOf(page).evaluate(() => "word" in globalThis)).toBe(true);
  return page;
}

/** The same, with its panel, once it is read. */
async function openRead(chromium: Launched, place: WordPlace = {}): Promise<{ page: Page; panel: Page; frame: Frame }> {
  const page = await openWord(chromium, place);
  // The press is what tells a test which tab this is.
  await chromium.clickToolbarButton(page);
  const panel = await openPanel(chromium, page);
  await panel.getByRole("heading", { level: 1, name: "Community gardener" }).waitFor();
  await page.bringToFront();
  return { page, panel, frame: frameOf(page) };
}

function frameOf(page: Page): Frame {
  const frame = page.frames().find((each) => /^https:..[^/]*officeapps/.test(each.url()));
  if (!frame) throw new Error("no frame of Word is there");
  return frame;
}

async function marked(frame: Frame): Promise<readonly string[]> {
  return (await frame.evaluate(marksOn)).map(({ text }) => text);
}

function row(panel: Page, found: string) {
  return panel.locator(".ww-rows button[aria-expanded]").filter({ hasText: found });
}

/** In the stand-in's frame. */
declare const word: WordStandIn;
