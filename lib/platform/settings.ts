import { browser } from "wxt/browser";
import { listenUntil } from "./listen-until";
import { list, text, truth, word, type Guard } from "./shape";
import { recall, remember, STORED, type StorageArea } from "./stored";

/** What the user chose. */
export interface Settings {
  /** Whether findings are underlined on the page. */
  readonly marksOn: boolean;
  /** How many days decisions are kept; 0 keeps nothing. */
  readonly keepDays: KeepDays;
  /** Nothing is checked anywhere until this is taken back. */
  readonly paused: boolean;
  /** The hosts ("www.jobs.nhs.uk") where nothing is checked. */
  readonly off: readonly string[];
  /** The first words in the panel have been read, or sent away. */
  readonly welcomed: boolean;
}

/** The lengths of time that can be chosen. */
export const KEEP_DAYS = [0, 7, 30, 90, 365] as const;
export type KeepDays = (typeof KEEP_DAYS)[number];

const DEFAULTS: Settings = { marksOn: true, keepDays: 90, paused: false, off: [], welcomed: false };
const GUARDS: { readonly [K in keyof Settings]: Guard<Settings[K]> } = {
  marksOn: truth,
  keepDays: word(...KEEP_DAYS),
  paused: truth,
  off: list(text),
  welcomed: truth,
};
/** Goes up when a stored field changes its meaning. */
const VERSION = 1;

/** The user's settings; each field that is missing, broken or not understood has its default, the others stand. */
export async function loadSettings(area: StorageArea = browser.storage.local): Promise<Settings> {
  return readSettings(await recall(area, STORED.settings.key));
}

/** Whether the change was stored. Fields written by a newer version of the extension are kept as they are. */
export async function saveSettings(change: Partial<Settings>, area: StorageArea = browser.storage.local): Promise<boolean> {
  const kept = fields(await recall(area, STORED.settings.key));
  const version = Math.max(VERSION, typeof kept["version"] === "number" ? kept["version"] : VERSION);
  return remember(area, STORED.settings.key, { ...kept, ...change, version });
}

/** Calls `onChange` whenever another page of ours changes the settings, until `signal` aborts. */
export function watchSettings(
  onChange: (settings: Settings) => void,
  signal: AbortSignal,
  api: Pick<typeof browser, "storage"> = browser,
): void {
  const changed = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string): void => {
    const change = changes[STORED.settings.key];
    if (area === STORED.settings.area && change) onChange(readSettings(change.newValue));
  };
  listenUntil(api.storage.onChanged, changed, signal);
}

/** Whether nothing is to be checked on a host's pages. */
export function isOff({ paused, off }: Pick<Settings, "paused" | "off">, host: string): boolean {
  return paused || off.includes(host);
}

/** What stands in a value from outside, each field by itself. */
export function readSettings(stored: unknown): Settings {
  const given = fields(stored);
  const field = <K extends keyof Settings>(key: K): Settings[K] => {
    const value = given[key];
    return GUARDS[key](value) ? value : DEFAULTS[key];
  };
  return {
    marksOn: field("marksOn"),
    keepDays: field("keepDays"),
    paused: field("paused"),
    off: field("off"),
    welcomed: field("welcomed"),
  };
}

function fields(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === "object" && stored !== null && !Array.isArray(stored) ? { ...stored } : {};
}
