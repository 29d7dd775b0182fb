import type { Span } from "@/lib/engine/block";

/** Words in a text, and the text around them by which they are found again after edits (the W3C's text quote selector). */
export interface Anchor {
  /** The words; of very long ones the beginning. */
  readonly exact: string;
  /** The text just before and just after, up to `AROUND` characters, white space as single spaces; a line's end is "\n". */
  readonly prefix: string;
  readonly suffix: string;
  /** How often the very same, with the same around it, stands in the advert before. */
  readonly nth: number;
}

/** The anchor of a span of a block's text. https://www.w3.org/TR/annotation-model/#text-quote-selector */
export function anchorOf(text: string, { start, end }: Span, nth = 0): Anchor {
  return {
    exact: quoteOf(text.slice(start, end)),
    prefix: `\n${squeeze(text.slice(0, start))}`.slice(-AROUND),
    suffix: `${squeeze(text.slice(end))}\n`.slice(0, AROUND),
    nth,
  };
}

/** What an anchor keeps of the words. */
export function quoteOf(actual: string): string {
  return actual.slice(0, MOST_EXACT);
}

/**
 * How well one anchor's surroundings agree with another's: 0 not at all, 1 the same. The words beside the quote count most; where both
 * sides were touched, what counts is how many of the words around are still there.
 */
export function likeness(one: Anchor, other: Anchor): number {
  const agreed = sameEnd(one.prefix, other.prefix) + sameStart(one.suffix, other.suffix);
  const total = Math.max(one.prefix.length + one.suffix.length, other.prefix.length + other.suffix.length);
  // Where neither says what stood around, nothing speaks against it.
  return total === 0 ? 1 : Math.max(agreed / total, sharedWords(one, other) * NEARLY);
}

/** The same words in another order are never as like as the same text. */
const NEARLY = 0.99;

/** Anchors less alike than this are not the same place. */
export const ALIKE = 0.5;

const AROUND = 32;
const MOST_EXACT = 500;

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ");
}

function sameStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function sameEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

/** The share of words that stand around both; too few words say nothing. */
function sharedWords(one: Anchor, other: Anchor): number {
  const [left, right] = [wordsAround(one), wordsAround(other)];
  const most = Math.max(left.size, right.size);
  return most < 3 ? 0 : [...left].filter((word) => right.has(word)).length / most;
}

function wordsAround({ prefix, suffix }: Anchor): ReadonlySet<string> {
  return new Set(`${prefix} ${suffix}`.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
