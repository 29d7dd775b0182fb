import type { ComponentChildren } from "preact";
import type { Section } from "@/lib/engine/block";
import type { Finding } from "@/lib/engine/report";
import type { Refusal } from "@/lib/platform/messages";
import type { Choice } from "@/lib/review/decision";
import type { Copy } from "./copy-button";
import type { Guide } from "./guide";

/** What came of writing in several places at once. */
export interface WrittenIn {
  readonly why: Refusal | undefined;
  readonly places: number;
}

/** What every row of the panel needs to explain itself and to act. */
export interface RowTools {
  readonly guide: Guide;
  readonly copy: Copy;
  readonly announce: (sentence: string) => void;
  /** Shows a finding's words in the advert; absent where there is no page to show them on. */
  readonly show?: (findingId: string) => Promise<boolean>;
  /** Opens the card beside a finding's words on the page. */
  readonly openCard?: (findingId: string) => void;
  /** Put a finding's suggestion into the advert, take a change back, add a paragraph: why it was not done, undefined where it was. */
  readonly use?: (findingId: string, suggestion: number) => Promise<Refusal | undefined>;
  /** The same wherever the advert has these words under this rule. */
  readonly everywhere?: (findingId: string, suggestion: number) => Promise<WrittenIn>;
  readonly undo?: (changeId: string) => Promise<Refusal | undefined>;
  /** Keeps a finding or puts it off; whether that was done. */
  readonly decide?: (findingId: string, choice: Choice) => Promise<boolean>;
  /** Absent also where the advert cannot be written to. */
  readonly insert?: ((text: string, section: Section | undefined) => Promise<Refusal | undefined>) | undefined;
  /** What several people say about a finding, where they can. */
  readonly talk?: (finding: Finding) => ComponentChildren;
}
