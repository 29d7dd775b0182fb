import type { AdvertReport } from "@/lib/engine/report";
import type { DecisionKind } from "@/lib/review/decision";
import type { DeskReason } from "@/lib/review/desk-item";
import type { NotReadPart } from "@/lib/review/open-advert";
import type { ProcessStep } from "@/lib/review/review";

/** The sentences of the review desk and of the files it writes; the rules of `words` hold here too. */
export const deskWords = {
  title: "Review desk",
  lead: "Check adverts from files or pasted text, decide what to change, and keep a record. Files are read on this computer and go nowhere.",
  add: {
    heading: "Add adverts",
    drop: "Drop files here, or choose them.",
    kinds: "Word (.docx), PDF, OpenDocument (.odt), web pages, plain text, review files, and files that came back with comments.",
    choose: "Choose files",
    paste: "Or paste an advert’s text",
    pasteHint: "Headings and lists are kept when you paste from a document or a web page.",
    check: "Check this text",
    empty: "Paste the advert’s text first",
    pastedName: "Pasted text",
  },

  listed: {
    open: "Or check adverts on NHS Jobs",
    how: "Each advert is opened on NHS Jobs in turn, as you would open it, with a pause between. Only its address is asked for. Nothing that is read is sent.",
    tabs: "Open pages of results",
    check: "Check these",
    checkTab: (title: string): string => `of “${title}”`,
    noTabs: "No page of results is open. Search on NHS Jobs in another tab; the page appears here by itself.",
    site: "Open NHS Jobs",
    addresses: "Or give addresses of adverts, or their references",
    addressesHint: "One a line. For this, too, NHS Jobs has to be open in a tab.",
    needsTab: "Open NHS Jobs in another tab first.",
    needsAddresses: "Give at least one address of an advert on NHS Jobs",
    noAccess: "The browser does not let Wider Welcome read that page. Reload it, then try again.",
    none: "No advert is listed on that page.",
    leftOut: (count: number): string =>
      `${count === 1 ? "1 line is" : `${count} lines are`} no address of an advert on NHS Jobs: open those in a tab and use the panel there.`,
    most: (most: number): string => `The first ${most} are checked. Do the rest later.`,
    added: (count: number): string => (count === 1 ? "1 advert will be opened." : `${count} adverts will be opened.`),
  },

  progress: {
    done: (done: number, all: number): string => `${done} of ${all} checked`,
    /** What became of everything, once nothing is waiting. */
    finished: (checked: number, unread = 0, stopped = 0): string =>
      unread + stopped === 0
        ? `All ${checked} checked.`
        : `${[
            `${checked} checked`,
            ...(unread > 0 ? [`${unread} could not be read`] : []),
            ...(stopped > 0 ? [`${stopped} not looked at`] : []),
          ].join(", ")}.`,
    cancel: "Stop",
    stopped: "Stopped. What was read so far stays here.",
  },

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

  save: {
    heading: "Save and send",
    button: "Save",
    hint: "Files are saved on this computer. Send them as you always do.",
    name: "Your name",
    role: "Your role",
    nameHint: "As it will stand in what you save. It is not kept.",
    record: "Record to print or keep",
    recordHint: "One web page without scripts. To have a PDF, open it and print it.",
    review: "Review file",
    reviewHint: "For people who have Wider Welcome.",
    copy: "Web page for comments",
    copyHint: "For anyone. They open it, write, and send you a small file.",
    wordComments: "Word file with comments",
    wordTracked: "Word file with tracked changes",
    wordHint: "Your own file; everything else in it stays as it was.",
    wordNew: "New Word file of the text",
    saved: (name: string): string => `Saved as ${name}.`,
    contents: (findings: number, decisions: number): string =>
      `What is in them: the advert’s text, ${findings} found, ${decisions} decided, and your name if you enter it.`,
    wordLeft: (count: number): string => `${count} could not be put into the file, because the words stand otherwise there.`,
    wordProtected: "The file is protected, so its changes are comments.",
    wordFailed: "The Word file could not be written.",
  },

  record: {
    title: (title: string): string => `Record of a check: ${title}`,
    limits:
      "This record shows that a check was run and what people decided. It does not show that the advert is free of bias or lawful.",
    entered: "Names and roles are as entered by the person; nobody has proved them.",
    facts: "What was checked",
    advert: "Advert",
    source: "Source",
    reviewId: "Record",
    made: "Made on",
    tool: "Checked with",
    toolLine: (version: string, rules: string): string => `Wider Welcome ${version}, rules with sources checked on ${rules}`,
    hash: "SHA-256 of the text",
    words: "Words",
    band: "Band",
    language: "Language",
    age: "Reading age",
    ages: (before: string, after: string): string => (before === after ? after : `${before} at first, ${after} now`),
    ageNone: "too little text to say",
    decisions: "What was decided",
    noDecisions: "Nothing was decided.",
    always: "Kept in every advert, as decided before on this computer",
    columns: { words: "Words", advice: "Advice", decision: "Decision", who: "Who, as entered", when: "When" },
    open: "What is still open",
    noneOpen: "Nothing.",
    statements: "Statements",
    process: "Before publishing",
    helped: "Who helped write this",
    comments: "What people said",
    agreed: "Agreed, as entered",
    chain: {
      heading: "Whether anything was changed on the way",
      fit: (count: number): string =>
        count === 0
          ? "Nothing in this record carries a fingerprint of what came before it."
          : `${count === 1 ? "1 entry carries" : `${count} entries carry`} a fingerprint (SHA-256) of what came before, and ${count === 1 ? "it fits" : "all fit"}: nothing that they follow was changed or taken out.`,
      broken: (count: number, of: number): string =>
        `${count} of ${of} fingerprints ${count === 1 ? "does" : "do"} not fit: something that ${count === 1 ? "this entry follows" : "these entries follow"} was changed or taken out, or was in a copy that was not joined here.`,
      without: (count: number): string =>
        `${count === 1 ? "1 entry carries" : `${count} entries carry`} none, because ${count === 1 ? "it" : "they"} came from a Word file or a web page.`,
      limits:
        "Fingerprints show changes that were made by mistake or without care. They do not prove who wrote an entry, or when: names and times are as entered, and whoever rewrites a file can make new fingerprints.",
    },
    notChecked: "What was not checked",
    notCheckedAlways:
      "Pictures, attachments and linked pages. Whether what the advert says is true. Whether it is lawful. What no rule of ours looks for.",
    welsh: (count: number): string => `${count} ${count === 1 ? "part" : "parts"} in Welsh or another language.`,
    changes: "What was changed",
    text: "The text that was checked",
    at: (where: string): string => `in “${where}”`,
    anonymous: "no name entered",
  },

  webCopy: {
    title: (title: string): string => `Comments wanted: ${title}`,
    lead: "Please read this job advert and say what you think. What you write stays on this page until you save it.",
    how: "Say what you think of the advert, and of each finding. When you are done, save your comments and send the file back, or copy them as text.",
    you: "About you",
    advert: "The advert",
    name: "Your name",
    role: "Your role",
    comment: "Your comment",
    commentOn: (quote: string): string => `Your comment on “${quote}”`,
    found: "What the checker found here",
    viewOf: (quote: string): string => `What do you think of the finding “${quote}”?`,
    noView: "No view",
    wordingFor: (quote: string): string => `A wording you would like better than “${quote}”`,
    wording: "Suggested wording",
    whole: "On the whole advert",
    save: "Save my comments",
    copy: "Copy as text",
    saved: "Saved. Send the file back to whoever sent you this page.",
    copied: "Copied.",
    notCopied: "The text is selected below: copy it with Ctrl+C.",
    nothing: "Nothing to save yet: choose a view, or write a wording or a comment.",
    result: "Your comments as text",
    noScript: "This page needs scripts to save comments. Without them, send your comments by e-mail.",
  },

  csv: {
    file: "File",
    of: "Statements looked for",
    open: "Adverts’ figures on",
  },

  history: {
    heading: "Past reviews",
    hint: (days: number): string =>
      days === 0
        ? "Nothing is kept: the options say so."
        : `Kept on this computer for ${days} days. You can change that in the options.`,
    search: "Search past reviews",
    none: "No past review.",
    noMatch: "No past review is like that.",
    open: "Open",
    delete: "Delete",
    deleteAll: "Delete all past reviews",
    deleted: "Deleted.",
    row: (date: string, open: number): string => `${date}, ${open} open`,
    failed: "This review could not be kept in the browser. Save a review file now: nothing on the page is lost.",
    since: "New since last time",
    sinceNone: "Nothing new since the last time.",
    sinceGone: (count: number): string =>
      `${count} that ${count === 1 ? "was" : "were"} found then ${count === 1 ? "is" : "are"} no longer there.`,
    sinceDate: (date: string): string => `Compared with the review of ${date}.`,
  },

  trends: {
    heading: "Month by month",
    hint: "From the past reviews on this computer. Months are of adverts, never of people.",
    month: "Month",
    table: "Table of the months",
    adverts: "Adverts",
    figures: {
      open: "Fix or worth changing, for each advert",
      statements: "Statements found, for each advert",
      readingAge: "Reading age, the middle one",
    },
    change: (first: string, was: number, last: string, now: number): string =>
      first === last ? `${now} in ${last}.` : `${was} in ${first}, ${now} in ${last}.`,
    caption: (first: string, last: string): string => `From ${first} to ${last}.`,
    few: (least: number): string => `Shown once a month has ${least} adverts.`,
  },
} as const;

/** The link to the desk; apart, so that the panel need not carry the rest. */
export const openDesk = "Open the review desk";

function format(count: number): string {
  return count.toLocaleString("en-GB");
}
