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
  const made: Made[] = [];
  const missing: { report: Made; weight: number }[] = [];
  table.forEach((statement, number) => {
    if (statement.onlyFor && !statement.onlyFor.some((kind) => isInKind(post, kind))) return;
    const evidence = best.get(number);
    const report: Made = {
      id: statement.id,
      status: evidence?.strength ?? "absent",
      wanted: statement.wanted,
      statedByPage: evidence?.report.origin === "site",
    };
    if (evidence) {
      report.blockId = evidence.report.blockId;
      report.start = evidence.start;
      report.end = evidence.end;
      report.actual = evidence.report.text.slice(evidence.start, evidence.end);
    }
    made.push(report);
    if (statement.wanted === "yes" && report.status !== "found") {
      const matters = statement.mattersFor?.some((kind) => isInKind(post, kind)) ?? false;
      missing.push({ report, weight: statement.priority - (matters ? 3 : 0) + (report.status === "partly" ? 1.5 : 0) });
    }
    if (statement.wanted === "no" && evidence && evidence.report.origin !== "site" && report.status === "found")
      unwanted.push(unwantedFinding(statement, evidence));
  });
  // A stable sort: equal weights stay in the table's order.
  missing.sort((a, b) => a.weight - b.weight);
  missing.forEach(({ report }, rank) => (report.rank = rank));
  return { reports: made, unwanted };
}

type Made = { -readonly [Key in keyof StatementReport]: StatementReport[Key] };

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
