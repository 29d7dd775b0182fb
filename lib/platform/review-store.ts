import { browser } from "wxt/browser";
import type { PastReview } from "@/lib/review/past-reviews";
import { loadSettings } from "./settings";
import { maybe, number, record, text, type Guard } from "./shape";
import { recall, STORED } from "./stored";

/** Where reviews are kept on this computer: one key for each, and a list of them under a key of its own. */
export interface ReviewStore {
  /** The last first; what is older than the settings say is forgotten. What cannot be read is not there. */
  readonly list: () => Promise<readonly PastReview[]>;
  /** The review as a file. */
  readonly load: (id: string) => Promise<string | undefined>;
  /** Whether all were kept; also where the user wants nothing kept. */
  readonly save: (reviews: readonly { readonly past: PastReview; readonly file: string }[]) => Promise<boolean>;
  readonly remove: (ids: readonly string[]) => Promise<boolean>;
  /** For how many days; 0 keeps nothing. */
  readonly days: () => Promise<number>;
}

export type ReviewApi = {
  readonly storage: {
    readonly local: Pick<typeof browser.storage.local, "get" | "set" | "remove">;
  };
  readonly extension: Pick<typeof browser.extension, "inIncognitoContext">;
};

const DAY = 24 * 60 * 60 * 1000;

const isPast: Guard<PastReview> = record<PastReview>({
  id: text,
  advert: text,
  title: text,
  at: text,
  open: number,
  statements: number,
  readingAge: maybe(number),
});

/** The reviews as the browser stores them. Private windows keep nothing. */
export function createReviewStore(api: ReviewApi = browser, now: () => number = Date.now): ReviewStore {
  const { local } = api.storage;
  const keyOf = (id: string): string => `${STORED.reviews.key} ${id}`;
  const days = async (): Promise<number> => (api.extension.inIncognitoContext ? 0 : (await loadSettings(local)).keepDays);

  async function listed(): Promise<readonly PastReview[]> {
    const stored = await recall(local, STORED.reviews.key);
    return Array.isArray(stored) ? stored.filter(isPast) : [];
  }

  async function remove(ids: readonly string[]): Promise<boolean> {
    try {
      const gone = new Set(ids);
      await local.set({ [STORED.reviews.key]: (await listed()).filter(({ id }) => !gone.has(id)) });
      await local.remove(ids.map(keyOf));
      return true;
    } catch {
      return false;
    }
  }

  return {
    days,
    async list() {
      const since = now() - (await days()) * DAY;
      const all = await listed();
      const old = all.filter(({ at }) => !(Date.parse(at) > since));
      if (old.length > 0 && !api.extension.inIncognitoContext) await remove(old.map(({ id }) => id));
      return all.filter((each) => !old.includes(each)).sort((a, b) => (a.at < b.at ? 1 : -1));
    },
    async load(id) {
      const file = await recall(local, keyOf(id));
      return text(file) ? file : undefined;
    },
    async save(reviews) {
      if ((await days()) === 0 || reviews.length === 0) return true;
      const fresh = new Map(reviews.map(({ past }) => [past.id, past]));
      const others = (await listed()).filter(({ id }) => !fresh.has(id));
      try {
        await local.set({
          [STORED.reviews.key]: [...others, ...fresh.values()],
          ...Object.fromEntries(reviews.map(({ past, file }) => [keyOf(past.id), file])),
        });
        return true;
      } catch {
        return false;
      }
    },
    remove,
  };
}
