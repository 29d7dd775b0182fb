import type { AdvertReport, Finding, StatementReport } from "./report";

/** Findings and statements in the fixed order of the panel. Each finding is in one group only. */
export interface PanelGroups {
  /** Requirements that shut people out and anything legal or out of date. */
  readonly first: readonly Finding[];
  /** Abbreviations and insider words. */
  readonly words: readonly Finding[];
  /** Long or hard sentences, the worst first: show two, fold the rest. */
  readonly sentences: readonly Finding[];
  /** The three statements most worth adding for this kind of post. */
  readonly statements: readonly StatementReport[];
  /** The other statements not found or only partly. */
  readonly moreStatements: readonly StatementReport[];
  readonly tone: readonly Finding[];
  /** What the advert already says. */
  readonly said: readonly StatementReport[];
}

const severities = { fix: 0, worth: 1, consider: 2 } as const;

/** Groups a report as product.md orders it ("What comes first on screen"); inside a group by severity, then as the text goes. */
export function panelGroups(report: AdvertReport): PanelGroups {
  const of = (...categories: readonly Finding["category"][]) =>
    report.findings
      .filter((finding) => categories.includes(finding.category))
      .sort((a, b) => severities[a.severity] - severities[b.severity]);
  const toAdd = report.statements
    .filter((statement) => statement.rank !== undefined)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return {
    first: of("out-of-date", "requirements", "exclusionary-language", "statements"),
    words: of("acronyms", "jargon"),
    sentences: of("clarity").sort((a, b) => (b.number ?? 0) - (a.number ?? 0)),
    statements: toAdd.slice(0, 3),
    moreStatements: toAdd.slice(3),
    tone: of("tone"),
    said: report.statements.filter((statement) => statement.status === "found" && statement.wanted === "yes"),
  };
}
