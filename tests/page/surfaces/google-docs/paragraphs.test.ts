import { describe, expect, test } from "vitest";
import { hasControlCharacter, paragraphsOf } from "@/lib/page/surfaces/google-docs/paragraphs";

describe("a document as Google Docs tells it", () => {
  test("is cut at the ends of paragraphs, sections, cells and objects, each piece with its place in the whole", () => {
    const whole = "\u0003First.\n\u001cSecond \u001d picture\n\u0010\u0012\u001cCell\n\u001cOther\n\u0011Last\ue907.\n";
    const paragraphs = paragraphsOf(whole);
    expect(paragraphs.map(({ text, inTable }) => [text, inTable])).toEqual([
      ["First.", false],
      ["Second ", false],
      [" picture", false],
      ["Cell", true],
      ["Other", true],
      ["Last", false],
      [".", false],
    ]);
    for (const { start, end, text } of paragraphs) expect(whole.slice(start, end)).toBe(text);
  });

  test("keeps a soft line break and a tab within their paragraph", () => {
    expect(paragraphsOf("\u0003One\u000btwo\tthree\n").map(({ text }) => text)).toEqual(["One\u000btwo\tthree"]);
  });

  test.each(["", "\u0003\n", " \n \n"])("has no paragraph where it is %j", (whole) => expect(paragraphsOf(whole)).toEqual([]));
});

describe("words that may be written over", () => {
  test.each([
    ["plain words, “quoted” – £5\tand a tab", false],
    ["a\u000bb", true],
    ["a\nb", true],
    ["a\u001cb", true],
    ["a\ufffcb", true],
    ["a\u0000", true],
    ["\ue000", true],
  ])("%j: has a control character: %s", (text, has) => expect(hasControlCharacter(text)).toBe(has));
});
