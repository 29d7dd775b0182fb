import type { Span } from "./block";
import type { TokenIndex } from "./token-index";

/** Longest quotation (in characters) that is still a quotation and not two stray marks. */
const longestQuotation = 400;

/** Spans between quotation marks that hold four words or more: the words of a policy or a person, not of the advert. */
export function quotations(text: string): readonly Span[] {
  if (!text.includes("“") && !text.includes('"') && !text.includes("«")) return none;
  const spans: Span[] = [];
  for (const match of text.matchAll(/“[^”]{1,400}”|"[^"]{1,400}"|«[^»]{1,400}»/g)) {
    const start = match.index;
    if (match[0].length <= longestQuotation && match[0].split(/\s+/).length >= 4)
      spans.push({ start, end: start + match[0].length });
  }
  return spans;
}

const none: readonly Span[] = [];
/** Worth the longer look: every address has an "@", "://" or a full stop before a letter. */
const mayHoldAddress = (text: string): boolean => text.includes("@") || text.includes("://") || /\.[a-z]/i.test(text);

/** Spans of e-mail addresses, web addresses and file names: never advice about those. */
export function addresses(text: string): readonly Span[] {
  if (!mayHoldAddress(text)) return none;
  return [...text.matchAll(/\S*@\S+|https?:\/\/\S+|www\.\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:uk|net|com|org)\b\S*/gi)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export const inside = (spans: readonly Span[], start: number, end: number): boolean =>
  spans.some((span) => start >= span.start && end <= span.end);

/**
 * Whether tokens `from..to` are (part of) a proper name: every word has a capital where a sentence would not give it one.
 * A sentence that is mostly capitals cannot tell, and says no.
 */
export function isName(index: TokenIndex, sentenceFrom: number, sentenceTo: number, from: number, to: number): boolean {
  let seen = 0;
  for (let at = from; at < to; at += 1) {
    const entry = index.entries[at];
    if (!entry?.isWord || smallWords.has(entry.key)) continue;
    if (!entry.isCapitalised || (entry.capitals !== undefined && entry.key.length > 1)) return false;
    seen += 1;
  }
  if (seen === 0) return false;
  const atStart = from === sentenceFrom || !(index.entries[from - 1]?.isWord ?? false);
  if (atStart) {
    const next = index.entries[to];
    if (seen === 1 && !(to < sentenceTo && next?.isCapitalised && next.isWord && next.capitals === undefined)) return false;
  }
  let words = 0;
  let capitals = 0;
  for (let at = sentenceFrom; at < sentenceTo; at += 1) {
    const entry = index.entries[at];
    if (!entry?.isWord || smallWords.has(entry.key)) continue;
    words += 1;
    if (entry.isCapitalised) capitals += 1;
  }
  return !(words > 4 && capitals / words > 0.8 && from > sentenceFrom + 6);
}

export const smallWords: ReadonlySet<string> = new Set([
  "of",
  "the",
  "and",
  "for",
  "in",
  "to",
  "a",
  "an",
  "on",
  "at",
  "with",
  "or",
  "by",
  "&",
]);
