/** What is said about where the extension may run; a part of `words`. */
export const siteWords = {
  heading: "This site",
  /** The browser asks for the permission in its own words after this button. */
  always: (host: string): string => `Always check on ${host}`,
  alwaysHint: "Your browser will ask you. You can take it back at any time, here or in the options.",
  /** In a page of one site, a frame of another. */
  frame: (host: string): string =>
    `Part of this page is a frame from ${host}. If you write there, we can check it only if you let us read that site too.`,
  isAlways: (host: string): string => `Pages of ${host} are checked without a click, because you chose so.`,
  noLonger: (host: string): string => `Stop checking ${host} by itself`,
  given: (host: string): string => `${host} is checked always from now on.`,
  notGiven: "The browser did not give permission. It may be your organisation’s choice. The toolbar button still works.",
  taken: (host: string): string => `${host} is no longer checked by itself.`,
  switchOff: (host: string): string => `Switch off on ${host}`,
  pause: "Pause everywhere",

  options: "Options: where it checks, what is kept, shortcuts",

  off: (host: string): string => `Wider Welcome is switched off on ${host}.`,
  offHow: "Nothing is read or underlined there.",
  switchOn: "Switch it on here",
  paused: "Wider Welcome is paused.",
  pausedHow: "Nothing is read or underlined anywhere until you carry on.",
  carryOn: "Carry on",
} as const;
