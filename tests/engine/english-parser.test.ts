import fc from "fast-check";
import { ParseEnglish } from "parse-english";
import { describe, expect, it } from "vitest";
import { EnglishParser } from "@/lib/engine/english-parser";
import { inventedAdvert } from "@/tests/bench/invented-advert";

const trees = (text: string) =>
  [JSON.stringify(new EnglishParser().parse(text)), JSON.stringify(new ParseEnglish().parse(text))] as const;

describe("our parser", () => {
  it("gives the stock tree for an advert", () => {
    const [ours, stock] = trees(inventedAdvert(600));
    expect(ours).toBe(stock);
  });

  it("gives the stock tree for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const [ours, stock] = trees(text);
        expect(ours).toBe(stock);
      }),
      { numRuns: 300 },
    );
  });

  it("gives the stock tree for words, marks and line breaks in any order", () => {
    const piece = fc.constantFrom(
      "Don’t",
      " ",
      "\r\n",
      "\n\n",
      "\r",
      ".",
      "...",
      "?!",
      "A&E",
      "/",
      "and/or",
      "team-based",
      "e.g.",
      "i.e.",
      "Mr.",
      "1.",
      "2,000",
      "(",
      ")",
      "“",
      "”",
      "🙂",
      "\ud800",
      "\u00ad",
      "\u200b",
      "\u00a0",
      "é",
      "שלום",
      "@",
      "_",
      "—",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const [ours, stock] = trees(pieces.join(""));
        expect(ours).toBe(stock);
      }),
      { numRuns: 400 },
    );
  });
});
