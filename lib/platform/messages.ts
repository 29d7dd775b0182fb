import type { AdvertReport } from "@/lib/engine/report";
import type { Origin, Section } from "@/lib/engine/block";

/** Every message that crosses between our contexts. Closed: each end validates the shape and ignores what it does not know. */

/** What the panel shows of one block: enough to quote, group and copy, not the page. */
export interface BlockView {
  readonly id: string;
  readonly section: Section;
  readonly text: string;
  /** Whose words: the panel groups findings in a template's words as "Your template says …". */
  readonly origin: Origin;
  readonly editable: boolean;
}

/** The one signal that home (the top frame's content script) holds; sent whole to the panel whenever it changes. */
export interface PageState {
  /** The same for the same advert, another for another: the NHS Jobs reference, else origin and path. */
  readonly advert: string;
  readonly status: "checking" | "checked" | "unreadable" | "empty";
  /** The advert's title as the page gives it. */
  readonly title: string;
  /** What was read, for the panel's "what was checked" line, for example "NHS Jobs advert" or "Selected text". */
  readonly what: string;
  readonly report: AdvertReport | undefined;
  readonly blocks: readonly BlockView[];
  readonly marksOn: boolean;
  /** Names of attached files that were not read ("Job description.pdf"). */
  readonly attachments: readonly string[];
  /** The finding shown in the page now. */
  readonly current: string | undefined;
  /** What was changed on the page from here and can be taken back, newest first. */
  readonly changes: readonly ChangeView[];
}

/** A change that was made in the advert. */
export interface ChangeView {
  readonly id: string;
  readonly actual: string;
  readonly text: string;
}

/** Why a text was not written: the words moved on, the field has no room, the user was typing, the editor did not take it, or worse. */
export type Refusal = "moved-on" | "too-long" | "busy" | "not-taken" | "lost";

/** Panel to home, over a port named `PANEL_PORT`. */
export type PanelRequest =
  | { readonly kind: "check" }
  | { readonly kind: "show"; readonly findingId: string }
  | { readonly kind: "marks"; readonly on: boolean }
  /** Puts a finding's suggestion, by its place in the list, into the advert. Answered with `asked`, any name the panel gives it. */
  | { readonly kind: "use"; readonly asked: string; readonly findingId: string; readonly suggestion: number }
  | { readonly kind: "undo"; readonly asked: string; readonly change: string }
  | { readonly kind: "insert"; readonly asked: string; readonly text: string; readonly section: Section | undefined };

/** Home to panel, over the same port. */
export type HomeReply =
  | { readonly kind: "state"; readonly state: PageState }
  | { readonly kind: "shown"; readonly findingId: string; readonly found: boolean }
  /** `why` is missing where it was written; `change` is there where it can be taken back. */
  | {
      readonly kind: "written";
      readonly asked: string;
      readonly why: Refusal | undefined;
      readonly change: string | undefined;
    };

/** Home to background. `open` is the number of open fix and worth findings; `undefined` clears the badge. */
export type BackgroundRequest = { readonly kind: "badge"; readonly open: number | undefined };

export const PANEL_PORT = "wider-welcome-panel";
