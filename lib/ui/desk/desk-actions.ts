import type { PanelGroups } from "@/lib/engine/panel-groups";
import type { Edit } from "@/lib/engine/apply-suggestion";
import type { Finding, Suggestion } from "@/lib/engine/report";
import type { CommentPlace, Said } from "@/lib/review/comment-event";
import type { Choice } from "@/lib/review/decision";
import type { OpenAdvert } from "@/lib/review/open-advert";
import type { Commented, Helped, ProcessStep, Review } from "@/lib/review/review";
import type { Views } from "@/lib/review/views";
import type { DiffPart } from "@/lib/review/word-diff";
import type { Copy } from "../copy-button";
import type { Agreement } from "../legal-check";
import type { Edited } from "./advert-editor";
import type { TableView } from "./table-view";

/** What can be done on the desk; the page that shows it does it. `id` is the advert's. */
export interface DeskActions {
  /** The id of whoever sits here. */
  readonly me: string;
  readonly addFiles: (files: readonly File[]) => void;
  readonly addText: (text: string, html: string | undefined) => void;
  /** Opens the adverts that a tab lists, one after the other; what is said of it. */
  readonly checkListed: (tabId: number) => Promise<string>;
  /** The same for addresses, one a line; undefined where none is of an advert that can be opened. */
  readonly checkAddresses: (addresses: string) => Promise<string | undefined>;
  readonly cancel: () => void;
  readonly setView: (view: TableView) => void;
  /** Shows one advert, or all of them. */
  readonly go: (id: string | undefined) => void;
  readonly remove: (id: string) => void;
  readonly saveCsv: () => void;
  readonly copy: Copy;

  readonly edited: (id: string, edited: Edited) => void;
  /** A suggestion stands in the text now. */
  readonly used: (id: string, change: UsedSuggestion) => void;
  /** Whether it was decided: a finding can be gone, or its reason missing. */
  readonly decide: (id: string, findingId: string, choice: Choice) => boolean;
  /** Takes decisions and other events back. */
  readonly withdraw: (id: string, events: readonly string[]) => void;
  /** Makes one of several different decisions the one that holds. */
  readonly settle: (id: string, event: string) => void;
  readonly agree: (id: string, statement: string, agreement: Agreement | undefined) => void;
  /** Whether it was said: what it is about can be gone. */
  readonly comment: (id: string, place: CommentPlace, said: Said) => boolean;
  readonly tick: (id: string, step: ProcessStep, done: boolean) => void;
  readonly help: (id: string, name: string, how: string) => void;
  /** Writes a file for the user to save; what is said about it. */
  readonly save: (id: string, kind: SaveKind, by: Signature) => Promise<string>;
  readonly openPast: (id: string) => void;
  readonly deletePast: (ids: readonly string[]) => void;
  readonly newId: () => string;
}

export interface UsedSuggestion {
  readonly changeId: string;
  readonly finding: Finding;
  readonly text: string;
}

/** Whose name stands in a file, as entered. */
export interface Signature {
  readonly name: string;
  readonly role: string;
}

export type SaveKind = "record" | "review" | "copy" | "word-comments" | "word-tracked" | "word-new";

/** What the desk's parts are worked out with; pure functions of other rooms. */
export interface DeskFunctions {
  readonly fit: (text: string, finding: Finding, suggestion: Suggestion) => Edit | undefined;
  readonly groups: (advert: OpenAdvert) => PanelGroups;
  readonly diff: (was: string, now: string) => readonly DiffPart[];
  readonly ticked: (review: Review) => ReadonlySet<ProcessStep>;
  readonly helpers: (review: Review) => readonly Helped[];
  /** How many entries follow something that is not there as it was. */
  readonly broken: (review: Review) => number;
  /** What people think of a finding, from all that they said on it. */
  readonly views: (comments: readonly Commented[]) => Views;
}
