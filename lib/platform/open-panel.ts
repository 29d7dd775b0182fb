import { browser } from "wxt/browser";

/** The two ways browsers have of opening a panel; each browser has one. */
export interface PanelOpener {
  readonly sidePanel?: { readonly open: (options: { tabId: number }) => Promise<void> };
  readonly sidebarAction?: { readonly open: () => Promise<void> };
}

/** Opens the panel beside a tab. To be called at once when the user clicks: a browser refuses it after any wait. */
export async function openPanel(tabId: number, api: PanelOpener = browser as PanelOpener): Promise<void> {
  await (api.sidePanel ? api.sidePanel.open({ tabId }) : api.sidebarAction?.open());
}

/** Opens the panel where the browser lets us; whether it did. */
export function triedPanel(tabId: number, api?: PanelOpener): Promise<boolean> {
  return openPanel(tabId, api).then(
    () => true,
    () => false,
  );
}
