import type { Decision } from "@/lib/review/decision";
import { isDecision } from "./decision-guards";
import { list, number, record, word } from "./shape";
import { readSettings, type Settings } from "./settings";

/** What a settings file holds: choices, and the words that are always kept. No advert, and no permission: those are given in the browser. */
export interface SettingsFile {
  readonly settings: Settings;
  readonly alwaysKept: readonly Decision[];
}

/** The text of a settings file. */
export function writeSettingsFile({ settings, alwaysKept }: SettingsFile): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings, alwaysKept }, undefined, 2)}\n`;
}

/** What a settings file holds; undefined where the text is none, or a newer version's. Any field it does not understand has its default. */
export function readSettingsFile(text: string): SettingsFile | undefined {
  if (text.length > MOST) return undefined;
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isSettingsFile(file) || file.version > VERSION) return undefined;
  const kept = file.alwaysKept.filter(isDecision).map((decision): Decision => ({ ...decision, scope: "always" }));
  return { settings: readSettings(file.settings), alwaysKept: kept };
}

const FORMAT = "wider-welcome-settings";
const VERSION = 1;
/** UTF-16 units; more than any such file we write. */
const MOST = 1_000_000;

interface Outside {
  readonly format: typeof FORMAT;
  readonly version: number;
  readonly settings: unknown;
  readonly alwaysKept: readonly unknown[];
}

const anything = (value: unknown): value is unknown => value !== undefined;
const isSettingsFile = record<Outside>({
  format: word(FORMAT),
  version: number,
  settings: anything,
  alwaysKept: list(anything),
});
