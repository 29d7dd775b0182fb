import type { Unreadable } from "@/lib/platform/messages";

/** What is said where a page's text is out of reach; a part of `words`. First why, in one sentence, then what can be done. */
export const unreadWords = {
  why: {
    "word": "This page shows a Word document, in a frame that we may read only if you let us.",
    "word-empty": "Word has not shown us any of this document’s text yet.",
    "pdf": "This is a PDF, and browsers don’t let us read those where they are shown.",
    "data": "This page shows data, not an advert.",
    "no-message": "You are not writing a message here, and what others wrote we don’t read.",
    "canvas": "This page paints its words as a picture, so there is no text for us to read.",
    "frame": "The words on this page stand in a frame of another site, which we can’t read.",
    "closed": "This page keeps its words where extensions can’t read them.",
  } satisfies Record<Unreadable, string>,

  /** Where the browser itself keeps extensions out. */
  shut: {
    browser: "This is one of the browser’s own pages, and it lets no extension read them.",
    store: "This is a shop for extensions, and browsers let no extension read those.",
    file: "This page is a file on your computer, and the browser doesn’t let us read it here.",
    pdf: "This is a PDF, and browsers don’t let us read those where they are shown.",
  },

  how: {
    "word":
      "Your browser will ask you about officeapps.live.com, where Word shows its text. You can take it back in the options. If nothing happens after you allow it, reload the page.",
    "word-empty": "It is checked as soon as it is on the screen.",
    "no-message":
      "Start a message, or reply to one: what you write in it is checked here. You can also select text and press “Check again”.",
    "canvas": "Some editors have a setting for screen readers that shows their text. If not, there are two ways on.",
  } as Readonly<Partial<Record<Unreadable, string>>>,
  wordInstead:
    "You can always download a copy from Word’s File menu and open it in the review desk: it checks the whole document and gives it back with tracked changes.",
  instead: "Copy the text and paste it here, or download the document and open it in the review desk.",
  readWord: "Read Word documents",

  /** Beside what was found in a document that is shown a part at a time. */
  soFar: (count: number): string =>
    `We have read ${count === 1 ? "1 paragraph" : `${count.toLocaleString("en-GB")} paragraphs`} of this document so far.`,
  soFarMore: "Word shows us only the pages near the one on screen. Scroll to the end, and the rest is checked as it appears.",
  soFarCopy: "We change nothing in Word: copy a wording here, select the words in Word, and paste.",
} as const;
