/** What the desk says of past reviews and of months; a part of `deskWords`. */
export const historyWords = {
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
