import { browser } from "wxt/browser";
import { STORED } from "./stored";

/** The one call of a storage area that forgetting needs. */
export interface Forgettable {
  readonly clear: () => Promise<void>;
}

/** Empties every area that anything of ours is kept in; whether all of them are empty. */
export async function forgetEverything(
  areas: Readonly<Record<"local" | "session", Forgettable>> = browser.storage,
): Promise<boolean> {
  const kept = new Set(Object.values(STORED).map(({ area }) => area));
  const cleared = await Promise.allSettled([...kept].map((area) => areas[area].clear()));
  return cleared.every(({ status }) => status === "fulfilled");
}
