import type { Category, Evidence, Severity, StatementStatus, WordingOrigin } from "@/lib/engine/report";
import type { Section } from "@/lib/engine/block";
import type { Refusal } from "@/lib/platform/messages";

/**
 * Every sentence of the interface. About the reader of the advert, not its writer; "may", not "will"; never "should",
 * "error", "wrong" (but for the user's own "This is wrong"), praise or scolding.
 */
export const words = {
  product: "Wider Welcome",
  notNhs: "Wider Welcome is not affiliated with or endorsed by the NHS.",
  private: "Nothing you check leaves your browser.",
  openDesk: "Open the review desk",

  listed: {
    lead: "This page lists adverts.",
    open: "Check all of them on the review desk",
  },

  catalogue: {
    title: "All the advice",
    lead: "Every piece of advice, why it is given, who says so, and how often it spoke on real NHS adverts. It is guidance, not legal advice.",
    search: "Search the advice",
    category: "Kind of advice",
    allCategories: "All kinds",
    ask: "Recommendation or commitment",
    allAsks: "All of them",
    count: (count: number, all: number) => (count === all ? `${all} pieces of advice` : `${count} of ${all} pieces of advice`),
    none: "No advice matches. Try another word, or choose all kinds.",
    looksFor: "Looks for",
    serves: "Serves",
    example: "For example",
    becomes: "could become",
    hits: (per1000: number) => `About ${per1000} in 1,000 real NHS adverts of 2020.`,
    judged: (right: number, read: number) => `A person read ${read} of its findings: ${right} were right.`,
    more: (count: number) => `and ${count} more`,
    open: "See all the advice and its sources",
    about: "About Wider Welcome: privacy, permissions, accessibility, keyboard",
  },

  options: {
    title: "Options",
    marks: "Underlines",
    marksHint: "Findings stay in the panel when the underlines are off.",
    data: "What is kept on this computer",
    deleted: "Deleted. Everything is as it was when Wider Welcome was new.",
    notDeleted: "The browser did not let us delete it. Removing the extension does.",
  },

  severity: { fix: "Fix before publishing", worth: "Worth changing", consider: "Something to consider" } satisfies Record<
    Severity,
    string
  >,

  evidence: {
    "law": "The law",
    "guidance": "NHS, GOV.UK or specialist guidance",
    "report": "Breaking Barriers report",
    "research-strong": "Research: fairly strong",
    "research-mixed": "Research: mixed",
    "plain-language": "Plain-language practice",
    "house": "House rule",
  } satisfies Record<Evidence, string>,

  category: {
    "jargon": "Jargon",
    "acronyms": "Abbreviation",
    "exclusionary-language": "Language that may shut people out",
    "requirements": "Requirement",
    "out-of-date": "Out of date",
    "clarity": "Long or hard to read",
    "tone": "Tone",
    "statements": "Statement",
  } satisfies Record<Category, string>,

  section: {
    "title": "Job title",
    "summary": "Job summary",
    "duties": "Main duties",
    "about-us": "About us",
    "responsibilities": "Job responsibilities",
    "essential": "Essential criteria",
    "desirable": "Desirable criteria",
    "benefits": "Benefits",
    "how-to-apply": "How to apply",
    "contact": "Contact details",
    "facts": "Facts about the job",
    "other": "Advert",
  } satisfies Record<Section, string>,

  status: { found: "Found", partly: "Partly", absent: "Not found" } satisfies Record<StatementStatus, string>,

  origin: {
    report: "The Breaking Barriers report’s own words.",
    ours: "Our words: change them to fit.",
    house: "Your organisation’s words.",
  } satisfies Record<WordingOrigin, string>,

  /** Short names of the statements, for lists. One that is missing has its rule's title. */
  statement: {
    "equality-diversity": "Difference is valued",
    "welcome-underrepresented": "A welcome to under-represented groups",
    "lived-experience": "Lived experience counts",
    "interview-commitment": "An interview commitment",
    "guaranteed-interview": "Interviews for disabled applicants",
    "reasonable-adjustments": "Reasonable adjustments",
    "flexible-working": "Flexible working",
    "diverse-panel": "A mixed interview panel",
    "inclusion-question": "A question about inclusion",
    "questions-in-advance": "Interview questions in advance",
    "feedback-to-candidates": "Feedback after interviews",
    "anonymous-shortlisting": "Anonymous shortlisting",
    "equivalent-experience": "Equivalent experience counts",
    "need-not-meet-everything": "You need not meet everything",
    "outside-nhs-welcome": "People from outside the NHS",
    "returners-welcome": "People returning to work",
    "apprenticeship-route": "A training or apprenticeship route",
    "development-offer": "Learning and development",
    "mentoring": "Mentoring or coaching",
    "career-path": "Where the job can lead",
    "line-management": "Support from a manager",
    "staff-networks": "Staff networks",
    "speak-up": "Freedom to speak up",
    "carers": "Support for carers",
    "informal-contact": "Someone to talk to",
    "pay-in-text": "Pay",
    "benefits": "Benefits",
    "armed-forces": "Armed forces",
    "criminal-record-welcome": "People with a criminal record",
    "care-leavers": "Care leavers",
    "other-formats": "Other formats",
    "what-happens-next": "What happens next",
    "pledge": "The charter’s pledge",
    "sponsorship": "Visa sponsorship",
    "dbs-check": "DBS check",
    "closing-early": "Closing early",
    "no-feedback": "No reply to applicants",
  } as Readonly<Record<string, string>>,

  header: {
    checkAgain: "Check again",
    marks: "Underline on the page",
    untitled: "This advert",
  },

  checklist: {
    heading: "Ready to publish?",
    toFix: "Things to fix before publishing",
    valuesDiversity: "Says you value diversity",
    welcomesExperience: "Welcomes lived experience, or people who meet most of the criteria",
    adjustmentsAndContact: "Names adjustments and someone to contact",
    plainTitle: "Plain title, abbreviations explained",
    readByOthers: "Someone else has read it",
    readByOthersHint: "Tick this when they have",
    done: "Done",
    notNeeded: "Not needed",
    notNeededWhy: "Not needed for this kind of post",
    missing: (what: string): string => `Not found: ${what}`,
    noneLeft: "None left",
    left: (count: number): string => `${count} left`,
    toExplain: (count: number): string => `${count} to explain`,
    titleToo: "The title could be plainer",
    ready: "Ready for review.",
    yes: "Yes",
    notYet: "Not yet",
  },

  groups: {
    first: "Look at these first",
    words: "Words people may not know",
    template: "Your template says",
    templateHint: "These words come from your organisation’s or the site’s standard text. One change there helps every advert.",
    sentences: "Hard to read",
    moreSentences: (count: number): string => `${count} more like ${count === 1 ? "this" : "these"}`,
    statements: "Worth adding",
    statementsHint: "Not found in this text. Add only what is true where you work.",
    moreStatements: (count: number): string => `More you could say (${count})`,
    tone: (count: number): string => `Tone (${count})`,
    toneHint: "Studies disagree about how much single words matter.",
    said: "What this advert already says",
    about: "About this check",
  },

  finding: {
    why: "Why",
    youCouldSay: "You could say instead",
    advice: "What you could do",
    source: "Who says so",
    newTab: "opens in a new tab",
    serves: "In the Breaking Barriers report",
    show: "Show in the advert",
    wrong: "This is wrong",
    inTemplate: "Your template says this.",
    further: (count: number): string => `Used ${plural(count, "more time", "more times")} in this advert.`,
    furtherShort: (count: number): string => `${count} more`,
    wordCount: (count: number): string => plural(count, "word", "words"),
    leaveOut: "Leave it out",
    quoteIn: (section: string): string => `In “${section}”`,
  },

  wrongReport: {
    heading: "Wider Welcome: a finding that does not hold",
    rule: "Rule",
    severity: "Shown as",
    where: "Where in the advert",
    version: "Version and date of the sources",
    noText: "This report holds none of the advert’s text. If you are happy to share the words it found, add them here:",
    because: "Why it does not hold:",
    copied: "Copied a report without the advert’s text. Send it to whoever looks after Wider Welcome for you.",
  },

  step: {
    label: "Step through what was found",
    previous: "Previous",
    next: "Next",
    place: (index: number, count: number): string => `${index} of ${count}`,
    none: (count: number): string => plural(count, "thing found", "things found"),
  },

  statements: {
    partly: "Partly said:",
    partlyShort: "Partly said",
    byPage: "Stated by the page, not in your text.",
    wordings: "Wordings you could use",
    number: (count: number): string => `Wording ${count}`,
    where: (section: string): string => `Goes well in “${section}”.`,
    fillIn: "Fill in what stands in [square brackets].",
    from: (source: string): string => `From ${source}.`,
  },

  legalCheck: {
    heading: "Check first",
    who: "Who agreed this?",
    when: "When?",
    whenHint: "For example, 12 May 2026",
    confirm: "Show the copy buttons",
    missing: "Enter who agreed this and when",
    agreed: (who: string, when: string): string => `Agreed by ${who}, ${when}.`,
    change: "Change",
  },

  notSaved: "The browser could not store this choice, so nothing was changed. Its storage may be full.",

  copy: { copy: "Copy", copied: "Copied", failed: "Could not copy. Select the text and copy it yourself." },

  write: {
    use: "Use this wording",
    insert: "Add to the advert",
    leaveOut: "Leave out",
    room: (after: number, most: number): string => `${count(after)} of ${count(most)} characters after this change`,
    noRoom: (over: number, most: number): string => `${count(over)} characters too many for this box, which takes ${count(most)}`,
    undo: "Undo",
    changes: "Changed by you here",
    /** Where there was nothing before, it was added. */
    change: (actual: string, text: string): string =>
      text === "" ? `“${actual}” left out` : actual === "" ? `“${text}” added` : `“${actual}” is now “${text}”`,
    changed: (actual: string, text: string): string => `Changed “${actual}” to “${text}”. Undo is available.`,
    inserted: "Added to the advert. Undo is available.",
    undone: "Changed back.",
    notUndone: "This wording has moved on, so it was left alone. Press Ctrl+Z in the advert to take changes back.",
    copied: "Copied. Paste it where you want it.",
    why: {
      "moved-on": "This wording has moved on.",
      "more-than-once": "These words stand here more than once, so nothing was changed.",
      "too-long": "There is no room for it in this box.",
      "busy": "You were typing, so nothing was changed.",
      "not-taken": "This page did not take the change.",
      "suggested": "It went in as a suggestion beside your words. Accept or reject it in the document.",
      "unsure":
        "The document has not confirmed the change. Look at your text before you try again, and press Ctrl+Z there to take it back.",
      "lost": "This page did not take the change cleanly. Look at your text, and press Ctrl+Z if it is not as it was.",
    } satisfies Record<Refusal, string>,
  },

  everywhere: {
    ask: (places: number): string => `Use everywhere in this advert (${places} places)`,
    question: (actual: string, text: string, places: number): string =>
      text === "" ? `Leave “${actual}” out in ${places} places?` : `Change “${actual}” to “${text}” in ${places} places?`,
    confirm: (places: number): string => `Change all ${places}`,
    busy: "Changing…",
    cancel: "Cancel",
    in: (places: number): string => `in ${places} places`,
    done: (changed: number, places: number): string =>
      changed >= places
        ? `Changed in ${plural(changed, "place", "places")}. Undo is available.`
        : `Changed in ${changed} of ${places} places; the others were left as they are. Undo is available.`,
  },

  card: {
    close: "Close",
    open: "Open its card on the page",
    opened: "Opened beside the words. Press F6 to go to the page.",
    said: (index: number, count: number, category: string, actual: string): string =>
      `${index} of ${count}. ${category}: ${actual}.`,
  },

  paste: {
    open: "Paste text",
    heading: "Paste an advert",
    label: "The advert’s text",
    hint: "It is checked here in the panel. It is not kept and goes nowhere.",
    check: "Check this text",
    empty: "Paste the advert’s text first",
    application:
      "This looks like a candidate’s application, not an advert. Wider Welcome is for adverts. If it is about a person, clear it.",
    clear: "Clear it",
    anyway: "It is an advert: check it",
    title: "Pasted text",
    what: "the pasted text",
    other: "Check other text",
    back: "Back to the page",
  },

  states: {
    unchecked: "This page isn’t one we check by ourselves.",
    uncheckedHow: "We read it only if you ask us to.",
    checkThis: "Check this page",
    noAccess: "We can’t read this page yet.",
    noAccessHow: "Press the Wider Welcome button in the browser’s toolbar.",
    noAccessElse: "If that changes nothing, the browser doesn’t let extensions read this page.",
    unreadable: "We found no advert we can read on this page.",
    unreadableHow: "Select the advert’s text on the page and press “Check again”, or copy the text and paste it here.",
    empty: "There is no text to check here yet.",
    emptyHow: "Start writing, or paste a draft.",
    checking: "Checking…",
    updated: "Wider Welcome was installed or updated after this page was opened.",
    updatedHow: "Reload the page to carry on. Your text is not affected; if you have typed something, save it first.",
    reload: "Reload this page",
    nothingFound: "Nothing found by the rules we have.",
    nothingFoundMore: "It’s still worth asking someone else to read it.",
    welshOnly: "This advert is in Welsh. We don’t check Welsh wording yet, so we’ve left it alone.",
  },

  summary: {
    found: "Found",
    toAdd: "Not found in this text, and could be added",
    said: "Already said",
    agreed: "Agreed, as entered",
    limits: "Checked with Wider Welcome. A check does not show that an advert is free of bias, or lawful.",
  },

  announce: {
    shown: "Shown in the advert. Press F6 to go to the page.",
    notShown: "This wording is no longer on the page. Press “Check again”.",
    finished: (findings: number, fix: number): string =>
      findings === 0
        ? "Check finished. Nothing found by the rules we have."
        : `Check finished. ${plural(findings, "thing found", "things found")}, ${fix} to fix before publishing.`,
  },

  about: {
    checked: (what: string, count: number): string => `We read: ${what}, ${plural(count, "word", "words")}.`,
    readingAge: (age: number, range: readonly [number, number] | undefined): string =>
      `Reading age: about ${age}${range ? ` (the formulas say ${range[0]} to ${range[1]})` : ""}. NHS writing for the public aims for 9 to 11.`,
    figures: (essentials: number, you: number, postHolder: number) =>
      `${essentials === 0 ? "" : `It lists ${essentials} essential ${essentials === 1 ? "criterion" : "criteria"}. `}It says “you” or “your” ${times(you)}, and “the post holder” or “the successful candidate” ${times(postHolder)}.`,
    readingAgeHow: "How the reading age is worked out",
    formulas:
      "It is the middle result of seven published formulas: Automated Readability Index, Coleman–Liau, Dale–Chall, Flesch, Gunning fog, SMOG and Spache. They count syllables, letters, words and sentences. They cannot tell whether people understand it, so take it as a rough guide.",
    welsh: (count: number): string =>
      `${plural(count, "part is", "parts are")} in Welsh or another language. We don’t check that wording yet, so we’ve left it alone.`,
    attachments: (names: string): string => `Not read: ${names}. Open the file and paste its text to check it.`,
    rules: (date: string): string => `Sources last checked on ${date}.`,
    old: "That is more than a year ago: look for a newer version.",
    legend: "What the underlines mean",
    sample: "words",
    marks: {
      dotted: "dotted: jargon and abbreviations",
      wavy: "wavy: requirements, language that may shut people out, out of date",
      double: "double: long or hard to read",
      dashed: "dashed: tone",
      solid: "solid: the one you are looking at",
    },
    summary: "Copy a summary",
  },

  counts: {
    fix: (fix: number): string => `${plural(fix, "thing", "things")} to decide before you publish.`,
    fixAndMore: (fix: number, more: number): string =>
      `${plural(fix, "thing", "things")} to decide before you publish, and ${more} more worth a look.`,
    worth: (count: number): string => `${plural(count, "thing", "things")} worth a look before you publish.`,
    consider: (count: number): string => `Nothing to decide. ${plural(count, "thing", "things")} you may want to consider.`,
  },

  toolbar: (open: number | undefined): string =>
    open === undefined
      ? "Check this advert with Wider Welcome"
      : open === 0
        ? "Wider Welcome: nothing to look at"
        : `Wider Welcome: ${plural(open, "thing", "things")} to look at`,
} as const;

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function count(number: number): string {
  return number.toLocaleString("en-GB");
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}
