import { browser } from "wxt/browser";
import type { Decision } from "@/lib/review/decision";
import { listenUntil } from "./listen-until";
import type { BackgroundRequest } from "./messages";
import { recall, STORED, type StorageArea } from "./stored";
import { listOf } from "./stored-decisions";

/** The decisions that hold in every advert, in the order they were made. */
export async function loadAlwaysKept(area: StorageArea = browser.storage.local): Promise<readonly Decision[]> {
  return listOf(await recall(area, STORED.alwaysKept.key), "").decisions;
}

/** Has the background, which alone writes decisions, take one of them back, or take in one from a file; whether it did. */
export async function changeAlwaysKept(
  change: { readonly remove: string } | { readonly add: Decision },
  api: { readonly runtime: Pick<typeof browser.runtime, "sendMessage"> } = browser,
): Promise<boolean> {
  const request: BackgroundRequest =
    "remove" in change
      ? { kind: "let-go", advert: "", decision: change.remove }
      : { kind: "keep", advert: "", decision: { ...change.add, scope: "always" } };
  try {
    return (await api.runtime.sendMessage(request)) === "kept";
  } catch {
    return false;
  }
}

/** Calls `onChange` whenever the list is another, until `signal` aborts. */
export function watchAlwaysKept(
  onChange: (kept: readonly Decision[]) => void,
  signal: AbortSignal,
  api: Pick<typeof browser, "storage"> = browser,
): void {
  const changed = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string): void => {
    const change = changes[STORED.alwaysKept.key];
    if (area === STORED.alwaysKept.area && change) onChange(listOf(change.newValue, "").decisions);
  };
  listenUntil(api.storage.onChanged, changed, signal);
}
