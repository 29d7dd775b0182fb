/** Every key this extension keeps in the browser. Nothing else is stored, and nothing is ever synchronised to another machine. */
export const STORED = {
  /** Kept until the extension is removed. */
  settings: { area: "local", key: "settings" },
  /** One key for each advert, its name after this word; kept for as many days as the settings say. */
  decisions: { area: "local", key: "decisions" },
  /** Words that are kept in every advert, until they are removed. */
  alwaysKept: { area: "local", key: "always-kept" },
  /** The sites that the user wants checked always. */
  sites: { area: "local", key: "sites" },
  /** A list of past reviews, and one key for each, its id after this word; kept for as many days as the settings say. */
  reviews: { area: "local", key: "reviews" },
  /** Kept in memory until the browser closes: the adverts whose user ticked "Someone else has read it". */
  readByOthers: { area: "session", key: "read-by-others" },
} as const;

/** The two calls of a storage area that we use. */
export interface StorageArea {
  readonly get: (key: string) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
}

/** What is stored under a key, or `undefined` where storage is blocked or broken. */
export async function recall(area: StorageArea, key: string): Promise<unknown> {
  try {
    return (await area.get(key))[key];
  } catch {
    return undefined;
  }
}

/** Whether it was stored: storage can be full or blocked, and the page must go on without it. */
export async function remember(area: StorageArea, key: string, value: unknown): Promise<boolean> {
  try {
    await area.set({ [key]: value });
    return true;
  } catch {
    return false;
  }
}
