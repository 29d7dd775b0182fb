import { browser } from "wxt/browser";
import { listenUntil } from "./listen-until";

/** A tab that shows a page of a site whose adverts can be opened. */
export interface ListingTab {
  readonly id: number;
  readonly title: string;
  readonly address: string;
}

/** The part of the extension platform that knows the tabs. */
export type ListingApi = {
  readonly tabs: Pick<typeof browser.tabs, "query" | "onUpdated" | "onRemoved">;
};

/** Tells which tabs show pages of these hosts, now and whenever that is different, until `signal` aborts; only where we may read them. */
export function watchListingTabs(
  hosts: readonly string[],
  onTabs: (tabs: readonly ListingTab[]) => void,
  signal: AbortSignal,
  api: ListingApi = browser,
): void {
  async function look(): Promise<void> {
    const tabs = await api.tabs.query({ url: hosts.map((host) => `https://${host}/*`) }).catch(() => []);
    if (signal.aborted) return;
    onTabs(
      tabs.flatMap(({ id, title, url }) =>
        id === undefined || url === undefined ? [] : { id, title: title ?? "", address: url },
      ),
    );
  }

  const updated = (
    _id: number,
    { status, title }: { readonly status?: string | undefined; readonly title?: string | undefined },
  ): void => {
    if (status !== undefined || title !== undefined) void look();
  };
  const removed = (): void => void look();
  listenUntil(api.tabs.onUpdated, updated, signal);
  listenUntil(api.tabs.onRemoved, removed, signal);
  void look();
}
