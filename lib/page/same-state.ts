import type { AdvertReport, Finding, Place } from "@/lib/engine/report";
import type { Block } from "@/lib/engine/block";
import type { HomeState } from "./home-state";
import type { Reading } from "./reading";

/** Whether two readings say the same of the same advert: all that a report depends on. */
export function sameContent(one: Reading, other: Reading): boolean {
  return (
    one === other ||
    (one.advert === other.advert &&
      one.title === other.title &&
      sameList(one.attachments, other.attachments, (name, same) => name === same) &&
      sameList(one.blocks, other.blocks, sameBlock))
  );
}

/** Whether two blocks are checked alike, and can be changed alike. */
export function sameBlock(one: Block, other: Block): boolean {
  return (
    one === other ||
    (one.id === other.id &&
      one.text === other.text &&
      one.kind === other.kind &&
      one.section === other.section &&
      one.leadIn === other.leadIn &&
      one.lang === other.lang &&
      one.origin === other.origin &&
      one.editable === other.editable)
  );
}

function sameList<T>(some: readonly T[], others: readonly T[], same: (one: T, other: T) => boolean): boolean {
  return some.length === others.length && some.every((one, at) => same(one, others[at] as T));
}

/** Whether two reports say the same of the same words. */
export function sameFindings(one: AdvertReport, other: AdvertReport): boolean {
  return sameList(allPlaces(one.findings), allPlaces(other.findings), ({ id }, { id: same }) => id === same);
}

function allPlaces(findings: readonly Finding[]): readonly Place[] {
  return findings.flatMap((finding) => [finding, ...(finding.further ?? [])]);
}

/** Whether the same changes can be taken back. */
export function sameChanges(one: HomeState["changes"], other: HomeState["changes"]): boolean {
  return sameList(one, other, (change, same) => change.id === same.id && change.places === same.places);
}

/** Whether the same is said of how a page was read. */
export function sameNotes(one: HomeState["notes"], other: HomeState["notes"]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The current finding, if a report still has it. */
export function stillFound(report: AdvertReport, current: string | undefined): string | undefined {
  return report.findings.some(({ id }) => id === current) ? current : undefined;
}
