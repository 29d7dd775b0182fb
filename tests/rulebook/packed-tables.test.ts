import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listOf, listText, numbersOf, numberText } from "@/lib/rulebook/number-text";
import { packedTables, unpackedTables } from "@/lib/rulebook/packed-tables";
import { compileFolder } from "@/lib/rulebook/vite-plugin";
import { wordListText, wordsOf } from "@/lib/rulebook/word-list-text";

describe("the packed tables", () => {
  it("hold the whole rulebook", async () => {
    const { matching } = await compileFolder();
    const { patterns, ...rest } = unpackedTables(JSON.parse(JSON.stringify(packedTables(matching))));
    expect(Array.from({ length: patterns.count + 1 }, (_, number) => patterns.get(number))).toEqual([
      ...matching.patterns,
      undefined,
    ]);
    expect(matching.patterns.map((_, number) => patterns.rarestOf(number))).toEqual(
      matching.patterns.map(({ rarest }) => rarest),
    );
    expect({ ...rest, patterns: undefined }).toEqual({ ...matching, patterns: undefined });
  });

  it("hold numbers as text that needs no escape", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 42_809 })), (numbers) => {
        const text = numberText(numbers);
        expect([...numbersOf(text)]).toEqual(numbers);
        expect(JSON.stringify(text)).toBe(`"${text}"`);
      }),
    );
  });

  it("hold lists of numbers in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20_000 })), (numbers) => {
        expect(listOf(listText(numbers))).toEqual(numbers);
      }),
    );
  });

  it("hold words", () => {
    const word = fc.string({ minLength: 1 }).filter((text) => !text.includes(" "));
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(wordsOf(wordListText(words))).toEqual([...new Set(words)].sort());
      }),
    );
  });

  it.each([-1, 0.5, 42_810])("take no number that cannot be packed: %d", (number) => {
    expect(() => numberText([number])).toThrow(RangeError);
  });
});
