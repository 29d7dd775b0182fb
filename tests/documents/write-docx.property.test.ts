import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocxChange } from "@/lib/documents/docx-change";
import { readDocument } from "@/lib/documents/read-document";
import { writeDocx } from "@/lib/documents/write-docx";
import { makeDocx, partText } from "./make-docx";
import { settled } from "./settle-changes";

const author = { author: "A. Jones", date: new Date("2026-11-22T07:00:00Z") };
const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&#62;");

/** Letters, signs that XML writes otherwise, and letters of two units. */
const word = fc.stringMatching(/^[a-z&<>é’]{1,8}$/);
const sentence = fc.array(word, { minLength: 2, maxLength: 12 }).map((words) => `Z${words.join(" ")}.`);
const wrapped = fc.constantFrom(
  (runs: string) => runs,
  (runs: string) => `<w:hyperlink r:id="rId9">${runs}</w:hyperlink>`,
  (runs: string) => `<w:ins w:id="900" w:author="Someone" w:date="2026-01-01T00:00:00Z">${runs}</w:ins>`,
  (runs: string) => `<w:sdt><w:sdtPr><w:id w:val="3"/></w:sdtPr><w:sdtContent>${runs}</w:sdtContent></w:sdt>`,
  (runs: string) => `<w:smartTag w:element="place">${runs}</w:smartTag>`,
);
const between = fc.constantFrom(
  "",
  '<w:proofErr w:type="spellStart"/>',
  '<w:bookmarkStart w:id="4" w:name="b"/><w:bookmarkEnd w:id="4"/>',
);
const format = fc.constantFrom(
  "",
  "<w:rPr><w:b/></w:rPr>",
  '<w:rPr><w:i/><w:rPrChange w:id="77" w:author="S"><w:rPr/></w:rPrChange></w:rPr>',
);

/** A paragraph's text with the places at which it is split into runs and `w:t`s, and what stands around each. */
const paragraph = fc
  .record({
    text: sentence,
    cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
    dress: fc.array(fc.tuple(wrapped, between, format, fc.boolean()), { minLength: 8, maxLength: 8 }),
  })
  .map(({ text, cuts, dress }) => {
    const at = [...new Set([0, ...cuts.map((cut) => Math.floor(cut * text.length)), text.length])].sort((one, two) => one - two);
    const runs = at.slice(0, -1).map((start, nth) => {
      const [wrap, mark, look, isSplit] = dress[nth % dress.length] ?? [];
      const part = text.slice(start, at[nth + 1]);
      const texts = isSplit ? [part.slice(0, part.length >> 1), part.slice(part.length >> 1)] : [part];
      const run = `<w:r>${look}${texts.map((each) => `<w:t xml:space="preserve">${escaped(each)}</w:t>`).join("")}</w:r>`;
      return `${wrap?.(run) ?? run}${mark}`;
    });
    return { text, xml: `<w:p>${runs.join("")}</w:p>` };
  });

const edit = fc.record({
  kind: fc.constantFrom("comment" as const, "replace" as const, "add" as const),
  block: fc.nat(),
  from: fc.double({ min: 0, max: 0.999, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  text: fc.oneof(word, fc.constant("")),
});

describe("writing into a Word file, whatever its runs", () => {
  it("reads the same text however it is split", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 4 }), async (paragraphs) => {
        const reading = await readDocument(makeDocx(paragraphs.map(({ xml }) => xml).join("")), "a.docx");
        expect(reading.kind === "read" && reading.blocks.map(({ text }) => text)).toEqual(paragraphs.map(({ text }) => text));
      }),
    );
  });

  it("accepted gives the new text, rejected the old, and all else stays to the byte", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.array(edit, { maxLength: 8 }),
        async (paragraphs, edits) => {
          const bytes = makeDocx(paragraphs.map(({ xml }) => xml).join(""));
          const changes = edits.map(({ kind, block, from, to, text }): DocxChange => {
            const at = block % paragraphs.length;
            const { text: old } = paragraphs[at] ?? { text: "" };
            const start = Math.floor(Math.min(from, to) * old.length);
            const end = Math.max(start + 1, Math.floor(Math.max(from, to) * old.length));
            const actual = old.slice(start, end);
            if (kind === "add") return { kind, afterBlockId: `p${at}`, text: `New ${text}` };
            if (kind === "comment") return { kind, blockId: `p${at}`, start, end, actual, comment: `Say why: ${text}` };
            return { kind, blockId: `p${at}`, start, end, actual, text };
          });
          const written = writeDocx(bytes, changes, author);
          if (written.kind !== "written") throw new Error(written.reason);

          const expected = paragraphs.map(({ text }, at) => {
            const mine = changes.filter(
              (change, nth) =>
                written.outcomes[nth]?.kind === "written" && change.kind === "replace" && change.blockId === `p${at}`,
            );
            const replaced = mine
              .flatMap((change) => (change.kind === "replace" ? [change] : []))
              .sort((one, two) => two.start - one.start)
              .reduce((sum, change) => sum.slice(0, change.start) + change.text + sum.slice(change.end), text);
            const added = changes.flatMap((change) =>
              change.kind === "add" && change.afterBlockId === `p${at}` ? [change.text] : [],
            );
            return [replaced, ...added].join("\n");
          });
          expect(settled(written.bytes, "accepted")).toBe(expected.join("\n"));

          // Text in somebody's earlier insertion goes with that insertion, before and after.
          expect(settled(written.bytes, "rejected")).toBe(settled(bytes, "rejected"));

          const before = partText(bytes, "word/document.xml");
          const after = partText(written.bytes, "word/document.xml");
          const untouched = paragraphs.filter(
            (_, at) => !changes.some((change) => (change.kind === "add" ? change.afterBlockId : change.blockId) === `p${at}`),
          );
          for (const { xml } of untouched) expect(after).toContain(xml);
          if (changes.length === 0) expect(after).toBe(before);
          const ids = Array.from(
            after.matchAll(/<w:(?:ins|del|commentReference|rPrChange)\b[^>]*?w:id="(\d+)"/g),
            ([, id]) => id,
          );
          const own = ids.filter((id) => id !== "900" && id !== "77");
          expect(new Set(own).size).toBe(own.length);
        },
      ),
      { numRuns: 100 },
    );
  });
});
