import type { Finding } from "@/lib/engine/report";
import { entryName, type Entry } from "./entry";
import { FindingRow } from "./finding-row";
import type { RowTools } from "./row-tools";

/** Which rows are open, which is looked at, and how to reach their buttons. */
export interface RowState {
  readonly isOpen: (finding: Finding) => boolean;
  /** The id of the finding that is looked at. */
  readonly current: string | undefined;
  readonly toggle: (finding: Finding) => void;
  readonly keepButton: (finding: Finding, button: HTMLButtonElement | null) => void;
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
          key={entryName(entry.finding)}
          entry={entry}
          open={rows.isOpen(entry.finding)}
          current={rows.current === entry.finding.id}
          onToggle={() => rows.toggle(entry.finding)}
          buttonRef={(button) => rows.keepButton(entry.finding, button)}
          tools={tools}
        />
      ))}
    </ul>
  );
}
