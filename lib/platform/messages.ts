import type { AdvertReport, Finding } from "@/lib/engine/report";
import type { Origin, Section } from "@/lib/engine/block";
import type { Choice, Decision } from "@/lib/review/decision";
import type { Keeping } from "@/lib/review/keeper";

/** Every message that crosses between our contexts. Closed: each end validates the shape and ignores what it does not know. */

/** What the panel shows of one block: enough to quote, group and copy, not the page. */
export interface BlockView {
  readonly id: string;
  readonly section: Section;
  readonly text: string;
  /** Whose words: the panel groups findings in a template's words as "Your template says …". */
  readonly origin: Origin;
  readonly editable: boolean;
  /** How full its field is, in characters; undefined where nothing says how much that takes. */
  readonly room?: { readonly used: number; readonly most: number } | undefined;
}

/** The one signal that home (the top frame's content script) holds; sent whole to the panel whenever it changes. */
export interface PageState {
  /** The same for the same advert, another for another: the NHS Jobs reference, else origin and path. */
  readonly advert: string;
  /** `off`: the user does not want it here, or nowhere for now. */
  readonly status: "checking" | "checked" | "unreadable" | "empty" | "off";
  /** The site the page is from ("https://www.jobs.nhs.uk"). */
  readonly origin: string;
  /** The advert's title as the page gives it. */
  readonly title: string;
  /** What was read, for the panel's "what was checked" line, for example "NHS Jobs advert" or "Selected text". */
  readonly what: string;
  /** Its findings are those that are open: nobody decided on them. */
  readonly report: AdvertReport | undefined;
  readonly blocks: readonly BlockView[];
  readonly marksOn: boolean;
  /** Names of attached files that were not read ("Job description.pdf"). */
  readonly attachments: readonly string[];
  /** How many paragraphs were read, where the page shows its text a part at a time. */
  readonly soFar?: number | undefined;
  /** What stands in the way, where the page is unreadable and that can be told. */
  readonly why?: Unreadable | undefined;
  /** The host of a frame of another site that holds what the user writes or reads here, where we may not read it. */
  readonly frame?: string | undefined;
  /** The finding shown in the page now. */
  readonly current: string | undefined;
  /** What was changed on the page from here and can be taken back, newest first. */
  readonly changes: readonly ChangeView[];
  /** What was kept or put off, in text order. */
  readonly aside: readonly AsideView[];
  /** How often something was changed in this advert, on earlier visits too. */
  readonly changed: number;
  /** What becomes of decisions made here. */
  readonly keeping: Keeping;
  /** What there is to say about how the page was read, or why it was not; in the order it is said. */
  readonly notes: readonly PageNote[];
  readonly can: PageCan;
}

/** Something to be said about how a page was read: the panel has a sentence for each `kind` (lib/ui/page-note-words). */
export interface PageNote {
  readonly kind: PageNoteKind;
  /** A count that belongs to it, and what it is out of, where it has them. */
  readonly count?: number | undefined;
  readonly all?: number | undefined;
}

export type PageNoteKind =
  | "docs-off"
  | "docs-live"
  | "docs-saved"
  | "docs-not-live"
  | "docs-no-export"
  | "docs-export-failed"
  | "docs-stuck"
  | "docs-view-only"
  | "docs-suggesting"
  | "docs-tabs"
  | "reading-on";

/** What can be done with the words where they stand: underlined, shown there, and whether paragraphs can be added. */
export interface PageCan {
  readonly mark: boolean;
  readonly show: boolean;
  readonly add: boolean;
}

/** A Word document in a frame we may not read, or not drawn yet; a PDF; data; no message; text painted as a picture; another site's frame; a shut element. */
export type Unreadable = "word" | "word-empty" | "pdf" | "data" | "no-message" | "canvas" | "frame" | "closed";

/** A finding that was decided on. */
export interface AsideView {
  readonly finding: Finding;
  readonly decision: Decision;
}

/** A change that was made in the advert. */
export interface ChangeView {
  readonly id: string;
  readonly actual: string;
  readonly text: string;
  /** In how many places it was made at once, if more than one. */
  readonly places?: number | undefined;
}

/**
 * Why a text was not written: the words moved on, or stand more than once; the field has no room; the user was typing; the editor did not
 * take it, took it as a suggestion or does not confirm it; or worse.
 */
export type Refusal = "moved-on" | "more-than-once" | "too-long" | "busy" | "not-taken" | "suggested" | "unsure" | "lost";

/** Panel to home, over a port named `PANEL_PORT`. */
export type PanelRequest =
  | { readonly kind: "check" }
  | { readonly kind: "show"; readonly findingId: string }
  /** Opens the card of a finding, or of the one at the caret. */
  | { readonly kind: "card"; readonly findingId: string | undefined }
  /** Goes to the next (1) or previous (-1) finding from the caret. */
  | { readonly kind: "step"; readonly by: 1 | -1 }
  | { readonly kind: "marks"; readonly on: boolean }
  /** Puts a finding's suggestion, by its place in the list, into the advert. Answered with `asked`, any name the panel gives it. */
  | { readonly kind: "use"; readonly asked: string; readonly findingId: string; readonly suggestion: number }
  /** The same wherever the advert has these words under this rule. */
  | { readonly kind: "everywhere"; readonly asked: string; readonly findingId: string; readonly suggestion: number }
  | { readonly kind: "undo"; readonly asked: string; readonly change: string }
  /** Keeps a finding or puts it off. */
  | { readonly kind: "decide"; readonly asked: string; readonly findingId: string; readonly choice: Choice }
  /** Takes decisions back, by their ids. */
  | { readonly kind: "undecide"; readonly asked: string; readonly decisions: readonly string[] }
  | { readonly kind: "insert"; readonly asked: string; readonly text: string; readonly section: Section | undefined };

/** Home to panel, over the same port. */
export type HomeReply =
  | { readonly kind: "state"; readonly state: PageState }
  | { readonly kind: "shown"; readonly findingId: string; readonly found: boolean }
  /** Not done where the finding is no longer there. What became of it stands in the state. */
  | { readonly kind: "decided"; readonly asked: string; readonly done: boolean }
  /** `why` is missing where it was written; `change` is there where it can be taken back. */
  | {
      readonly kind: "written";
      readonly asked: string;
      readonly why: Refusal | undefined;
      readonly change: string | undefined;
      /** In how many places, if more than one was asked for. */
      readonly places?: number | undefined;
    };

/** Panel and background to all frames of a tab: heard where a frame is home because it has all of the text. */
export type FrameCall =
  /** Asks it to say that it is there. */
  | { readonly kind: "where" }
  /** A command of the user's for whatever is home. */
  | { readonly kind: "command"; readonly request: PanelRequest };

/** Home, and our own pages, to background: the one place that writes decisions down. */
export type BackgroundRequest =
  /** This frame is home of its tab, not the page around it. Meant for panels. */
  | { readonly kind: "home" }
  /** Puts the card's script beside home; answered with whether it is there. */
  | { readonly kind: "card" }
  /** Opens the panel beside the page; answered with whether it did. */
  | { readonly kind: "panel" }
  /** `open` is the number of open fix and worth findings; `undefined` clears the badge. */
  | { readonly kind: "badge"; readonly open: number | undefined }
  /** Stores a decision; answered with `Keeping`. */
  | { readonly kind: "keep"; readonly advert: string; readonly decision: Decision }
  /** Forgets a decision, by its id, of the advert or of those that always hold; answered with `Keeping`. */
  | { readonly kind: "let-go"; readonly advert: string; readonly decision: string };

export const PANEL_PORT = "wider-welcome-panel";
