import type { Block } from "@/lib/engine/block";
import type { AdvertReport, Finding } from "@/lib/engine/report";
import { ALIKE, anchorOf, likeness, quoteOf, type Anchor } from "./anchor";
import type { Decision } from "./decision";

/** What decisions leave of an advert's report. */
export interface Sifted {
  /** The report with the findings that are still open; everything else as it was. */
  readonly report: AdvertReport;
  /** The findings that were decided on, each with the decision that holds for it, in text order. */
  readonly aside: readonly Aside[];
}

/** A finding that is not open, and why. */
export interface Aside {
  readonly finding: Finding;
  readonly decision: Decision;
}

/** The part of a block that sifting looks at. */
export interface SiftedBlock extends Pick<Block, "id" | "text"> {
  /** The label of the field it stands in. */
  readonly field?: string | undefined;
}

/**
 * Takes out of a report what was kept or put off. A decision on one place holds for the one finding that is most like it, if any is like
 * it enough; one for the advert or always holds for the same words under the same rule. What was changed hides nothing.
 */
export function sift(report: AdvertReport, blocks: readonly SiftedBlock[], decisions: readonly Decision[]): Sifted {
  const hiding = decisions.filter(({ kind }) => kind !== "changed");
  if (hiding.length === 0) return { report, aside: [] };
  const wide = new Map<string, Decision>();
  for (const decision of hiding)
    if (decision.scope !== "here") wide.set(termOf(decision.ruleId, decision.anchor.exact), decision);
  const placed = placesOf(
    hiding.filter(({ scope }) => scope === "here"),
    report.findings,
    blocks,
  );
  const aside = report.findings.flatMap((finding): readonly Aside[] => {
    const decision = placed.get(finding) ?? wide.get(termOf(finding.ruleId, quoteOf(finding.actual)));
    return decision ? [{ finding, decision }] : [];
  });
  if (aside.length === 0) return { report, aside };
  const closed = new Set(aside.map(({ finding }) => finding));
  const findings = report.findings.filter((finding) => !closed.has(finding));
  return { report: { ...report, findings }, aside };
}

/** How many findings of the same rule, in the same words with the same around them, stand before this one; an anchor's `nth`. */
export function nthOf(finding: Finding, findings: readonly Finding[], blocks: readonly SiftedBlock[]): number {
  const anchored = anchorsOf(findings, blocks);
  return anchored.find((each) => each.finding.id === finding.id)?.anchor.nth ?? 0;
}

interface Anchored {
  readonly finding: Finding;
  readonly anchor: Anchor;
}

/** Gives each decision on one place the finding it is most like, the closest pairs first; no finding has two. */
function placesOf(
  decisions: readonly Decision[],
  findings: readonly Finding[],
  blocks: readonly SiftedBlock[],
): ReadonlyMap<Finding, Decision> {
  const placed = new Map<Finding, Decision>();
  if (decisions.length === 0) return placed;
  const rules = new Set(decisions.map(({ ruleId }) => ruleId));
  const anchored = anchorsOf(
    findings.filter(({ ruleId }) => rules.has(ruleId)),
    blocks,
  );
  const fields = new Map(blocks.map(({ id, field }) => [id, field]));
  const pairs = decisions
    .flatMap((decision) =>
      anchored
        .filter(({ finding, anchor }) => finding.ruleId === decision.ruleId && anchor.exact === decision.anchor.exact)
        .map(({ finding, anchor }) => ({
          decision,
          finding,
          like: likeness(decision.anchor, anchor),
          // Of places that are alike, the one in the same field and section, and at the same count.
          apart:
            (Number(fields.get(finding.blockId) !== decision.field) + Number(finding.section !== decision.section)) * FAR +
            Math.abs(anchor.nth - decision.anchor.nth),
        })),
    )
    .filter(({ like }) => like >= ALIKE)
    .sort((a, b) => b.like - a.like || a.apart - b.apart);
  const used = new Set<Decision>();
  for (const { decision, finding } of pairs) {
    if (used.has(decision) || placed.has(finding)) continue;
    used.add(decision);
    placed.set(finding, decision);
  }
  return placed;
}

/** Farther apart than any two places in one section. */
const FAR = 1_000_000;

function anchorsOf(findings: readonly Finding[], blocks: readonly SiftedBlock[]): readonly Anchored[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const before = new Map<string, number>();
  return findings.map((finding) => {
    const anchor = anchorOf(texts.get(finding.blockId) ?? finding.actual, finding);
    const same = JSON.stringify([finding.ruleId, anchor.exact, anchor.prefix, anchor.suffix]);
    const nth = before.get(same) ?? 0;
    before.set(same, nth + 1);
    return { finding, anchor: { ...anchor, nth } };
  });
}

/** Whether two texts are the same words, however they are capitalised or broken into lines. */
export function isSameTerm(one: string, other: string): boolean {
  return termOf("", one) === termOf("", other);
}

/** The same words under the same rule. */
function termOf(ruleId: string, exact: string): string {
  return `${ruleId}\n${exact.toLowerCase().replace(/\s+/g, " ")}`;
}
