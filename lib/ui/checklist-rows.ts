import type { AdvertReport, Finding, StatementReport, StatementStatus } from "@/lib/engine/report";
import type { PanelList } from "./panel-list";
import { words } from "./words";

/** One row of "Ready to publish?". `done` rows are plain; the others are open and say what is left. */
export interface ChecklistRow {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly outcome: string;
  readonly done: boolean;
  /** The group of the panel where the row can be worked on. */
  readonly group?: "first" | "words" | "statements";
}

/**
 * The first five of the six rows: what the report can tell. The sixth, "Someone else has read it", is the user's own tick. What was put
 * off is left to do.
 */
export function checklistRows(report: AdvertReport, list: PanelList, later: readonly Finding[] = []): readonly ChecklistRow[] {
  const text = words.checklist;
  const toFix = [...list.steps.map(({ finding }) => finding), ...later].filter(({ severity }) => severity === "fix").length;
  return [
    {
      id: "to-fix",
      label: text.toFix,
      outcome: toFix === 0 ? text.noneLeft : text.left(toFix),
      done: toFix === 0,
      group: "first",
    },
    statementRow("values-diversity", text.valuesDiversity, report, ["equality-diversity"], "any"),
    statementRow(
      "welcomes-experience",
      text.welcomesExperience,
      report,
      ["lived-experience", "need-not-meet-everything", "equivalent-experience"],
      "any",
    ),
    statementRow(
      "adjustments-and-contact",
      text.adjustmentsAndContact,
      report,
      ["reasonable-adjustments", "informal-contact"],
      "all",
    ),
    plainTitleRow(report, list),
  ];
}

/** One row over several statements: `any` of them is enough, or `all` are needed. */
function statementRow(
  id: string,
  label: string,
  report: AdvertReport,
  ids: readonly string[],
  needs: "any" | "all",
): ChecklistRow {
  const statements = ids.flatMap((wanted) => report.statements.filter((statement) => statement.id === wanted));
  const needed = statements.filter((statement) => !isNotNeeded(statement));
  if (needed.length === 0)
    return { id, label, outcome: words.checklist.notNeeded, hint: words.checklist.notNeededWhy, done: true };
  const status = joined(
    needed.map((statement) => statement.status),
    needs,
  );
  const hint = status === "partly" ? partHint(needed) : undefined;
  return {
    id,
    label,
    outcome: words.status[status],
    done: status === "found",
    group: "statements",
    ...(hint === undefined ? {} : { hint }),
  };
}

/** Wanted in general, but not worth adding to this kind of post: the engine gives it no rank. */
function isNotNeeded(statement: StatementReport): boolean {
  return statement.status === "absent" && statement.rank === undefined;
}

function joined(statuses: readonly StatementStatus[], needs: "any" | "all"): StatementStatus {
  const enough = needs === "any" ? statuses.includes("found") : statuses.every((status) => status === "found");
  if (enough) return "found";
  return statuses.every((status) => status === "absent") ? "absent" : "partly";
}

/** What is missing, where a row over two statements is half said. */
function partHint(statements: readonly StatementReport[]): string | undefined {
  const missing = statements.filter(({ status }) => status === "absent").map(({ id }) => words.statement[id] ?? id);
  return missing.length > 0 && missing.length < statements.length ? words.checklist.missing(missing.join(", ")) : undefined;
}

function plainTitleRow(report: AdvertReport, list: PanelList): ChecklistRow {
  const text = words.checklist;
  const inTitle = list.steps.some(({ finding }) => finding.section === "title" && finding.category !== "clarity");
  const unexplained = report.measures.unexplainedAcronyms;
  const row = { id: "plain-title", label: text.plainTitle, group: "words" } as const;
  if (unexplained > 0)
    return { ...row, outcome: text.toExplain(unexplained), done: false, ...(inTitle ? { hint: text.titleToo } : {}) };
  return inTitle
    ? { ...row, outcome: words.status.partly, hint: text.titleToo, done: false }
    : { ...row, outcome: text.done, done: true };
}
