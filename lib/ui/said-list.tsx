import type { StatementReport } from "@/lib/engine/report";
import type { Guide } from "./guide";
import { shorten } from "./quote-around";
import { statementName } from "./statement-name";
import { words } from "./words";

export interface SaidListProps {
  readonly said: readonly StatementReport[];
  /** Blocks whose words are to be read out as Welsh. */
  readonly welshBlocks: readonly string[];
  readonly guide: Guide;
}

/** What the advert already says, briefly: each statement with the words that say it. */
export function SaidList({ said, welshBlocks, guide }: SaidListProps) {
  if (said.length === 0) return undefined;
  return (
    <section class="ww-group" aria-labelledby="ww-said">
      <h2 class="ww-group__heading" id="ww-said" tabIndex={-1}>
        {words.groups.said} <span class="ww-group__count">({said.length})</span>
      </h2>
      <ul class="ww-said">
        {said.map((statement) => (
          <li key={statement.id} class="ww-said__item">
            <svg class="ww-said__tick" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
              <path d="m2.5 7.5 3 3 6-7" />
            </svg>
            <span>
              {statementName(statement.id, guide)}
              <span class="ww-said__words" lang={isWelsh(statement, welshBlocks) ? "cy" : undefined}>
                {statement.statedByPage
                  ? words.statements.byPage
                  : statement.actual === undefined
                    ? ""
                    : `“${shorten(statement.actual, 90)}”`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isWelsh({ blockId, statedByPage }: StatementReport, welshBlocks: readonly string[]): boolean {
  return !statedByPage && blockId !== undefined && welshBlocks.includes(blockId);
}
