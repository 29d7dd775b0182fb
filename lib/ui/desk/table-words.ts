import type { AdvertReport } from "@/lib/engine/report";
import type { DeskReason } from "@/lib/review/desk-item";

/** What the table of adverts says, and why something could not be opened; a part of `deskWords`. */
export const tableWords = {
  table: {
    heading: "Adverts",
    show: "Show",
    filters: {
      all: "All",
      fix: "Has something to fix first",
      undecided: "Not decided",
      welsh: "Welsh",
      unread: "Could not be read",
    },
    scroll: "Table of adverts",
    columns: {
      advert: "Advert",
      fix: "Fix",
      worth: "Worth changing",
      consider: "Consider",
      statements: "Statements found",
      age: "Reading age",
      language: "Language",
      state: "State",
    },
    statements: (found: number, of: number): string => `${found} of ${of}`,
    age: (age: number): string => `about ${age}`,
    showing: (shown: number, all: number, column: string, order: string): string =>
      `Showing ${shown} of ${all}, sorted by ${column.toLowerCase()}, ${order}.`,
    orders: { words: ["A to Z", "Z to A"], figures: ["lowest first", "highest first"] },
    none: "No advert is like that.",
    remove: "Take off the desk",
    csv: "Save the table as CSV",
    file: (name: string): string => (name.startsWith("https://") ? `From ${name}` : `File: ${name}`),
  },

  language: { en: "English", cy: "Welsh", mixed: "English and Welsh", unknown: "Not known" } satisfies Record<
    AdvertReport["language"],
    string
  >,

  state: {
    waiting: "Waiting",
    reading: "Being read",
    cancelled: "Stopped before it was read",
    joined: (title: string, added: number): string => `Joined to “${title}”: ${added === 0 ? "nothing new" : `${added} new`}`,
    disputed: (count: number): string => (count === 1 ? "1 needs a decision" : `${count} need a decision`),
    left: (count: number): string => `${count} not decided`,
    decided: "Everything decided",
    nothing: "Nothing to decide",
    few: "Hardly any text",
    application: "May be a person’s application: look before you keep it",
  },

  unreadable: {
    "empty": "This file is empty.",
    "too-large": "This file is too large to read safely.",
    "too-much-inside": "This file unpacks to more than is safe to read.",
    "damaged": "This file is damaged, or is not what its name says.",
    "password": "This file is protected by a password. Save a copy without one.",
    "legacy-word": "This is an old Word file. Save it as .docx first.",
    "rich-text": "This is a rich text file. Save it as .docx first.",
    "scanned": "This PDF has no text in it. It may be a scan.",
    "no-text": "There are no words in this file.",
    "not-a-document": "This is not a kind of file we can read.",
    "slow": "This took too long to read.",
    "gone": "This advert is not on NHS Jobs any more.",
    "not-an-advert": "There is no advert at this address that we can read.",
    "site-busy": "NHS Jobs did not want to answer now, so nothing more was asked. Try again later.",
    "site-unreachable": "NHS Jobs could not be reached, so nothing more was asked.",
    "site-left": "The tab with NHS Jobs was closed or shows something else, so nothing more was asked.",
    "not-a-review": "This is not a review file.",
    "newer": "This review file was made by a newer version of Wider Welcome.",
    "no-advert": "These are comments on an advert that is not open here. Open the advert first, then this file.",
  } satisfies Record<DeskReason, string>,

  joined: (files: number, comments: number, disputed: number): string =>
    `${files === 1 ? "1 file" : `${files} files`} joined. ${comments === 1 ? "1 thing" : `${comments} things`} added, ${disputed === 1 ? "1 point needs" : `${disputed} points need`} a decision.`,
} as const;
