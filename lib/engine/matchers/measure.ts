import type { MeasureTable } from "@/lib/rulebook/tables";
import type { Block } from "../block";
import type { Candidate, ReadingCounts } from "../block-report";
import type { EngineTables } from "../engine-tables";
import { readingAges } from "../reading-age";
import { splitPoint } from "../split-point";
import type { SentenceSpan, TokenIndex } from "../token-index";

/** Figures of a whole block. */
export interface Figures {
  words: number;
  longSentences: number;
  you: number;
  postHolder: number;
}

/** Figures of no text at all, to add to. */
export const noFigures = (): Figures => ({ words: 0, longSentences: 0, you: 0, postHolder: 0 });

/** What a person counts in one sentence. */
export interface SentenceFigures {
  /** Hyphenated words are one; between bullets, the longest run. */
  readonly words: number;
  /** Most words in capitals in a row. */
  readonly capitals: number;
  /** The first token of the block's own. */
  readonly from: number;
  readonly you: number;
  readonly postHolder: number;
}

/** Sentences past a measure's limits. `figures` are those of `index.sentences`, one each; `at` turns parsed offsets into the block's. */
export function measureSentences(
  engine: EngineTables,
  index: TokenIndex,
  figures: readonly SentenceFigures[],
  block: Block,
  at: number,
): Candidate[] {
  const candidates: Candidate[] = [];
  if (block.section === "title" || block.origin === "site") return candidates;
  const measures = engine.tables.measures.filter((measure) => applies(measure, block));
  if (measures.length === 0) return candidates;
  index.sentences.forEach((sentence, place) => {
    const { words, capitals, from } = figures[place] ?? nothing;
    if (words === 0) return;
    for (const measure of measures) {
      let number = 0;
      if (measure.of === "sentence-words") number = words;
      else if (measure.of === "capital-words") number = capitals;
      else if (measure.of === "sentence-reading-age" && words >= 5) {
        const counts = index.counted.find((one) => one.start < sentence.end && one.end > (index.starts[from] ?? 0))?.counts;
        number = counts ? hardness(counts) : 0;
      }
      const step = measure.steps.filter(({ over }) => number > over).at(-1);
      if (!step) continue;
      const start = (index.starts[from] ?? 0) + at;
      const end = sentence.end + at;
      const split = measure.of === "sentence-words" ? splitPoint(index, sentence, -at) : undefined;
      candidates.push({
        ruleId: measure.id,
        category: measure.category,
        severity: step.severity,
        evidence: measure.evidence,
        start,
        end,
        actual: block.text.slice(start, end),
        suggestions: [],
        number,
        ...(split !== undefined ? { split } : {}),
      });
    }
  });
  return candidates;
}

/** The age that four of the seven formulas pass: upstream warns at an age A exactly when this is over A. */
export const hardness = (counts: ReadingCounts): number => [...readingAges(counts)].sort((a, b) => b - a)[3] ?? 0;

const applies = (measure: MeasureTable, block: Block): boolean =>
  (measure.of === "sentence-words" || measure.of === "capital-words" || measure.of === "sentence-reading-age") &&
  (measure.sections === undefined || measure.sections.includes(block.section)) &&
  !(measure.notSections?.includes(block.section) ?? false);

/** Figures of one sentence, but for tokens that begin before `own`: the offset in the parsed text where the block's own words begin. */
export function sentenceFigures(index: TokenIndex, sentence: SentenceSpan, own: number): SentenceFigures {
  let words = 0;
  let most = 0;
  let capitals = 0;
  let run = 0;
  let from = -1;
  let you = 0;
  let postHolder = 0;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const start = index.starts[at] ?? 0;
    const entry = index.entries[at];
    if (start < own || !entry) continue;
    if (from < 0) from = at;
    if (!entry.isWord) {
      if (bullets.has(entry.key)) {
        most = Math.max(most, words);
        words = 0;
      }
      continue;
    }
    if (entry.startsFigure) {
      if (entry.key.startsWith("you")) you += 1;
      else if (entry.key === "postholder" || followsOn(entry.key, index.entries[at + 1]?.key ?? "")) postHolder += 1;
    }
    if (start > 0 && at > sentence.from && inWord.has(index.text.charAt(start - 1))) continue;
    words += 1;
    if (entry.isNumber || (entry.capitals === undefined && entry.key.length === 1)) continue;
    if (entry.capitals === undefined) run = 0;
    else {
      if (entry.key.length > 1) run += 1;
      capitals = Math.max(capitals, run);
    }
  }
  return { words: Math.max(most, words), capitals, from: from < 0 ? sentence.from : from, you, postHolder };
}

const nothing: SentenceFigures = { words: 0, capitals: 0, from: 0, you: 0, postHolder: 0 };
const bullets = new Set("•·●▪*");
/** Marks that join what a person counts as one word. */
const inWord = new Set("-‐‑&.’'");

const followsOn = (key: string, next: string): boolean =>
  key === "post" ? next === "holder" : key === "successful" && /^(candidate|applicant)/.test(next);

/** Adds sentences' figures to their block's. */
export function addFigures(sum: Figures, sentences: readonly SentenceFigures[]): void {
  for (const { words, you, postHolder } of sentences) {
    sum.words += words;
    if (words > 40) sum.longSentences += 1;
    sum.you += you;
    sum.postHolder += postHolder;
  }
}
