import type { Edit } from "@/lib/engine/apply-suggestion";
import { hasControlCharacter, paragraphsOf, type Paragraph } from "./paragraphs";

/** A change of a document: `text` takes the place of `start..end` of its whole text, where `actual` stands. */
export type DocEdit = Edit;

/** Why an edit is not made: its words moved on, stand more than once in their paragraph, or have an object among them. */
export type NoEdit = "moved-on" | "more-than-once" | "not-taken";

/**
 * Where an edit of a paragraph, `start..end` counted from the paragraph's start, is to be made in a document that may have changed since.
 * The paragraph has to stand there as it was read, where it stood or else nowhere else; and the words once in it, so that nothing is
 * ever changed in a place that was guessed.
 */
export function editIn(whole: string, paragraph: Paragraph, edit: Edit): DocEdit | NoEdit {
  const { text } = paragraph;
  if (text.slice(edit.start, edit.end) !== edit.actual) return "moved-on";
  if (hasControlCharacter(edit.actual) || hasControlCharacter(edit.text)) return "not-taken";
  const start = startIn(whole, paragraph);
  if (typeof start === "string") return start;
  if (countOf(text, edit.actual) !== 1) return "more-than-once";
  const wider = withoutBareEnds(text, edit);
  return wider ? { ...wider, start: start + wider.start, end: start + wider.end } : "not-taken";
}

/** Where a paragraph stands in a document that may have changed since it was read: in its place, or else in one place only. */
export function startIn(whole: string, { start, text }: Paragraph): number | Exclude<NoEdit, "not-taken"> {
  const same = paragraphsOf(whole).filter((other) => other.text === text);
  const there = same.find((other) => other.start === start) ?? (same.length === 1 ? same[0] : undefined);
  return there?.start ?? (same.length > 1 ? "more-than-once" : "moved-on");
}

/** What came of an edit. */
export type Came = "changed" | "suggested" | "unchanged" | "otherwise";

/** Compares the whole text before and after an edit; what someone else wrote elsewhere meanwhile is no part of it. */
export function cameOf(before: string, after: string, { start, end, text }: DocEdit): Came {
  if (before === after) return "unchanged";
  const [was, now] = [paragraphsOf(before), paragraphsOf(after)];
  const there = was.find((each) => each.start <= start && end <= each.end);
  if (!there) return "otherwise";
  const [head, actual, tail] = [
    there.text.slice(0, start - there.start),
    there.text.slice(start - there.start, end - there.start),
    there.text.slice(end - there.start),
  ];
  const more = (wanted: string): number => numberOf(now, wanted) - numberOf(was, wanted);
  if (more(head + text + tail) === 1 && more(there.text) === -1) return "changed";
  // A suggestion stands beside the words that it would replace.
  if (more(head + actual + text + tail) === 1 || more(head + text + actual + tail) === 1) return "suggested";
  return more(there.text) === 0 ? "unchanged" : "otherwise";
}

function numberOf(paragraphs: readonly Paragraph[], wanted: string): number {
  return paragraphs.filter(({ text }) => text === wanted).length;
}

/**
 * The same change with a letter of the text at both ends: pasting takes spaces away from the ends of what is pasted, and cannot paste
 * nothing at all. Undefined where the paragraph has no letter to take.
 */
function withoutBareEnds(paragraph: string, edit: Edit): Edit | undefined {
  let { start, end } = edit;
  const replaced = (): string => paragraph.slice(start, edit.start) + edit.text + paragraph.slice(edit.end, end);
  while (start > 0 && /^(?:\s|$)/.test(replaced())) start -= 1;
  while (end < paragraph.length && /(?:\s|^)$/.test(replaced())) end += 1;
  const [actual, text] = [paragraph.slice(start, end), replaced()];
  // A soft line break is no letter either.
  if (/^\s|\s$|^$/.test(text) || hasControlCharacter(actual)) return undefined;
  return { start, end, actual, text };
}

function countOf(text: string, wanted: string): number {
  let count = 0;
  for (let at = text.indexOf(wanted); at >= 0 && wanted !== ""; at = text.indexOf(wanted, at + 1)) count += 1;
  return count;
}
