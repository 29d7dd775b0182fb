import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "../harness/chromium-test";
import { addManyParagraphs } from "../harness/many-paragraphs";
import { marksOn } from "../harness/marks-on";

describe("an NHS Jobs advert in Chromium", () => {
  test("is checked by itself, each family of findings with a line of its own", async ({ advert }) => {
    const marks = await advert.evaluate(marksOn);
    expect(marks).toContainEqual({ name: "dotted-deep", text: "utilise" });
    expect(marks).toContainEqual({ name: "wavy-deep", text: "elderly" });
    expect(marks).toContainEqual({ name: "double-deep", text: expect.stringMatching(/^The post holder will be expected/) });
  });

  test("has its marks painted", async ({ advert }) => {
    const word = await advert.evaluate(() => {
      const ranges = [...(CSS.highlights.get("wider-welcome-wavy-deep") ?? [])];
      const range = ranges.find((each) => each instanceof Range && each.toString() === "elderly") as Range;
      range.startContainer.parentElement?.scrollIntoView({ block: "center" });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height: height + 4 };
    });
    const marked = await advert.screenshot({ clip: word });
    await advert.evaluate(() => CSS.highlights.clear());
    expect(marked.equals(await advert.screenshot({ clip: word }))).toBe(false);
  });

  test("keeps every node and every word of its own", async ({ advert }) => {
    const sent = await readFile("tests/pages/nhs-jobs/advert.html", "utf8");
    const unchanged = await advert.evaluate(
      (html) =>
        new DOMParser().parseFromString(html, "text/html").documentElement.outerHTML === document.documentElement.outerHTML,
      sent,
    );
    expect(unchanged).toBe(true);
  });

  test("is marked once, in the copy that is shown", async ({ advert }) => {
    const hidden = await advert.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .filter((range) => (range as Range).getClientRects().length === 0),
    );
    expect(hidden).toEqual([]);
  });

  test("leaves the job board's own words alone", async ({ advert }) => {
    const marked = await advert.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .flatMap(
          (range) =>
            range.startContainer.parentElement?.closest(".forms-wrapper-white, #dbs-container, #contact_details")?.id ?? [],
        ),
    );
    expect(marked).toEqual([]);
  });

  test("is checked again when its text changes", async ({ advert }) => {
    await advert.evaluate(() => {
      const paragraph = document.createElement("p");
      paragraph.textContent = "Bring your own ideas, and utilise them.";
      document.querySelector("#about_organisation")?.after(paragraph);
    });
    const utilise = { name: "dotted-deep", text: "utilise" };
    await expect
      .poll(async () => (await advert.evaluate(marksOn)).filter(({ text }) => text === "utilise"))
      .toEqual([utilise, utilise]);
  });

  test("of a very long text draws the marks in sight, and others as they come into sight", async ({ advert }) => {
    await expect.poll(() => drawnOn(advert, "utilise")).toEqual(["utilise"]);
    await advert.evaluate(addManyParagraphs, 400);
    const leveraged = (): Promise<readonly string[]> => drawnOn(advert, "leverage");
    await expect.poll(async () => (await leveraged()).length).toBeGreaterThan(5);
    expect((await leveraged()).length).toBeLessThan(200);
    const scrollTo = (text: string): Promise<void> =>
      advert.evaluate((start) => {
        const all = [...document.querySelectorAll("p")];
        all.find(({ textContent }) => textContent.startsWith(start))?.scrollIntoView({ block: "center" });
      }, text);
    for (const number of ["Number 399:", "Number 0:", "Number 200:"]) {
      await scrollTo(number);
      await expect.poll(() => paragraphsOf(advert, "leverage")).toContainEqual(expect.stringContaining(number));
    }
    expect((await leveraged()).length).toBeLessThan(200);
  });

  test("keeps the marks of what was not touched as they are", async ({ advert }) => {
    await advert.evaluate(() => Object.assign(globalThis, { before: [...CSS.highlights.values()].flatMap((each) => [...each]) }));
    await advert.evaluate(() => {
      document.querySelector("#about_organisation + p")?.append(" You will utilise tea.");
    });
    await expect.poll(async () => (await drawnOn(advert, "utilise")).length).toBe(2);
    const [kept, all] = await advert.evaluate(() => {
      const { before } = globalThis as unknown as { readonly before: readonly AbstractRange[] };
      const now = new Set([...CSS.highlights.values()].flatMap((each) => [...each]));
      return [before.filter((range) => now.has(range)).length, before.length];
    });
    expect(kept).toBe(all);
  });
});

/** The marked texts that say just this. */
async function drawnOn(page: Page, text: string): Promise<readonly string[]> {
  return (await page.evaluate(marksOn)).map((mark) => mark.text).filter((marked) => marked === text);
}

/** What the paragraphs say in which this text is marked. */
function paragraphsOf(page: Page, text: string): Promise<readonly string[]> {
  return page.evaluate(
    (wanted) =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .filter((range) => (range as Range).toString() === wanted)
        .map(({ startContainer }) => startContainer.parentElement?.textContent ?? ""),
    text,
  );
}
