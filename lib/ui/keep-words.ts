import type { DecisionReason, DecisionScope } from "@/lib/review/decision";
import type { Keeping } from "@/lib/review/keeper";

/** What is said about deciding on findings; a part of `words`. */
export const keepWords = {
  keep: "Keep mine",
  later: "Later",
  why: "Why does it stay?",
  whyOptional: "Why does it stay? You can leave this out.",
  reasons: {
    "official-title": "It is an official job title",
    "required": "The law or a regulator requires it",
    "quotation": "It is a quotation",
    "does-not-apply": "The advice does not apply here",
    "other": "Another reason",
  } satisfies Record<DecisionReason, string>,
  note: "Your reason",
  where: "Where does it stay?",
  scopes: {
    here: "Just here",
    advert: "All of this advert",
    always: "Always for me, in every advert",
  } satisfies Record<DecisionScope, string>,
  confirm: "Keep it",
  cancel: "Cancel",
  missingReason: "Choose why it stays",
  missingNote: "Enter your reason",
  kept: (actual: string): string => `Kept “${actual}”. Undo is under “Kept by you”.`,
  put: (actual: string): string => `Put off “${actual}”. It is under “For later”.`,
  notDone: "This wording has moved on, so nothing was decided.",

  keptHeading: (count: number): string => `Kept by you (${count})`,
  laterHeading: (count: number): string => `For later (${count})`,
  places: (count: number): string => `in ${count} places`,
  undo: "Undo",
  back: "Bring back",
  undoAll: "Undo all",
  backAll: "Bring all back",
  undone: "It is open again.",
  allUndone: "They are open again.",
  /** Why a decision is not kept for the next visit. */
  keeping: {
    kept: undefined,
    off: "You chose to keep nothing: this holds until the page is closed.",
    private: "This is a private window, so nothing is stored: this holds until the page is closed.",
    full: "The browser could not store this: it holds until the page is closed.",
    newer: "A newer version of Wider Welcome keeps decisions here. We leave them alone: this holds until the page is closed.",
  } satisfies Record<Keeping, string | undefined>,

  decided: (changed: number, kept: number, later: number): string => {
    const parts = [
      ...(changed > 0 ? [`${changed} changed`] : []),
      ...(kept > 0 ? [`${kept} kept`] : []),
      ...(later > 0 ? [`${later} for later`] : []),
    ];
    return `You’ve looked at everything: ${parts.join(", ")}.`;
  },
  andLater: (count: number): string => `${count} for later.`,
} as const;
