import type { Entry } from "./entry";
import { FindingRow } from "./finding-row";
import type { RowTools } from "./row-tools";

/** Which rows are open, which is looked at, and how to reach their buttons. */
export interface RowState {
  readonly isOpen: (id: string) => boolean;
  readonly current: string | undefined;
  readonly toggle: (id: string) => void;
  readonly keepButton: (id: string, button: HTMLButtonElement | null) => void;
}

export interface FindingListProps {
  readonly entries: readonly Entry[];
  readonly rows: RowState;
  readonly tools: RowTools;
}

/** A plain list of findings, so that a screen reader counts them and walks them by heading. */
export function FindingList({ entries, rows, tools }: FindingListProps) {
  return (
    <ul class="ww-rows">
      {entries.map((entry) => (
        <FindingRow
          key={entry.finding.id}
          entry={entry}
          open={rows.isOpen(entry.finding.id)}
          current={rows.current === entry.finding.id}
          onToggle={() => rows.toggle(entry.finding.id)}
          buttonRef={(button) => rows.keepButton(entry.finding.id, button)}
          tools={tools}
        />
      ))}
    </ul>
  );
}
