import { MatchPattern } from "wxt/utils/match-patterns";
import { browser } from "wxt/browser";
import { listenUntil } from "./listen-until";
import { list, record, text, word } from "./shape";

/** Background to all pages: the user took these permissions back, here or in the browser's own settings. */
interface GivenBack {
  readonly kind: "given-back";
  /** Patterns of addresses, as the browser gives them. */
  readonly origins: readonly string[];
}

const isGivenBack = record<GivenBack>({ kind: word("given-back"), origins: list(text) });

/** Calls `leave` when the user takes back the permission for the page this runs in, until `signal` aborts: scripts that are there already stay otherwise. */
export function onGivenBack(leave: () => void, signal: AbortSignal, api: PageApi = browser): void {
  const heard = (message: unknown, sender: { readonly id?: string | undefined; readonly tab?: unknown }): undefined => {
    const isTold = sender.id === api.runtime.id && sender.tab === undefined && isGivenBack(message);
    if (isTold && message.origins.some((origin) => isIn(origin, api.address ?? location.href))) leave();
  };
  listenUntil(api.runtime.onMessage, heard, signal);
}

export type PageApi = {
  readonly runtime: Pick<typeof browser.runtime, "id" | "onMessage">;
  /** The page's, where it is not asked of the page. */
  readonly address?: string;
};

/** Tells every page of ours which permissions were taken back. The browser tells us no tab's address: each page knows its own. */
export async function tellGivenBack(
  origins: readonly string[],
  api: { readonly tabs: Pick<typeof browser.tabs, "query" | "sendMessage"> } = browser,
): Promise<void> {
  if (origins.length === 0) return;
  const message: GivenBack = { kind: "given-back", origins };
  for (const { id } of await api.tabs.query({}))
    if (id !== undefined) void api.tabs.sendMessage(id, message).catch(() => undefined);
}

function isIn(pattern: string, address: string): boolean {
  try {
    return new MatchPattern(pattern).includes(address);
  } catch {
    // A pattern that only a newer browser knows.
    return false;
  }
}
