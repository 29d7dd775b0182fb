import type { PageNoteKind } from "@/lib/platform/messages";

/** What is said about Google Docs, and about long texts; a part of `words`. */
export const pageNoteWords = {
  /** Beside what was found. */
  notes: {
    "docs-live":
      "We read this Google Doc as you write it. Google Docs paints its words, so nothing is underlined: “Show in the advert” selects them.",
    "docs-saved":
      "We read this Google Doc as it was last saved. Wordings are copied for you to paste; after a change, press “Check again”.",
    "docs-suggesting": "You are in Suggesting mode, so wordings are copied for you to paste as suggestions.",
    "docs-view-only": "You can’t edit this document here, so wordings are copied.",
    "docs-tabs": "This document has tabs: we read the one that is open.",
    "docs-stuck": "Google Docs has stopped telling us about changes, so this may be out of date. Reload the page to carry on.",
  } as Readonly<Partial<Record<PageNoteKind, string>>>,

  /** In the place of an advert: why there is none, then what can be done. */
  why: {
    "docs-off": "Google Docs paints its words as a picture. We can read them once you turn that on.",
    "docs-not-live": "Google Docs isn’t telling us what you write in this document.",
    "docs-no-export": "The owner of this document doesn’t let it be downloaded, so we can’t read it.",
    "docs-export-failed": "Google didn’t give us the text of this document.",
  } as Readonly<Partial<Record<PageNoteKind, string>>>,
  how: {
    "docs-off":
      "Your browser will ask you about docs.google.com. You can take it back at any time, here or in the options. Nothing you write leaves your browser.",
    "docs-not-live":
      "Reload the page, and it mostly does. Or check the text that was last saved: your browser asks Google for it, as you, and nothing else is sent.",
    "docs-no-export": "If you can see it, copy the text and paste it here. Or ask the owner to allow downloads.",
    "docs-export-failed": "You may be offline, or signed out. Try again in a moment, or copy the text and paste it here.",
  } as Readonly<Partial<Record<PageNoteKind, string>>>,

  turnOn: "Turn on for Google Docs",
  checkSaved: "Check the saved text",
  readingOn: (count: number, all: number): string =>
    `Still reading: ${count.toLocaleString("en-GB")} of ${all.toLocaleString("en-GB")} paragraphs so far.`,
} as const;
