import type { Ref } from "preact";
import { Disclosure } from "./disclosure";
import type { Entry } from "./entry";
import { FindingBody } from "./finding-body";
import { shorten } from "./quote-around";
import type { RowTools } from "./row-tools";
import { SeverityTag } from "./severity-tag";
import { words } from "./words";

export interface FindingRowProps {
  readonly entry: Entry;
  readonly open: boolean;
  /** The one being looked at, here or on the page. */
  readonly current: boolean;
  readonly onToggle: () => void;
  readonly buttonRef: Ref<HTMLButtonElement>;
  readonly tools: RowTools;
}

/** Characters of the words found that a closed row shows. */
const MOST = 64;

/** One finding in a list: its words, how much it matters and where it is; opens to the rest. */
export function FindingRow({ entry, open, current, onToggle, buttonRef, tools }: FindingRowProps) {
  const { finding, further } = entry;
  return (
    <li class={`ww-row${current ? " ww-row--current" : ""}`}>
      <Disclosure
        level={3}
        open={open}
        onToggle={onToggle}
        buttonRef={buttonRef}
        label={
          <>
            <span class="ww-row__title">“{shorten(finding.actual, MOST)}”</span>{" "}
            <span class="ww-row__facts">
              <SeverityTag severity={finding.severity} />{" "}
              <span class="ww-row__place">
                {words.section[finding.section]}
                {finding.category === "clarity" && finding.number !== undefined && `, ${words.finding.wordCount(finding.number)}`}
                {further > 0 && `, ${words.finding.furtherShort(further)}`}
              </span>
            </span>
          </>
        }
      >
        <FindingBody entry={entry} tools={tools} />
      </Disclosure>
    </li>
  );
}
