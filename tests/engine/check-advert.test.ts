import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "@/lib/engine/block";
import { checkAdvert } from "@/lib/engine/check-advert";
import { checkBlock } from "@/lib/engine/check-block";
import { createChecker } from "@/lib/engine/checker";
import type { AdvertReport } from "@/lib/engine/report";
import { sameWords } from "@/lib/engine/same-words";

const blockOf = (text: string, over: Partial<Block> = {}): Block => ({
  id: "b1",
  text,
  kind: "paragraph",
  section: "other",
  origin: "own",
  editable: true,
  ...over,
});
const check = (blocks: readonly Block[]): AdvertReport => checkAdvert(blocks.map(checkBlock));

/** Words that rules look for, between marks and characters that break naive code. */
const piece = fc.oneof(
  fc.constantFrom(
    "You",
    "must",
    "have",
    "a",
    "full UK driving licence",
    "MDT",
    "utilise",
    "5 years' experience",
    "CCG",
    "he/she",
    "We value diversity",
    "not",
    ".",
    ",",
    "(",
    ")",
    "\n",
    "\r\n",
    "-",
    "–",
    "“",
    "”",
    "•",
    ":",
    "£25,000",
  ),
  fc.constantFrom(
    "\u200b",
    "\u00ad",
    "\ufeff",
    "\u00a0",
    "\u202e",
    "\ud83d",
    "\ude00",
    "🙂",
    "👩‍👩‍👧",
    "é",
    "ﷺ",
    "שלום",
    "مرحبا",
    "\u0000",
    "'",
    "’",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(" "));
const anyBlock = fc.record({
  text: anyText,
  kind: fc.constantFrom("paragraph", "heading", "item", "cell"),
  section: fc.constantFrom("title", "summary", "duties", "essential", "desirable", "benefits", "facts", "other"),
  origin: fc.constantFrom("own", "template", "site"),
  leadIn: fc.option(fc.constantFrom("Essential:", "You will not need:", "We offer:"), { nil: undefined }),
});
const blocksFrom = (parts: readonly { readonly text: string; readonly leadIn: string | undefined }[]): Block[] =>
  parts.map((part, at) => {
    const { leadIn, ...rest } = part;
    return blockOf("", { ...rest, ...(leadIn !== undefined ? { leadIn } : {}), id: `b${at + 1}` });
  });

describe("an advert of any text", () => {
  it("gives findings whose spans are the text they quote, and never throws", () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 8 }), (parts) => {
        const blocks = blocksFrom(parts as never);
        const report = check(blocks);
        for (const finding of report.findings) {
          const block = blocks.find((candidate) => candidate.id === finding.blockId);
          expect(block?.text.slice(finding.start, finding.end)).toBe(finding.actual);
          expect(finding.end).toBeGreaterThan(finding.start);
          for (const suggestion of finding.suggestions) {
            expect(suggestion.start).toBeGreaterThanOrEqual(0);
            expect(suggestion.start).toBeLessThanOrEqual(finding.start);
            expect(suggestion.end).toBeGreaterThanOrEqual(finding.end);
            expect(suggestion.end).toBeLessThanOrEqual(block?.text.length ?? 0);
          }
        }
        for (const statement of report.statements)
          if (statement.blockId !== undefined)
            expect(blocks.find((block) => block.id === statement.blockId)?.text.slice(statement.start, statement.end)).toBe(
              statement.actual,
            );
      }),
      { numRuns: 250 },
    );
  });

  it("is the same however it was come to: at once, block by block, with a store, after any edits", () => {
    fc.assert(
      fc.property(
        fc.array(anyBlock, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(), anyText), { maxLength: 6 }),
        (parts, edits) => {
          const checker = createChecker();
          let blocks = blocksFrom(parts as never);
          checker.check(blocks);
          for (const [place, text] of edits) {
            blocks = blocks.map((block, at) => (at === place % blocks.length ? { ...block, text } : block));
            checker.check(blocks);
          }
          expect(checker.check(blocks)).toEqual(check(blocks));
        },
      ),
      { numRuns: 120 },
    );
  });

  it("never shows two findings on the same words", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = check([blockOf(text)]).findings.filter(
          (finding) => finding.category !== "clarity" && finding.category !== "statements",
        );
        words.forEach((finding, at) => {
          for (const other of words.slice(at + 1)) expect(other.start >= finding.end || other.end <= finding.start).toBe(true);
        });
      }),
      { numRuns: 150 },
    );
  });
});

