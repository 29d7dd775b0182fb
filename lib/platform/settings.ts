import { browser } from "wxt/browser";
import { truth, type Guard } from "./shape";
import { recall, remember, STORED, type StorageArea } from "./stored";

/** What the user chose. */
export interface Settings {
  /** Whether findings are underlined on the page. */
  readonly marksOn: boolean;
}

const DEFAULTS: Settings = { marksOn: true };
const GUARDS: { readonly [K in keyof Settings]: Guard<Settings[K]> } = { marksOn: truth };
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
  api.storage.onChanged.addListener(changed);
  signal.addEventListener("abort", () => api.storage.onChanged.removeListener(changed));
}

function readSettings(stored: unknown): Settings {
  const { marksOn } = fields(stored);
  return { marksOn: GUARDS.marksOn(marksOn) ? marksOn : DEFAULTS.marksOn };
}

function fields(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === "object" && stored !== null && !Array.isArray(stored) ? { ...stored } : {};
}
