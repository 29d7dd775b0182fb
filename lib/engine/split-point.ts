import type { SentenceSpan, TokenIndex } from "./token-index";

/** Words that open a new idea; a long sentence can be cut before them. */
const openers = new Set(
  "and but so which who where while whereas because although as ensuring including working providing supporting this you we they".split(
    " ",
  ),
);

/**
 * Where a long sentence could be split: the words just before a place, near its middle, where a new idea starts (after a semicolon or a
 * dash, or at a comma before "and", "which", "ensuring" …; failing that at "and" alone). Undefined where there is no such place.
 * Offsets in the index before `own` (a list's lead-in) are left out.
 */
export function splitPoint(index: TokenIndex, sentence: SentenceSpan, own: number): string | undefined {
  let from = sentence.from;
  while (from < sentence.to && (index.starts[from] ?? 0) < own) from += 1;
  const middle = (from + sentence.to) / 2;
  let best: { readonly at: number; readonly cost: number } | undefined;
  for (let at = from + 8; at < sentence.to - 6; at += 1) {
    const cost = costAt(index, at) + Math.abs(at - middle);
    if (best === undefined || cost < best.cost) best = { at, cost };
  }
  if (!best || best.cost > sentence.to - from) return undefined;
  const first = Math.max(from, best.at - 5);
  return index.text
    .slice(index.starts[first], index.ends[best.at - 1])
    .replace(/\s+/g, " ")
    .replace(/[\s,;–—]+$/, "");
}

/** 0 for the best place to split, before token `at`; infinite where there is none. */
function costAt(index: TokenIndex, at: number): number {
  const mark = index.entries[at - 1]?.key ?? "";
  const word = index.entries[at]?.key ?? "";
  if (index.entries[at]?.isWord !== true) return Number.POSITIVE_INFINITY;
  if (/^[;–—]$/.test(mark)) return 0;
  if (mark === "," && openers.has(word)) return 2;
  return word === "and" && index.entries[at - 1]?.isWord === true ? 8 : Number.POSITIVE_INFINITY;
}
