import { browser } from "wxt/browser";
import type { DecisionStore, Keeping, StoredDecisions } from "@/lib/review/keeper";
import { listenUntil } from "./listen-until";
import { isKeeping } from "./message-guards";
import type { BackgroundRequest } from "./messages";
import { loadSettings } from "./settings";
import { STORED, recall } from "./stored";
import { keptSince, keyOfAdvert, listOf } from "./stored-decisions";

/** The part of the extension platform that a page's decisions need. */
export type DecisionApi = {
  readonly storage: Pick<typeof browser.storage, "local" | "onChanged">;
  readonly runtime: Pick<typeof browser.runtime, "sendMessage">;
  readonly extension: Pick<typeof browser.extension, "inIncognitoContext">;
};

/** Decisions as the browser stores them: read here, written by the background alone, so that no tab overwrites what another wrote. */
export function createDecisionStore(api: DecisionApi = browser): DecisionStore {
  async function load(advert: string): Promise<StoredDecisions> {
    const { local } = api.storage;
    const { keepDays } = await loadSettings(local);
    if (keepDays === 0) return { decisions: [], keeping: "off" };
    const since = keptSince(keepDays, Date.now());
    const [own, always] = await Promise.all(
      [keyOfAdvert(advert), STORED.alwaysKept.key].map(async (key) => listOf(await recall(local, key), since)),
    );
    const newer = own?.newer || always?.newer;
    return {
      decisions: [...(own?.decisions ?? []), ...(always?.decisions ?? [])],
      keeping: api.extension.inIncognitoContext ? "private" : newer ? "newer" : "kept",
    };
  }

  async function ask(request: BackgroundRequest): Promise<Keeping> {
    if (api.extension.inIncognitoContext) return "private";
    try {
      const answer: unknown = await api.runtime.sendMessage(request);
      return isKeeping(answer) ? answer : "full";
    } catch {
      // Nobody listens: the extension was updated under this page.
      return "full";
    }
  }

  return {
    load,
    add: (advert, decision) => ask({ kind: "keep", advert, decision }),
    remove: (advert, decision) => ask({ kind: "let-go", advert, decision }),
    watch(advert, onChange, signal) {
      const keys = [keyOfAdvert(advert), STORED.alwaysKept.key, STORED.settings.key];
      const changed = (changes: Readonly<Record<string, unknown>>, area: string): void => {
        if (area === STORED.decisions.area && keys.some((key) => key in changes)) void load(advert).then(onChange);
      };
      listenUntil(api.storage.onChanged, changed, signal);
    },
  };
}
