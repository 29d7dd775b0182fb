import type { Page } from "puppeteer-core";
import { describe, expect } from "vitest";
import { test } from "../harness/firefox-test";
import { addManyParagraphs } from "../harness/many-paragraphs";
import { marksOn } from "../harness/marks-on";

describe("home on an NHS Jobs advert in Firefox", () => {
  test("marks it, and follows its text, its colours and a page that throws our style sheet away", async ({ advert }) => {
    await expect.poll(() => marked(advert, "utilise")).toEqual(["dotted-deep"]);
    await advert.evaluate(() => {
      document.querySelector("#about_organisation + p")?.append(" We utilise tea.");
      document.body.setAttribute("style", "background: #1f1f1f; color: #eeeeee");
      document.adoptedStyleSheets = [];
    });
    await expect.poll(() => marked(advert, "utilise")).toEqual(["dotted-pale", "dotted-pale"]);
    expect(await advert.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  });

  test("draws the marks of a very long text as they come into sight", async ({ advert }) => {
    await advert.evaluate(addManyParagraphs, 400);
    await advert.evaluate(() => {
      const all = [...document.querySelectorAll("p")];
      all.find(({ textContent }) => textContent.startsWith("Number 399:"))?.scrollIntoView({ block: "center" });
    });
    const markedParagraphs = (): Promise<readonly string[]> =>
      advert.evaluate(() =>
        [...CSS.highlights.values()]
          .flatMap((highlight) => [...highlight])
          .map(({ startContainer }) => startContainer.parentElement?.textContent ?? ""),
      );
    await expect.poll(markedParagraphs).toContain("Number 399: you will leverage your loom.");
    expect(await markedParagraphs()).not.toContain("Number 0: you will leverage your loom.");
    await advert.evaluate(() => scrollTo(0, 0));
    await expect.poll(markedParagraphs).not.toContain("Number 399: you will leverage your loom.");
  });
});

/** The names of the marks on this text. */
async function marked(page: Page, text: string): Promise<readonly string[]> {
  const marks = await page.evaluate(marksOn);
  return marks.filter((mark) => mark.text === text).map(({ name }) => name);
}
