import { syllable } from "syllable";
import type { ReadingCounts } from "./block-report";
import type { Entry } from "./lexicon";

/** What retext-readability counts in one sentence of the tree. Offsets are into the parsed text. */
export interface SentenceCounts {
  readonly start: number;
  readonly end: number;
  readonly counts: ReadingCounts;
}

/** The number of the sentence that is being counted. */
let turn = 0;

/** Counts the words of one sentence after another. */
export class ReadingCounter {
  #counts = emptyCounts();
  #familiar = 0;
  #easy = 0;

  begin(): void {
    turn += 1;
    this.#counts = emptyCounts();
    this.#familiar = 0;
    this.#easy = 0;
  }

  word(entry: Entry): void {
    const counts = this.#counts;
    const syllables = (entry.syllables ??= syllable(entry.form));
    counts.words += 1;
    counts.syllables += syllables;
    counts.letters += entry.form.length;
    if (syllables >= 3) {
      counts.polysyllables += 1;
      if (!entry.isCapitalised) counts.complex += 1;
    }
    // "The" and "the" are one word.
    if ((entry.isFamiliar || entry.isEasy) && entry.met.sentence !== turn) {
      entry.met.sentence = turn;
      if (entry.isFamiliar) this.#familiar += 1;
      if (entry.isEasy) this.#easy += 1;
    }
  }

  /** The sentence's counts, or undefined where it has no words. */
  end(): ReadingCounts | undefined {
    const counts = this.#counts;
    if (counts.words === 0) return undefined;
    counts.sentences = 1;
    counts.difficult = counts.words - this.#easy;
    counts.unfamiliar = counts.words - this.#familiar;
    return counts;
  }
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
