import type { AdvertReport } from "@/lib/engine/report";
import type { Choice } from "@/lib/review/decision";
import type { Written } from "./changes";
import type { Reading } from "./reading";

/** What the user decides about the findings of a page, on the card as in the panel; who keeps it, home does not know. */
export interface Decided {
  /** Resolves once it is known what was decided on an advert; its first report waits for that. */
  readonly ready: (advert: string) => Promise<void>;
  /** What is still open of a report. */
  readonly open: (report: AdvertReport, reading: Reading) => AdvertReport;
  /** Keeps a finding or puts it off; false where it is no longer there, or to keep it takes a reason. */
  readonly decide: (findingId: string, choice: Choice) => Promise<boolean>;
  /** Takes decisions back, by their ids. */
  readonly undo: (decisions: readonly string[]) => Promise<void>;
  /** Notes that a suggestion is being put in a finding's place; what came of it is what it gives. */
  readonly changing: (findingId: string, suggestion: number, written: Promise<Written>) => Promise<Written>;
  /** Notes that a change is being taken back. */
  readonly changingBack: (changeId: string, written: Promise<Written>) => Promise<Written>;
}
