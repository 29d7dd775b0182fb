import type { AdvertReport } from "@/lib/engine/report";
import type { NotRead } from "@/lib/documents/document";
import { currentBlocks, type Review } from "./review";
import type { Decision } from "./decision";
import { isSameTerm, sift, type Aside } from "./sift";
import { commentsOn, decisionGroups, holdingDecisions, type Comments, type DecisionGroup } from "./standings";

/** An advert on the desk: its review, and all that follows from it. */
export interface OpenAdvert extends OpenParts {
  /** What is still to be looked at. */
  readonly open: AdvertReport;
  /** What was kept or put off, with the decision that holds. */
  readonly aside: readonly Aside[];
  readonly groups: readonly DecisionGroup[];
  /** Findings on which people decided differently. */
  readonly disputed: readonly DecisionGroup[];
  readonly comments: Comments;
  readonly counts: AdvertCounts;
}

/** What an advert is made of. */
export interface OpenParts {
  readonly review: Review;
  /** Of the text as it stands, decisions not counted. */
  readonly report: AdvertReport;
  /** Of the text as it came to the desk. */
  readonly firstReport: AdvertReport;
  readonly notRead: readonly NotRead[];
  /** What is kept in every advert, as decided before on this computer. */
  readonly always?: readonly Decision[] | undefined;
  /** The file again, for writing into it; only Word files have one. */
  readonly file?: (() => Promise<Uint8Array>) | undefined;
}

/** What of a file was left out. */
export type NotReadPart = NotRead["what"];

/** The figures of a table's row. */
export interface AdvertCounts {
  readonly fix: number;
  readonly worth: number;
  readonly consider: number;
  readonly statements: number;
  readonly statementsOf: number;
  readonly readingAge: number | undefined;
  readonly language: AdvertReport["language"];
}

/** Works out where an advert stands from its review and its report. */
export function openAdvert(parts: OpenParts): OpenAdvert {
  const { review, report } = parts;
  const blocks = currentBlocks(review);
  const groups = decisionGroups(review);
  const disputed = groups.filter(({ holds }) => holds === undefined);
  // Where people decided differently on this advert, what one of them always keeps does not settle it.
  const always = (parts.always ?? []).filter(
    ({ ruleId, anchor }) => !disputed.some((group) => group.ruleId === ruleId && isSameTerm(group.anchor.exact, anchor.exact)),
  );
  const { report: open, aside } = sift(report, blocks, [...always, ...holdingDecisions(groups)]);
  return {
    ...parts,
    open,
    aside,
    groups,
    disputed,
    comments: commentsOn(review, report, blocks),
    counts: countsOf(open),
  };
}

/** Counts as the panel does: the same words under the same rule once. */
export function countsOf(report: AdvertReport): AdvertCounts {
  const seen = new Set<string>();
  const count = { fix: 0, worth: 0, consider: 0 };
  for (const { ruleId, actual, severity } of report.findings) {
    const key = `${ruleId}\n${actual.toLowerCase()}`;
    if (!seen.has(key)) count[severity] += 1;
    seen.add(key);
  }
  const wanted = report.statements.filter(
    ({ wanted: asked, status, rank }) => asked === "yes" && (status === "found" || rank !== undefined),
  );
  return {
    ...count,
    statements: wanted.filter(({ status }) => status === "found").length,
    statementsOf: wanted.length,
    readingAge: report.measures.readingAge,
    language: report.language,
  };
}
