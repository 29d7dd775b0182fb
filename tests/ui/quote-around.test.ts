import { describe, expect, test } from "vitest";
import { quoteAround, shorten } from "@/lib/ui/quote-around";

describe("a quote", () => {
  test("keeps a short text whole, on one line", () => {
    expect(quoteAround("You will\nutilise it.", { start: 9, end: 16 })).toEqual({
      before: "You will ",
      actual: "utilise",
      after: " it.",
    });
  });

  test("is cut at spaces, with an ellipsis where something was left out", () => {
    const text = `${"before ".repeat(20)}word${" after".repeat(20)}`;
    const { before, actual, after } = quoteAround(text, { start: 140, end: 144 });
    expect(actual).toBe("word");
    expect(before).toMatch(/^…before (before )+$/);
    expect(after).toMatch(/^( after)+…$/);
    expect(before.length).toBeLessThan(75);
  });

  test("does not cut a character in half", () => {
    expect(shorten("😀😀😀", 3)).toBe("😀…");
  });

  test("leaves what fits alone", () => {
    expect(shorten("  two   words ", 20)).toBe("two words");
  });
});
