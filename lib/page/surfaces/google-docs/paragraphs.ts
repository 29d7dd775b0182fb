import type { Span } from "@/lib/engine/block";

/** A stretch of a document's text without any character that stands for something else. */
export interface Paragraph extends Span {
  readonly text: string;
  readonly inTable: boolean;
}

/**
 * Cuts a document as Google Docs tells it into its paragraphs. Offsets are into the whole text. Besides the ends of paragraphs it has
 * control characters and private ones for sections, tables, images and other objects: each of them ends a paragraph, so that no finding
 * and no change can ever reach across one. A soft line break stays within its paragraph.
 */
export function paragraphsOf(whole: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  let inTable = false;
  const end = (at: number): void => {
    const text = whole.slice(start, at);
    if (text.trim() !== "") paragraphs.push({ text, start, end: at, inTable });
  };
  for (const { index, 0: mark } of whole.matchAll(MARKS)) {
    end(index);
    start = index + 1;
    if (mark === TABLE_STARTS) inTable = true;
    if (mark === TABLE_ENDS) inTable = false;
  }
  end(whole.length);
  return paragraphs;
}

/** Whether a text holds something that is no letter, sign or space: what stands there cannot be written over. */
export function hasControlCharacter(text: string): boolean {
  return text.search(MARKS) >= 0 || text.includes(SOFT_BREAK);
}

/** All control characters but the tab and the soft line break, what stands for an object, the private use area. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const MARKS = /[\u0000-\u0008\u000a\u000c-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffc\ue000-\uf8ff]/g;
const SOFT_BREAK = "\u000b";
const TABLE_STARTS = "\u0010";
const TABLE_ENDS = "\u0011";
