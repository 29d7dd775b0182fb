import type { Entry } from "./entry";
import { keepWords } from "./keep-words";
import { words } from "./words";

/** What was decided already, in counts. */
export interface DecidedCounts {
  readonly changed: number;
  readonly kept: number;
  readonly later: number;
}

/** The one sentence at the top: what is left to decide, in counts, never a score. */
export function statusSentence(entries: readonly Entry[], decided: DecidedCounts = NOTHING): string {
  const { changed, kept, later } = decided;
  if (entries.length === 0 && changed + kept + later > 0) return keepWords.decided(changed, kept, later);
  return later > 0 ? `${left(entries)} ${keepWords.andLater(later)}` : left(entries);
}

const NOTHING: DecidedCounts = { changed: 0, kept: 0, later: 0 };

function left(entries: readonly Entry[]): string {
  const count = (severity: Entry["finding"]["severity"]): number =>
    entries.filter(({ finding }) => finding.severity === severity).length;
  const fix = count("fix");
  const worth = count("worth");
  if (fix > 0) return worth > 0 ? words.counts.fixAndMore(fix, worth) : words.counts.fix(fix);
  if (worth > 0) return words.counts.worth(worth);
  const consider = count("consider");
  return consider > 0 ? words.counts.consider(consider) : words.states.nothingFound;
}
