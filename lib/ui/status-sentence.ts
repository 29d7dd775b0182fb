import type { Entry } from "./entry";
import { words } from "./words";

/** The one sentence at the top: what is left to decide, in counts, never a score. */
export function statusSentence(entries: readonly Entry[]): string {
  const count = (severity: Entry["finding"]["severity"]): number =>
    entries.filter(({ finding }) => finding.severity === severity).length;
  const fix = count("fix");
  const worth = count("worth");
  if (fix > 0) return worth > 0 ? words.counts.fixAndMore(fix, worth) : words.counts.fix(fix);
  if (worth > 0) return words.counts.worth(worth);
  const consider = count("consider");
  return consider > 0 ? words.counts.consider(consider) : words.states.nothingFound;
}
