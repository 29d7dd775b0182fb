import type { Root, Sentence, WordContent } from "nlcst";
import { syllable } from "syllable";
import type { ReadingCounts } from "./block-report";
import type { EngineTables } from "./engine-tables";

/** What retext-readability counts in one sentence of the tree. Offsets are into the parsed text. */
export interface SentenceCounts {
  readonly start: number;
  readonly end: number;
  readonly counts: ReadingCounts;
}

/** Counts every sentence of a tree that has words at or after `own`. */
export function sentenceCounts(engine: EngineTables, tree: Root, own: number): SentenceCounts[] {
  const all: SentenceCounts[] = [];
  for (const paragraph of tree.children) {
    if (paragraph.type !== "ParagraphNode") continue;
    for (const sentence of paragraph.children) {
      if (sentence.type !== "SentenceNode" || (sentence.position?.end.offset ?? 0) <= own) continue;
      const counts = countsOf(engine, sentence, own);
      if (counts.words > 0)
        all.push({ start: sentence.position?.start.offset ?? 0, end: sentence.position?.end.offset ?? 0, counts });
    }
  }
  return all;
}

function countsOf(engine: EngineTables, sentence: Sentence, own: number): ReadingCounts {
  const counts = emptyCounts();
  const seen = new Set<string>();
  let familiar = 0;
  let easy = 0;
  for (const node of sentence.children) {
    if (node.type !== "WordNode" || (node.position?.start.offset ?? 0) < own) continue;
    const only = node.children[0];
    const value =
      node.children.length === 1 && only && "value" in only
        ? only.value
        : node.children.map((child: WordContent) => ("value" in child ? child.value : "")).join("");
    const entry = engine.lexicon.entry(value);
    entry.syllables ??= syllable(value);
    counts.words += 1;
    counts.syllables += entry.syllables;
    counts.letters += value.length;
    if (entry.syllables >= 3) {
      counts.polysyllables += 1;
      if (!entry.isCapitalised) counts.complex += 1;
    }
    if ((entry.isFamiliar || entry.isEasy) && !seen.has(entry.key)) {
      seen.add(entry.key);
      if (entry.isFamiliar) familiar += 1;
      if (entry.isEasy) easy += 1;
    }
  }
  counts.sentences = counts.words > 0 ? 1 : 0;
  counts.difficult = counts.words - easy;
  counts.unfamiliar = counts.words - familiar;
  return counts;
}

/** Counts of no text at all, to add to. */
export const emptyCounts = (): ReadingCounts => ({
  sentences: 0,
  words: 0,
  letters: 0,
  syllables: 0,
  polysyllables: 0,
  complex: 0,
  difficult: 0,
  unfamiliar: 0,
});

/** Adds one text's counts to another's. */
export function addCounts(sum: ReadingCounts, counts: ReadingCounts): void {
  sum.sentences += counts.sentences;
  sum.words += counts.words;
  sum.letters += counts.letters;
  sum.syllables += counts.syllables;
  sum.polysyllables += counts.polysyllables;
  sum.complex += counts.complex;
  sum.difficult += counts.difficult;
  sum.unfamiliar += counts.unfamiliar;
}
