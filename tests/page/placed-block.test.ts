// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { rangeOf } from "@/lib/page/placed-block";
import { readPage } from "@/lib/page/read-page";
import { openPage } from "./open-page";

describe("the place of a block", () => {
  test.each(["nhs-jobs/advert.html", "nhs-jobs/advert-typed.html", "nhs-jobs/advert-welsh.html"])(
    "gives for every span of %s the range that says the same",
    (page) => {
      for (const block of readPage(openPage(page), false)?.blocks ?? []) {
        for (const { index, 0: word } of block.text.matchAll(/\S+(?:\s+\S+)?/g)) {
          // White space aside: a line break may be no text at all in the page.
          const said = rangeOf(block, { start: index, end: index + word.length })?.toString();
          expect(said?.replace(/\s/g, "")).toBe(word.replace(/\s/g, ""));
        }
      }
    },
  );

  test("is gone when the page's text has changed or was taken away", () => {
    const block = readPage(openPage("nhs-jobs/advert.html"), false)?.blocks.find(({ id }) => id === "essential-3");
    if (!block) throw new Error("the page has changed");
    const span = { start: 0, end: 8 };
    expect(rangeOf(block, span)?.toString()).toBe("Educated");
    const node = block.place[0]?.node;
    if (!(node instanceof Text)) throw new Error("no text node");
    node.replaceData(0, 8, "Schooled");
    expect(rangeOf(block, span)).toBe(undefined);
    node.replaceData(0, 8, "Educated");
    expect(rangeOf(block, span)?.toString()).toBe("Educated");
    node.remove();
    expect(rangeOf(block, span)).toBe(undefined);
  });
});
