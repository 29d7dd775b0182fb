import type { Decision } from "@/lib/review/decision";
import type { Keeping } from "@/lib/review/keeper";
import { isDecision } from "./decision-guards";
import { STORED, type StorageArea } from "./stored";

/** The calls of a storage area that keeping decisions needs. */
export interface DecisionArea extends StorageArea {
  readonly get: (key: string | null) => Promise<Record<string, unknown>>;
  readonly remove: (key: string) => Promise<void>;
}

/** The decisions under one key, as far as they can be read. */
export interface DecisionList {
  readonly decisions: readonly Decision[];
  /** A newer version of the extension wrote them, in a way that this one does not know. */
  readonly newer: boolean;
}

/** Where an advert's own decisions are stored. */
export function keyOfAdvert(advert: string): string {
  return `${STORED.decisions.key} ${advert}`;
}

/** Where a decision on an advert is stored: what always holds has one place for all adverts. */
export function keyOf(advert: string, { scope }: Pick<Decision, "scope">): string {
  return scope === "always" ? STORED.alwaysKept.key : keyOfAdvert(advert);
}

/** The day before which decisions are forgotten, as ISO 8601. */
export function keptSince(keepDays: number, now: number): string {
  return new Date(now - keepDays * DAY).toISOString();
}

/** What is stored under a key, without what is older than `since`; anything that is no decision is passed over. */
export function listOf(stored: unknown, since: string): DecisionList {
  if (typeof stored !== "object" || stored === null) return { decisions: [], newer: false };
  const version: unknown = Reflect.get(stored, "version");
  if (typeof version === "number" && version > VERSION) return { decisions: [], newer: true };
  const decisions: unknown = Reflect.get(stored, "decisions");
  const whole = Array.isArray(decisions) ? decisions.filter(isDecision) : [];
  return { decisions: whole.filter(({ scope, at }) => scope === "always" || at >= since), newer: false };
}

/** Changes the list under a key. Where that cannot be done, what was stored stays as it was. */
export async function changeDecisions(
  area: DecisionArea,
  key: string,
  since: string,
  change: (decisions: readonly Decision[]) => readonly Decision[],
): Promise<Keeping> {
  try {
    const { decisions, newer } = listOf((await area.get(key))[key], since);
    if (newer) return "newer";
    const next = change(decisions).slice(-MOST);
    await (next.length === 0 ? area.remove(key) : area.set({ [key]: { version: VERSION, decisions: next } }));
    return "kept";
  } catch {
    return "full";
  }
}

/** Removes every decision made before `since`, on whatever advert; all of them, those that always hold too, where nothing is to be kept. */
export async function forgetDecisions(area: DecisionArea, since: string | undefined): Promise<void> {
  try {
    const stored = await area.get(null);
    const keys = Object.keys(stored).filter((key) => key === STORED.alwaysKept.key || key.startsWith(keyOfAdvert("")));
    for (const key of keys) {
      if (since === undefined) await area.remove(key);
      else if (hasOlder(stored[key], since)) await changeDecisions(area, key, since, (decisions) => decisions);
    }
  } catch {
    // Storage is blocked: there is nothing that could be removed.
  }
}

function hasOlder(stored: unknown, since: string): boolean {
  return listOf(stored, "").decisions.length > listOf(stored, since).decisions.length;
}

/** Goes up when a stored decision changes its meaning. */
const VERSION = 1;
/** Decisions kept on one advert; the oldest go first. */
const MOST = 300;
const DAY = 24 * 60 * 60 * 1000;
