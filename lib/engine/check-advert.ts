import { matching } from "@/lib/rulebook/matching";
import type { PostKind } from "@/lib/rulebook/tables";
import type { BlockReport, Candidate } from "./block-report";
import { acronymFindings } from "./acronym-findings";
import { measuresOf } from "./measures-of";
import { isInKind, postOf } from "./post";
import type { AdvertReport, Category, Finding, Place } from "./report";
import { statementReports } from "./statement-reports";

/**
 * Joins block reports (in text order) into the report of the whole advert: derives the post, drops findings whose condition fails, decides
 * statements and abbreviations. Pure; a cheap fold, so that one changed block costs one `checkBlock` and this.
 */
export function checkAdvert(reports: readonly BlockReport[]): AdvertReport {
  const post = postOf(reports);
  const facts = new Set<string>();
  for (const report of reports) for (const fact of report.facts) facts.add(fact);
  const further = new Map<string, Finding[]>();
  const findings: Finding[] = [];
  const acronyms = acronymFindings(matching().acronyms, reports, post);
  const statements = statementReports(matching().statements, reports, post);
  reports.forEach((report, at) => {
    if (report.origin === "site") return;
    const kept: Finding[] = [];
    for (const candidate of report.candidates) {
      if (!holds(candidate, reports, at, facts, post)) continue;
      kept.push(findingOf(report, candidate));
    }
    const own = [...kept, ...(acronyms.findings.get(report.blockId) ?? [])];
    for (const finding of withoutOverlaps(own)) {
      const later = further.get(finding.ruleId);
      if (later) {
        later.push(finding);
        continue;
      }
      if (report.candidates.some(({ once, ruleId }) => once && ruleId === finding.ruleId)) further.set(finding.ruleId, []);
      findings.push(finding);
    }
    for (const unwanted of statements.unwanted) if (unwanted.blockId === report.blockId) findings.push(unwanted);
  });
  const languages = new Set(
    reports.filter((report) => report.origin !== "site" && report.text.trim() !== "").map((report) => report.language),
  );
  return {
    language: languages.size === 0 ? "unknown" : languages.size > 1 ? "mixed" : languages.has("cy") ? "cy" : "en",
    uncheckedBlocks: reports.filter((report) => report.language !== "en").map((report) => report.blockId),
    post,
    findings: withFurther(findings, further),
    statements: statements.reports,
    measures: measuresOf(reports, acronyms.unexplained),
  };
}

/** A rule that is shown once an advert has one finding: the first, which knows the others. */
function withFurther(findings: readonly Finding[], further: ReadonlyMap<string, readonly Place[]>): readonly Finding[] {
  if (further.size === 0) return findings;
  return findings.map((finding) => {
    const later = further.get(finding.ruleId) ?? [];
    return later.length > 0 ? { ...finding, further: later } : finding;
  });
}

function holds(
  candidate: Candidate,
  reports: readonly BlockReport[],
  at: number,
  facts: ReadonlySet<string>,
  post: AdvertReport["post"],
): boolean {
  if (candidate.post && !candidate.post.some((kind: PostKind) => isInKind(post, kind))) return false;
  if (candidate.notPost?.some((kind: PostKind) => isInKind(post, kind))) return false;
  if (candidate.unlessAnywhere && facts.has(candidate.unlessAnywhere)) return false;
  const softener = candidate.softenedBy;
  if (softener?.endsWith(" *")) return !facts.has(softener.slice(0, -2));
  if (softener === undefined) return true;
  if (reports[at]?.facts.includes(softener)) return false;
  // An item may be softened by the item beside it ("Degree in a relevant subject" / "or equivalent experience").
  if (reports[at]?.kind !== "item") return true;
  return ![reports[at - 1], reports[at + 1]].some((beside) => beside?.kind === "item" && beside.facts.includes(softener));
}

const findingOf = (report: BlockReport, candidate: Candidate): Finding => ({
  id: `${report.blockId}:${candidate.ruleId}:${candidate.start}-${candidate.end}`,
  blockId: report.blockId,
  ruleId: candidate.ruleId,
  category: candidate.category,
  severity: candidate.severity,
  evidence: candidate.evidence,
  start: candidate.start,
  end: candidate.end,
  actual: candidate.actual,
  suggestions: candidate.suggestions,
  section: report.section,
  ...(candidate.number !== undefined ? { number: candidate.number } : {}),
  ...(candidate.split !== undefined ? { split: candidate.split } : {}),
});

/** Which category wins a place. `clarity` speaks of whole sentences and never competes. */
const rank: Readonly<Record<Category, number>> = {
  "out-of-date": 0,
  "requirements": 1,
  "exclusionary-language": 2,
  "acronyms": 3,
  "jargon": 4,
  "tone": 5,
  "statements": 6,
  "clarity": 7,
};

/** Where findings overlap, the higher category stays; within one, the longer span; the loser is not shown. In text order. */
function withoutOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  if (sorted.length < 2) return sorted;
  const strongest = [...sorted].sort(
    (a, b) => rank[a.category] - rank[b.category] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Finding[] = [];
  for (const finding of strongest) {
    const competes = finding.category !== "clarity";
    const taken = kept.some(
      (other) => (other.category !== "clarity") === competes && other.start < finding.end && finding.start < other.end,
    );
    if (!taken) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}
