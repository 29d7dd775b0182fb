import type { KeepDays } from "@/lib/platform/settings";

/** What the options say; a part of `words`. */
export const optionsWords = {
  sites: "Where it checks",
  sitesLead:
    "NHS Jobs adverts, and the forms where employers write them, are checked by themselves. Any other page is checked when you press the toolbar button there. You can have more sites checked always.",
  always: "Always checked, because you chose so",
  alwaysNone: "No site yet.",
  offered: "Other job boards, trackers and editors",
  offeredHint:
    "None of these is read unless you choose it. Your browser will ask you for permission. On boards where people apply too, only the addresses of adverts are checked.",
  add: "Always check",
  remove: "Stop checking",
  given: (site: string): string => `${site} is checked always from now on.`,
  notGiven: "The browser did not give permission.",
  taken: (site: string): string => `${site} is no longer checked by itself.`,
  off: "Switched off",
  switchOn: "Switch on",
  pause: "Pause everywhere",
  pauseHint: "While it is paused nothing is read or underlined anywhere.",

  permissions: "What each permission is for",

  kept: "What you decided",
  keptHint:
    "To find a place again, a decision keeps the words found and up to 32 characters on each side, your reason, and the advert’s reference or address. In private windows nothing is kept.",
  days: "Keep decisions on an advert for",
  daysNames: {
    "0": "Keep nothing",
    "7": "7 days",
    "30": "30 days",
    "90": "90 days",
    "365": "A year",
  } satisfies Record<`${KeepDays}`, string>,
  daysNone: "Whatever was kept is deleted, what you always keep too. Decisions then hold until a page is closed.",
  alwaysKept: "Always kept, in every advert",
  alwaysKeptNone: "Nothing yet. Choose “Always for me” when you keep something.",
  removeKept: "Remove",
  removedKept: (text: string): string => `“${text}” is looked at again.`,

  shortcuts: "Shortcuts",
  shortcutsHint:
    "You can change them in your browser. In Edge and Chrome: open edge://extensions/shortcuts or chrome://extensions/shortcuts. In Firefox: open about:addons, press the cog, and choose “Manage Extension Shortcuts”.",
  shortcutsNone: "This version has set none.",
  noKeys: "not set",
  toolbarButton: "Check this page and open the panel",

  first: "The first words",
  showFirst: "Show them again in the panel",
  shownFirst: "They are shown when you next look at the panel.",

  file: "Take your settings along",
  fileHint:
    "The file holds the choices on this page and what you always keep. It holds no advert and no permission: your browser asks for those again.",
  save: "Save settings to a file",
  load: "Load settings from a file",
  loaded: "The settings are loaded.",
  notLoaded: "That is not a settings file of this version. Nothing was changed.",

  delete: "Delete all my data",
  deleteHint: "Settings, decisions, what you always keep, the sites you chose and the ticks of this session.",
  deleteAsk: "Delete all of it? This cannot be undone.",
  deleteYes: "Delete all of it",
  deleteNo: "Cancel",
} as const;
