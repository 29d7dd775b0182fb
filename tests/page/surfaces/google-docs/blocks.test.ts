import { expect, test } from "vitest";
import { createDocBlocks, type DocBlock } from "@/lib/page/surfaces/google-docs/blocks";
import { paragraphsOf } from "@/lib/page/surfaces/google-docs/paragraphs";

test("a document's paragraphs become blocks in the sections that its headings open", () => {
  const blocks = blocksOf(
    "\u0003Clerk\nJob summary\nWe lend books.\nmore of them\nEssential criteria\n\u0010\u0012\u001cPatience\n\u0011End.\n",
  );
  expect(blocks.map(({ block: { id, kind, section, text } }) => [id, kind, section, text])).toEqual([
    ["other-1", "heading", "other", "Clerk"],
    ["summary-1", "heading", "summary", "Job summary"],
    ["summary-2", "paragraph", "summary", "We lend books."],
    ["summary-3", "paragraph", "summary", "more of them"],
    ["essential-1", "heading", "essential", "Essential criteria"],
    ["essential-2", "heading", "essential", "Patience"],
    ["essential-3", "paragraph", "essential", "End."],
  ]);
});

test("a block knows where its text stands in the whole, behind a bullet and a soft line break too", () => {
  const whole = "\u0003You will need:\n- a ladder\nFirst line.\u000bSecond line.\n";
  const blocks = blocksOf(whole);
  expect(blocks.map(({ block }) => [block.text, block.leadIn])).toEqual([
    ["You will need:", undefined],
    ["a ladder", "You will need:"],
    ["First line.", undefined],
    ["Second line.", undefined],
  ]);
  for (const { start, block } of blocks) expect(whole.slice(start, start + block.text.length)).toBe(block.text);
});

test("a paragraph of any length is cut into blocks that can be checked within one slice of time", () => {
  const whole = `\u0003${"word ".repeat(9000)}\n`;
  const blocks = blocksOf(whole);
  expect(blocks.every(({ block }) => block.text.length <= 10_000)).toBe(true);
  for (const { start, block } of blocks) expect(whole.slice(start, start + block.text.length)).toBe(block.text);
});

function blocksOf(whole: string): readonly DocBlock[] {
  const maker = createDocBlocks(true);
  for (const paragraph of paragraphsOf(whole)) maker.add(paragraph);
  return maker.blocks();
}
