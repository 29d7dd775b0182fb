import type { AdvertReport } from "@/lib/engine/report";
import type { HomeState } from "./home-state";

/** Whether two reports say the same of the same words. */
export function sameFindings(one: AdvertReport, other: AdvertReport): boolean {
  return one.findings.length === other.findings.length && one.findings.every(({ id }, at) => id === other.findings[at]?.id);
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
