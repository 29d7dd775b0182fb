import type { AdvertReport, Finding, Place } from "@/lib/engine/report";
import type { HomeState } from "./home-state";

/** Whether two reports say the same of the same words. */
export function sameFindings(one: AdvertReport, other: AdvertReport): boolean {
  const places = allPlaces(one.findings);
  const others = allPlaces(other.findings);
  return places.length === others.length && places.every(({ id }, at) => id === others[at]?.id);
}

function allPlaces(findings: readonly Finding[]): readonly Place[] {
  return findings.flatMap((finding) => [finding, ...(finding.further ?? [])]);
}

/** Whether the same changes can be taken back. */
export function sameChanges(one: HomeState["changes"], other: HomeState["changes"]): boolean {
  return one.length === other.length && one.every(({ id, places }, at) => id === other[at]?.id && places === other[at].places);
}

/** Whether the same is said of how a page was read. */
export function sameNotes(one: HomeState["notes"], other: HomeState["notes"]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The current finding, if a report still has it. */
export function stillFound(report: AdvertReport, current: string | undefined): string | undefined {
  return report.findings.some(({ id }) => id === current) ? current : undefined;
}
