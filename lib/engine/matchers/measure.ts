import type { MeasureTable } from "@/lib/rulebook/tables";
import type { Block } from "../block";
import type { Candidate, ReadingCounts } from "../block-report";
import type { EngineTables } from "../engine-tables";
import { readingAges } from "../reading-age";
import { addCounts, type SentenceCounts } from "../reading-counts";
import { splitPoint } from "../split-point";
import type { SentenceSpan, TokenIndex } from "../token-index";

/** Whole-block figures that `countReading` adds to. */
export interface Figures {
  words: number;
  longSentences: number;
  you: number;
  postHolder: number;
}

/** Sentences past a measure's limits. `own` is the offset in the parsed text where the block's own words begin; `at` turns parsed offsets into the block's. */
export function measureSentences(
  engine: EngineTables,
  index: TokenIndex,
  counted: readonly SentenceCounts[],
  block: Block,
  at: number,
): Candidate[] {
  const candidates: Candidate[] = [];
  if (block.section === "title" || block.origin === "site") return candidates;
  const measures = engine.tables.measures.filter((measure) => applies(measure, block));
  if (measures.length === 0) return candidates;
  for (const sentence of index.sentences) {
    const { words, capitals, from } = sentenceFigures(index, sentence, -at);
    if (words === 0) continue;
    for (const measure of measures) {
      let number = 0;
      if (measure.of === "sentence-words") number = words;
      else if (measure.of === "capital-words") number = capitals;
      else if (measure.of === "sentence-reading-age" && words >= 5) {
        const counts = counted.find((one) => one.start < sentence.end && one.end > (index.starts[from] ?? 0))?.counts;
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
  }
  return candidates;
}

/** The age that four of the seven formulas pass: upstream warns at an age A exactly when this is over A. */
export const hardness = (counts: ReadingCounts): number => [...readingAges(counts)].sort((a, b) => b - a)[3] ?? 0;

const applies = (measure: MeasureTable, block: Block): boolean =>
  (measure.of === "sentence-words" || measure.of === "capital-words" || measure.of === "sentence-reading-age") &&
  (measure.sections === undefined || measure.sections.includes(block.section)) &&
  !(measure.notSections?.includes(block.section) ?? false);

/** Words of a sentence as a person counts them (hyphenated ones are one), the longest run between bullets; and how many in a row are capitals. */
function sentenceFigures(
  index: TokenIndex,
  sentence: SentenceSpan,
  own: number,
): { words: number; capitals: number; from: number } {
  let words = 0;
  let most = 0;
  let capitals = 0;
  let run = 0;
  let from = -1;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const start = index.starts[at] ?? 0;
    if (start < own) continue;
    if (from < 0) from = at;
    const entry = index.entries[at];
    if (!entry?.isWord) {
      if (entry && /^[•·●▪*]$/.test(entry.key)) {
        most = Math.max(most, words);
        words = 0;
      }
      continue;
    }
    if (start > 0 && /[-‐‑&.’']/.test(index.text.charAt(start - 1)) && at > sentence.from) continue;
    words += 1;
    if (entry.capitals !== undefined && !entry.isNumber) {
      if (entry.key.length > 1) run += 1;
      capitals = Math.max(capitals, run);
    } else if (!entry.isNumber && entry.key.length > 1) run = 0;
  }
  return { words: Math.max(most, words), capitals, from: from < 0 ? sentence.from : from };
}

/** Adds a block's own sentences to the advert's reading counts and figures. `own`: offset in the parsed text where the block's own words begin. */
export function countReading(
  index: TokenIndex,
  sentences: readonly SentenceCounts[],
  own: number,
  reading: ReadingCounts,
  figures: Figures,
): void {
  for (const sentence of index.sentences) {
    const { words } = sentenceFigures(index, sentence, own);
    figures.words += words;
    if (words > 40) figures.longSentences += 1;
    for (let at = sentence.from; at < sentence.to; at += 1) {
      if ((index.starts[at] ?? 0) < own) continue;
      const key = index.entries[at]?.key;
      if (key === "you" || key === "your" || key === "you'll") figures.you += 1;
      else if (
        key === "postholder" ||
        (key === "post" && index.entries[at + 1]?.key === "holder") ||
        (key === "successful" && /^(candidate|applicant)/.test(index.entries[at + 1]?.key ?? ""))
      )
        figures.postHolder += 1;
    }
  }
  for (const { counts } of sentences) addCounts(reading, counts);
}
