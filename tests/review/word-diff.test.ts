import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordDiff, type DiffPart } from "@/lib/review/word-diff";

const textOf = (parts: readonly DiffPart[], without: DiffPart["kind"]) =>
  parts.flatMap(({ kind, text }) => (kind === without ? [] : text)).join("");

describe("what was and what is now", () => {
  test("differ by words", () => {
    expect(wordDiff("You will utilise looms daily.", "You will use looms.")).toEqual([
      { kind: "same", text: "You will " },
      { kind: "was", text: "utilise" },
      { kind: "now", text: "use" },
      { kind: "same", text: " looms" },
      { kind: "was", text: " daily" },
      { kind: "same", text: "." },
    ]);
  });

  test("can both be put together again from the parts", () => {
    const sentence = fc.array(fc.constantFrom("a", "b", "c", " ", ".", "é"), { maxLength: 30 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(sentence, sentence, (was, now) => {
        const parts = wordDiff(was, now);
        expect([textOf(parts, "now"), textOf(parts, "was")]).toEqual([was, now]);
      }),
    );
  });

  test("are shown whole where they are too long to compare", () => {
    const [was, now] = ["a ".repeat(2000), "b ".repeat(2000)];
    expect(wordDiff(was, now).map(({ kind }) => kind)).toContain("was");
  });
});
