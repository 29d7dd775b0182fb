import type { StatementReport } from "@/lib/engine/report";
import type { Agreement } from "./legal-check";
import type { RowTools } from "./row-tools";
import { StatementRow } from "./statement-row";

export interface StatementListProps {
  readonly statements: readonly StatementReport[];
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  readonly agreements: Readonly<Record<string, Agreement | undefined>>;
  readonly onAgree: (id: string, agreement: Agreement | undefined) => void;
  readonly tools: RowTools;
}

/** Statements that could be added, most worth adding first. */
export function StatementList({ statements, isOpen, toggle, agreements, onAgree, tools }: StatementListProps) {
  return (
    <ul class="ww-rows">
      {statements.map((statement) => (
        <StatementRow
          key={statement.id}
          statement={statement}
          open={isOpen(statement.id)}
          onToggle={() => toggle(statement.id)}
          agreement={agreements[statement.id]}
          onAgree={(agreement) => onAgree(statement.id, agreement)}
          tools={tools}
        />
      ))}
    </ul>
  );
}
