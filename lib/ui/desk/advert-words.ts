import type { DecisionKind } from "@/lib/review/decision";
import type { NotReadPart } from "@/lib/review/open-advert";
import type { ProcessStep } from "@/lib/review/review";

/** What the desk says of one advert: its text, its sections, who decided and said what; a part of `deskWords`. */
export const advertWords = {
  advert: {
    back: "All adverts",
    text: "The advert’s text",
    textHint: "Change it here as you like. Ctrl+Z takes changes back.",
    findings: "What was found",
    views: "How to show the text",
    edit: "Edit",
    compare: "Before and after",
    was: "Was:",
    now: "Now:",
    same: "Nothing has changed yet.",
    notRead: "Not read in this file",
    rechecking: "Checking your change…",
    inserted: "Added to the advert. Undo is available with Ctrl+Z.",
    shown: "Shown in the advert’s text.",
  },

  notRead: {
    footnotes: "footnotes",
    endnotes: "endnotes",
    headers: "page headers",
    footers: "page footers",
    contents: "a table of contents",
    comments: "comments",
    pictures: "pictures",
    drawings: "drawings",
  } satisfies Record<NotReadPart, string>,

  sections: {
    heading: "Copy into the NHS Jobs form",
    hint: "Each section as it stands now, with the length that the form takes.",
    within: (count: number, most: number): string => `${format(count)} of ${format(most)} characters.`,
    over: (count: number, most: number): string =>
      `${format(count)} characters: ${format(count - most)} more than the ${format(most)} that the form takes.`,
    under: (count: number, least: number): string => `${format(count)} characters: the form asks for at least ${format(least)}.`,
    free: (count: number): string => `${format(count)} characters.`,
    copy: "Copy this section",
  },

  kept: {
    heading: "Who decided what",
    kinds: { kept: "Kept", changed: "Changed", deferred: "To be decided later" } satisfies Record<DecisionKind, string>,
    to: (text: string): string => (text === "" ? "left out" : `now “${text}”`),
  },

  disputed: {
    heading: "Needs a decision",
    hint: "People decided differently. Nothing is picked for you.",
    settle: "Decide this",
    settled: "Decided. The others’ views stay in the record.",
  },

  comments: {
    heading: "What people said",
    none: "Nobody has said anything yet.",
    onAdvert: "On the whole advert",
    moved: "Wording has changed",
    movedHint: "These are about words that are no longer there.",
    on: (quote: string): string => `On “${quote}”`,
    add: "Add a comment on the whole advert",
    save: "Add the comment",
    added: "Comment added.",
    unknown: "Someone",
    broken: (count: number): string =>
      `${count === 1 ? "1 entry does" : `${count} entries do`} not fit what came before: something was changed or taken out on the way, or is in a copy that was not joined yet. The record says more.`,
  },

  process: {
    heading: "Before you publish",
    hint: "What the Breaking Barriers report asks for around an advert. Tick what is done; it goes into the record.",
    steps: {
      "panel": "The interview panel is mixed",
      "questions": "Interview questions are sent in advance",
      "feedback": "Everyone interviewed is offered useful feedback",
      "outreach": "Shared with outreach networks",
      "agencies": "Agencies have a brief that asks for a mixed list",
      "co-creation": "Written with people of different backgrounds",
      "read-by-others": "Someone else has read it",
    } satisfies Record<ProcessStep, string>,
    outreach:
      "For communications roles: Asian Communications Network, People Like Us, UK Black Comms Network, Taylor Bennett Foundation, Inspiring the Future.",
    done: "Done",
    notDone: "Not ticked",
  },

  helped: {
    heading: "Who helped write this",
    hint: "Names stand in the record as you enter them.",
    name: "Name or group",
    how: "How they helped",
    add: "Add",
    remove: "Remove",
    missing: "Enter a name or a group",
    none: "Nobody is named yet.",
  },
} as const;

function format(count: number): string {
  return count.toLocaleString("en-GB");
}
