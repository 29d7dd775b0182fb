/** What the desk says where adverts come in and while they are read; a part of `deskWords`. */
export const addWords = {
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
} as const;
