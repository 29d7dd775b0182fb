import type { AdvertReport, Finding } from "@/lib/engine/report";
import type { Decided } from "../decided";
import type { HomeState } from "../home-state";
import type { Standing } from "../marks/marks";
import type { Signal } from "../signal";
import type { Writing } from "../writing";

/** The card beside a finding's words. */
export interface Card {
  /** The finding it shows; undefined while it is closed. */
  readonly shows: () => string | undefined;
  /** Opens at a finding that is marked as the current one; the heading takes the focus. */
  readonly open: (findingId: string) => void;
  /** Says where a step led, without opening and without moving the focus. */
  readonly tell: (findingId: string) => void;
}

/** What the card shows: the findings on its page, and what is said of their blocks. */
export interface CardState extends Pick<HomeState, "blocks" | "current"> {
  readonly report: Pick<AdvertReport, "findings"> | undefined;
}

/** What the card needs of home. */
export interface CardSide extends Pick<Writing, "use" | "useEverywhere" | "undo"> {
  readonly state: Pick<Signal<CardState>, "value" | "watch">;
  /** Where a finding's mark stands now. */
  readonly standing: (findingId: string) => Standing | undefined;
  /** Shows the finding after or before this one on the page; gives its id. */
  readonly step: (from: Finding, by: 1 | -1) => string | undefined;
  /** Keeps a finding or puts it off; whether that was done. Absent where nothing can be decided. */
  readonly decide?: Decided["decide"];
  /** The card is closed: nothing is the current one any more. */
  readonly closed: () => void;
}
