import type { BlockReport, ReadingCounts } from "./block-report";
import { addCounts, emptyCounts } from "./reading-counts";
import { readingAges } from "./reading-age";
import type { Measures } from "./report";

/** Fewest words for which a reading age means anything. */
const fewestWords = 30;
const GRADUATE = 21;

/** The advert's figures: sums over its own blocks, site text and Welsh left out. */
export function measuresOf(reports: readonly BlockReport[], unexplainedAcronyms: number): Measures {
  const sum = emptyCounts();
  let words = 0;
  let longSentences = 0;
  let you = 0;
  let postHolder = 0;
  let essentials = 0;
  let desirables = 0;
  for (const report of reports) {
    if (report.origin === "site") continue;
    words += report.words;
    longSentences += report.longSentences;
    you += report.you;
    postHolder += report.postHolder;
    if (report.kind === "item" && report.section === "essential") essentials += 1;
    if (report.kind === "item" && report.section === "desirable") desirables += 1;
    if (report.language !== "en" || report.kind === "heading" || report.section === "title") continue;
    addCounts(sum, report.reading);
  }
  return {
    words,
    sentences: sum.sentences,
    longSentences,
    ...ages(sum),
    essentials,
    desirables,
    you,
    postHolder,
    unexplainedAcronyms,
  };
}

function ages(counts: ReadingCounts): Pick<Measures, "readingAge" | "readingAgeRange"> {
  if (counts.words < fewestWords) return {};
  // Dale–Chall's last step has no upper end: a graduate's age stands for it, and a message between contexts could not carry infinity.
  const sorted = readingAges(counts)
    .map((age) => Math.min(age, GRADUATE))
    .sort((a, b) => a - b);
  const middle = sorted[3];
  const lowest = sorted[0];
  const highest = sorted[6];
  return middle === undefined || lowest === undefined || highest === undefined
    ? {}
    : { readingAge: middle, readingAgeRange: [lowest, highest] };
}
