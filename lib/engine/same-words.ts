import type { Finding, Place } from "./report";

/** Where an advert has a finding's words under the same rule, itself included, in text order. */
export function sameWords(
  { ruleId, actual }: Pick<Finding, "ruleId" | "actual">,
  findings: readonly Finding[],
): readonly Place[] {
  const wanted = actual.toLowerCase();
  const places: Place[] = [];
  for (const finding of findings) {
    if (finding.ruleId !== ruleId) continue;
    for (const place of finding.further ? [finding, ...finding.further] : [finding])
      if (place.actual.toLowerCase() === wanted) places.push(place);
  }
  return places;
}
