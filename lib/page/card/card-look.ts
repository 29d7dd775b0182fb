import type { Finding } from "@/lib/engine/report";
import type { ChangeView, Written } from "../changes";
import type { Decided } from "../decided";
import type { BlockView } from "../home-state";

/** How a card looks and what it says; given by whoever knows components. */
export interface CardLook {
  readonly css: string;
  /** Draws a finding into the card, with the element `HEADING` that the focus goes to. */
  readonly draw: (into: Element, view: CardView, actions: CardActions) => void;
  /** Takes away what was drawn. */
  readonly clear: (from: Element) => void;
  /** What is said of a finding that was stepped to. */
  readonly said: (view: Pick<CardView, "finding" | "index" | "count">) => string;
}

/** What a card shows. */
export interface CardView {
  readonly finding: Finding;
  readonly block: BlockView | undefined;
  /** Its place among everything found, from 0; undefined once it is there no more. */
  readonly index: number | undefined;
  readonly count: number;
  /** In how many places the same words can be changed at once. */
  readonly places: number;
  /** Whether the same words were found elsewhere too. */
  readonly again: boolean;
  /** What became of it from here. */
  readonly change: ChangeView | undefined;
}

/** What can be done in a card. */
export interface CardActions {
  readonly use: (suggestion: number) => Promise<Written>;
  readonly useEverywhere: (suggestion: number) => Promise<Written>;
  readonly undo: (changeId: string) => Promise<Written>;
  /** Keeps it or puts it off, which closes the card; absent where nothing can be decided. */
  readonly decide: Decided["decide"] | undefined;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
  /** Says a sentence without showing it. */
  readonly announce: (sentence: string) => void;
}
