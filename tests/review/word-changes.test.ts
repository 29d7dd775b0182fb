import { describe, expect, test } from "vitest";
import type { DocxChange } from "@/lib/documents/docx-change";
import type { Block } from "@/lib/engine/block";
import { createChecker } from "@/lib/engine/checker";
import { withText } from "@/lib/review/advance";
import { openAdvert } from "@/lib/review/open-advert";
import { wordChanges } from "@/lib/review/word-changes";
import { review } from "./invented-review";

const checker = createChecker();
const block = (id: string, text: string): Block => ({
  id,
  text,
  kind: "paragraph",
  section: "duties",
  origin: "own",
  editable: true,
});
const first = [block("b1", "You will utilise looms and leverage dyes."), block("b2", "We weave by hand.")];
const report = checker.check(first);
const advert = openAdvert({
  review: review({ texts: [{ id: "t1", at: "2026-11-21T09:00:00Z", blocks: first }] }),
  report,
  firstReport: report,
  notRead: [],
});
const changed = (blocks: readonly Block[]) =>
  withText(advert, { id: "t2", at: "2026-11-21T10:00:00Z", blocks, report: checker.check(blocks) });
const written = (blocks: readonly Block[], tracked: boolean): readonly DocxChange[] =>
  wordChanges(changed(blocks), { tracked, comment: ({ ruleId }) => ruleId, changed: (was, now) => `${was} > ${now}` });

describe("what goes back into a Word file", () => {
  test("is a comment on what is open, where it stands in the file, and a tracked change where words were changed", () => {
    expect(written([block("b1", "You will use looms and leverage dyes."), block("b2", "We weave by hand.")], true)).toEqual([
      { kind: "replace", blockId: "b1", start: 9, end: 16, actual: "utilise", text: "use" },
      expect.objectContaining({ kind: "comment", blockId: "b1", start: 27, end: 35, actual: "leverage" }),
    ]);
  });

  test("is told in comments where changes are not to be tracked", () => {
    expect(written([block("b1", "You will use looms and leverage dyes."), block("b2", "We weave by hand.")], false)[0]).toEqual({
      kind: "comment",
      blockId: "b1",
      start: 9,
      end: 16,
      actual: "utilise",
      comment: "utilise > use",
    });
  });

  test("holds paragraphs that are new and those that are gone", () => {
    expect(written([block("b2", "We weave well by hand."), block("n1", "Come as you are.")], true)).toEqual([
      { kind: "replace", blockId: "b1", start: 0, end: first[0]?.text.length, actual: first[0]?.text, text: "" },
      { kind: "replace", blockId: "b2", start: expect.any(Number), end: expect.any(Number), actual: " ", text: " well " },
      { kind: "add", afterBlockId: "b2", text: "Come as you are." },
    ]);
  });
});
