import type { PanelGroups } from "@/lib/engine/panel-groups";
import type { PanelList } from "./panel-list";
import type { Agreement } from "./legal-check";
import type { ChecklistRow } from "./checklist-rows";
import type { Guide } from "./guide";
import { shorten } from "./quote-around";
import { statementName } from "./statement-name";
import { words } from "./words";

export interface SummaryParts {
  readonly title: string;
  readonly status: string;
  readonly rows: readonly ChecklistRow[];
  readonly readByOthers: boolean;
  readonly list: PanelList;
  readonly groups: PanelGroups;
  readonly agreements: Readonly<Record<string, Agreement | undefined>>;
}

/** The check as plain text, to paste into an e-mail or a note. It says what was found and claims no approval. */
export function summaryText(parts: SummaryParts, guide: Guide): string {
  const { title, status, rows, readByOthers, list, groups, agreements } = parts;
  const toAdd = [...groups.statements, ...groups.moreStatements];
  const agreed = Object.entries(agreements).flatMap(([id, agreement]) =>
    agreement ? [`${statementName(id, guide)}: ${words.legalCheck.agreed(agreement.who, agreement.when)}`] : [],
  );
  return [
    title,
    status,
    "",
    words.checklist.heading,
    ...rows.map(({ label, outcome }) => `- ${label}: ${outcome}`),
    `- ${words.checklist.readByOthers}: ${readByOthers ? words.checklist.yes : words.checklist.notYet}`,
    ...section(
      words.summary.found,
      list.steps.map(
        ({ finding }) => `${words.severity[finding.severity]}: “${shorten(finding.actual, 100)}”. ${guide.rule(finding).title}.`,
      ),
    ),
    ...section(
      words.summary.toAdd,
      toAdd.map(({ id }) => statementName(id, guide)),
    ),
    ...section(
      words.summary.said,
      groups.said.map(({ id }) => statementName(id, guide)),
    ),
    ...section(words.summary.agreed, agreed),
    "",
    words.summary.limits,
    "",
  ].join("\n");
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines.map((line) => `- ${line}`)];
}
