import type { ComponentChildren } from "preact";
import { FindingList, type FindingListProps } from "./finding-list";

export interface FindingGroupProps extends FindingListProps {
  /** The end of the heading's id, to be jumped to. */
  readonly id: string;
  readonly heading: string;
  readonly count: number;
  readonly hint?: string;
  /** What stands below the list. */
  readonly children?: ComponentChildren;
}

/** One group of the panel under its heading; nothing at all where there is nothing in it. */
export function FindingGroup({ id, heading, count, hint, entries, rows, tools, children }: FindingGroupProps) {
  if (count === 0) return undefined;
  return (
    <section class="ww-group" aria-labelledby={`ww-${id}`}>
      <h2 class="ww-group__heading" id={`ww-${id}`} tabIndex={-1}>
        {heading} <span class="ww-group__count">({count})</span>
      </h2>
      {hint !== undefined && <p class="ww-group__hint">{hint}</p>}
      <FindingList entries={entries} rows={rows} tools={tools} />
      {children}
    </section>
  );
}
