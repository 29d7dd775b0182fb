/** A question and its answer, a key and what it does, a permission and what it is for. */
export interface Fact {
  readonly name: string;
  readonly text: string;
}

/** The words of the page about the extension: apart from `words`, because the panel, which is opened far more often, needs none of them. */
export const aboutWords = {
  title: "About Wider Welcome",
  lead: "What it is, what it does with your text, what it asks the browser for, and how well it works for everyone.",
  contents: "On this page",

  what: {
    heading: "What it is",
    paragraphs: [
      "Wider Welcome is for people in the NHS who write, co-write or approve job adverts. It points out jargon, abbreviations, language and requirements that may shut people out, and statements that are not found. It says why, with a source and a date, and offers other wording.",
      "It gives guidance, not legal advice and not a score. It cannot tell whether a statement is true where you work, and a check does not show that an advert is lawful or free of bias. You decide.",
      "It is free, and its code and advice can be read by anyone. It is not affiliated with or endorsed by the NHS, NHS England, NHS Jobs, or the authors of the Breaking Barriers report, whose words it quotes and names.",
    ],
  },

  privacy: {
    heading: "Privacy: facts for a data protection screening",
    facts: [
      {
        name: "What is sent to anyone?",
        text: "Nothing that was read. Wider Welcome makes no request by itself: no account, no statistics, no error reports, no fonts or files from elsewhere. The links to sources open when you follow them, and the browser updates the extension by itself.",
      },
      {
        name: "What is read?",
        text: "By itself, only on NHS Jobs: an advert that is open, and, where employers write adverts, the field you are in; and pages of sites that you chose to have checked always. On any other page nothing until you press the toolbar button; then the advert on the page, your selection, or the main text. And what you paste into the panel.",
      },
      {
        name: "Where is it processed?",
        text: "In your browser, on your computer. The text is held in memory while the page or the panel is open.",
      },
      {
        name: "What is stored?",
        text: "Your settings, the sites you chose and what you always keep, until you remove them. What you decided on an advert, for 90 days or as you choose: the words found with up to 32 characters on each side, your reason and the time, under the advert’s NHS Jobs reference or page address; nothing of it in private windows. And which adverts you ticked as “Someone else has read it”, in memory until the browser closes. Outside the review desk no whole advert and no name. A review made on the desk keeps the advert’s text, what was decided and said, and the names that people typed, for the same number of days; you can delete it there. Nothing is synchronised to other computers.",
      },
      {
        name: "Is it personal data?",
        text: "An advert is about a post, not a person. It may name someone to contact; that is shown and checked like the rest, and kept only where it stands within 32 characters of words you decided on. If you type who agreed a statement, it is held until the panel closes and goes into a summary only if you copy one. Names that people type on the review desk are kept with the review, on this computer.",
      },
      {
        name: "Special category data?",
        text: "None is needed. If what you paste looks like a candidate’s application, Wider Welcome says so before it checks it. It cannot recognise every one.",
      },
      {
        name: "Are decisions made about people?",
        text: "No. It checks wording, never applicants, and changes nothing in an advert unless you press a button.",
      },
      {
        name: "Who is responsible?",
        text: "Your organisation, for the adverts it writes. Nothing reaches the makers of Wider Welcome, so we think they process nothing for you; your data protection officer decides.",
      },
      {
        name: "How can all of it be deleted?",
        text: "Press “Delete all my data” in the options, which the browser’s own list of extensions leads to; or remove the extension there.",
      },
      {
        name: "Which requests can you start?",
        text: "Two. If you press “Check these” on the review desk, NHS Jobs is asked for the adverts you chose, through your own tab of NHS Jobs: by their addresses, one at a time, without cookies, sending nothing that was read. You can stop it at any time. If you turn Google Docs on and press “Check the saved text” there, Google is asked for its own export of the document you have open, once, as you.",
      },
    ],
  },

  permissions: {
    heading: "Permissions, and what each is for",
    lead: "What this version asks the browser for, and nothing else:",
    /** By the browser's own name; a host by its pattern's. */
    uses: {
      storage: "Keeps your settings and what you decided on this computer.",
      activeTab: "Lets it read the page in front of you, and only after you press its toolbar button there.",
      scripting: "Puts the checker into that page when you press the button.",
      sidePanel: "Shows the panel beside the page.",
    } as Readonly<Record<string, string>>,
    hosts: "NHS Jobs",
    hostsUse:
      "Checks adverts there without being asked each time. It starts by itself only on adverts and where employers write them, never where people apply.",
    more: "Sites that you choose",
    moreUse:
      "The browser lists “all secure sites” as something that could be asked for. Nothing is asked for until you press “Always check” for one site; then your browser asks you about that site only. You can take it back in the options or in the browser.",
    notAsked:
      "It does not ask for your history, your other tabs, downloads, cookies, what you have copied, or access to all websites.",
  },

  accessibility: {
    heading: "Accessibility statement",
    paragraphs: [
      "We aim for WCAG 2.2, level AA, on every page of the extension. No outside party has audited it, so we do not claim that it complies.",
    ],
    testedHeading: "Tested at every change",
    tested: [
      "The panel’s states with axe, in light and dark; its main state also in forced colours. The list of all the advice, the options and this page with axe, in light and dark.",
      "The panel by keyboard alone, forwards and backwards: everything is reached, named, in sight, at least 24 pixels, and shows where the focus is.",
      "The panel at 280 pixels wide, and at 320 by 256 pixels (400 % zoom) with WCAG’s text spacing: no scrolling sideways.",
      "This page at 320 pixels wide, with the same text spacing.",
      "Kinds of finding differ in the shape of the line and in words, not by colour alone.",
    ],
    notTestedHeading: "Not tested yet",
    notTested: [
      "With a screen reader (NVDA, JAWS, Narrator, VoiceOver), speech control or a screen magnifier.",
      "With disabled people who write or approve adverts.",
      "On a Windows computer with a contrast theme. Forced colours were tested in Chromium only.",
    ],
    knownHeading: "What we know does not work well",
    known: [
      "Underlines cannot be heard. Everything that is underlined is also in the panel, as text.",
      "With a contrast theme only the finding you are looking at is marked on the page.",
      "Browsers do not let an extension move the focus between panel and page. Press F6.",
      "The interface is in English only.",
    ],
    contact:
      "If something stops you, tell whoever looks after Wider Welcome where you work: it is a fault, and it should be mended.",
  },

  keyboard: {
    heading: "Keyboard",
    lead: "Wider Welcome sets no keyboard shortcuts of its own, so it cannot clash with yours.",
    keys: [
      { name: "F6", text: "Goes between the page, the panel and the browser’s toolbars." },
      { name: "Tab and Shift + Tab", text: "Go to the next and to the previous button or link." },
      { name: "Enter or Space", text: "Presses a button, opens a finding and closes it." },
      {
        name: "Previous and Next",
        text: "Two buttons at the foot of the panel: they step through what was found and show each place in the advert.",
      },
      { name: "Ctrl + Z", text: "In the advert, takes back what was changed last. “Undo” in the panel takes back one change." },
    ],
  },

  version: {
    heading: "Version",
    version: (version: string): string => `Version ${version}.`,
    catalogue: "All the advice and its sources",
    notices: "What it is made of, with names and licences",
  },
} as const;
