import type { StatementTable } from "@/lib/rulebook/tables";
import type { BlockReport } from "./block-report";
import { isInKind } from "./post";
import type { Finding, Post, StatementReport } from "./report";

const strengths = { found: 2, partly: 1, refused: 0 } as const;

/**
 * What the advert says of each statement, from the evidence of all blocks: the strongest wins, a refused sentence says nothing.
 * Wanted statements that are absent or partly said are ranked for this kind of post; an unwanted one that is found is a finding.
 */
export function statementReports(
  table: readonly StatementTable[],
  reports: readonly BlockReport[],
  post: Post,
): { readonly reports: readonly StatementReport[]; readonly unwanted: readonly Finding[] } {
  const best = new Map<number, { strength: "found" | "partly"; report: BlockReport; start: number; end: number }>();
  for (const report of reports)
    for (const { statement, strength, start, end } of report.statements) {
      if (strength === "refused") continue;
      const before = best.get(statement);
      const isStronger =
        before === undefined ||
        strengths[strength] > strengths[before.strength] ||
        (strength === before.strength && before.report.origin === "site" && report.origin !== "site");
      if (isStronger) best.set(statement, { strength, report, start, end });
    }
  const unwanted: Finding[] = [];
  const made: StatementReport[] = [];
  const missing: { at: number; weight: number }[] = [];
  table.forEach((statement, number) => {
    if (statement.onlyFor && !statement.onlyFor.some((kind) => isInKind(post, kind))) return;
    const evidence = best.get(number);
    const status = evidence?.strength ?? "absent";
    const place = evidence && {
      blockId: evidence.report.blockId,
      start: evidence.start,
      end: evidence.end,
      actual: evidence.report.text.slice(evidence.start, evidence.end),
    };
    made.push({ id: statement.id, status, wanted: statement.wanted, statedByPage: evidence?.report.origin === "site", ...place });
    if (statement.wanted === "yes" && status !== "found") {
      const matters = statement.mattersFor?.some((kind) => isInKind(post, kind)) ?? false;
      missing.push({ at: made.length - 1, weight: statement.priority - (matters ? 3 : 0) + (status === "partly" ? 1.5 : 0) });
    }
    if (statement.wanted === "no" && evidence && evidence.report.origin !== "site" && status === "found")
      unwanted.push(unwantedFinding(statement, evidence));
  });
  missing
    .sort((a, b) => a.weight - b.weight || a.at - b.at)
    .forEach(({ at }, rank) => {
      const report = made[at];
      if (report) made[at] = { ...report, rank };
    });
  return { reports: made, unwanted };
}

const unwantedFinding = (
  statement: StatementTable,
  { report, start, end }: { report: BlockReport; start: number; end: number },
): Finding => ({
  id: `${report.blockId}:statements/${statement.id}:${start}-${end}`,
  blockId: report.blockId,
  ruleId: `statements/${statement.id}`,
  category: "statements",
  severity: statement.severity,
  evidence: statement.evidence,
  start,
  end,
  actual: report.text.slice(start, end),
  suggestions: [],
  section: report.section,
});