describe("a rule that is shown once an advert", () => {
  const report = check([
    blockOf("The post holder will plan clinics. The post holder will type."),
    blockOf("You will report to the manager.", { id: "b2" }),
    blockOf("We train the post holder's team.", { id: "b3" }),
  ]);

  it("has one finding, which knows its later places with what could stand there", () => {
    expect(report.findings.map(({ blockId, actual }) => `${blockId}: ${actual}`)).toEqual(["b1: The post holder"]);
    expect(report.findings[0]?.further?.map(({ blockId, start, suggestions }) => [blockId, start, suggestions[0]?.text])).toEqual(
      [
        ["b1", 35, "You"],
        ["b3", 9, "your"],
      ],
    );
  });

  it("says where the same words stand, and not where the rule meets others", () => {
    const [finding] = report.findings;
    expect(finding && sameWords(finding, report.findings).map(({ blockId, start }) => [blockId, start])).toEqual([
      ["b1", 0],
      ["b1", 35],
    ]);
  });

  it("has no later places where there are none", () => {
    expect(check([blockOf("The post holder will plan clinics.")]).findings[0]).not.toHaveProperty("further");
  });
});

describe("a phone number that lost the spaces around it", () => {
  const contact = (text: string) => check([blockOf(text)]).statements.find(({ id }) => id === "informal-contact")?.status;
  it.each([
    "Contact Sam Example, Telephone number0121 496 0000Additional information",
    "Contact Sam Example, Telephone number01214960000",
  ])("is heard in %s", (text) => {
    expect(contact(text)).toBe("found");
  });
  it("is not heard in a reference", () => {
    expect(contact("Quote number0121 in your form.")).toBe("absent");
  });
});

describe("hostile text", () => {
  it.each([
    ["a megabyte of one word", "a".repeat(1_000_000)],
    ["a megabyte of unpaired surrogates", "\ud83d".repeat(500_000)],
    ["a hundred thousand words without a full stop", "you must have experience of the MDT ".repeat(15_000)],
    ["brackets within brackets", "(".repeat(20_000) + ")".repeat(20_000)],
    ["full stops", ".".repeat(100_000)],
    ["line breaks", "\r\n".repeat(50_000)],
    ["combining marks", `e${"\u0301".repeat(50_000)}`],
    ["quotation marks", '"“'.repeat(20_000)],
    ["figures", "1,2,3,".repeat(20_000)],
    ["at signs", "a@".repeat(20_000)],
  ])("%s is checked to the end", (_, text) => {
    const report = check([blockOf(text)]);
    for (const finding of report.findings) expect(text.slice(finding.start, finding.end)).toBe(finding.actual);
    expect(report.measures.words).toBeGreaterThanOrEqual(0);
  });

  it("finds words behind no-break spaces and line breaks, and inside right-to-left text", () => {
    const found = (text: string) => check([blockOf(text)]).findings.map((finding) => finding.actual);
    expect(found("You will hit\u00a0the\r\nground running.")).toEqual(["hit\u00a0the\r\nground running"]);
    expect(found("שלום utilise שלום.")).toEqual(["utilise"]);
  });
});

describe("Welsh", () => {
  const welsh =
    "Rydym yn chwilio am weinyddwr cyfeillgar i ymuno â'n tîm yn yr ysbyty. Byddwch yn gweithio gyda chleifion a staff, ac mae hyfforddiant ar gael i chi.";
  it("is recognised by its function words and left unchecked", () => {
    const report = check([blockOf(welsh), blockOf("You will utilise our system.", { id: "b2" })]);
    expect(report.language).toBe("mixed");
    expect(report.uncheckedBlocks).toEqual(["b1"]);
    expect(report.findings.map((finding) => finding.blockId)).toEqual(["b2"]);
  });
  it("is not seen in English with Welsh names", () => {
    expect(
      check([blockOf("The post holder will work at Ysbyty Gwynedd, Betsi Cadwaladr University Health Board, Bangor.")]).language,
    ).toBe("en");
  });
  it("is taken from the page's own language mark", () => {
    expect(check([blockOf("MDT", { lang: "cy" })]).findings).toEqual([]);
  });
});
