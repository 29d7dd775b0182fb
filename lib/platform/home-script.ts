import { browser } from "wxt/browser";
import { PANEL_PORT, type PanelRequest } from "./messages";

/** The part of the extension platform that reaches into a tab. */
export type TabsApi = {
  readonly tabs: Pick<typeof browser.tabs, "connect">;
  readonly scripting: Pick<typeof browser.scripting, "executeScript">;
  readonly runtime: { readonly lastError?: unknown };
};

/** Where the build puts entrypoints/home.content. */
export const HOME_SCRIPT = "/content-scripts/home.js";

/** Starts home in a tab's top frame. False where the browser does not let us: no click of ours there yet, or a page closed to extensions. */
export async function startHome(tabId: number, api: TabsApi = browser): Promise<boolean> {
  try {
    await api.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [HOME_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** Whether the browser lets us read the tab's page now. Runs an empty function there, nothing else. */
export async function mayRead(tabId: number, api: TabsApi = browser): Promise<boolean> {
  try {
    await api.scripting.executeScript({ target: { tabId, frameIds: [0] }, func: () => true });
    return true;
  } catch {
    return false;
  }
}

/** Asks home to check again, and starts it where it does not answer. */
export async function checkTab(tabId: number, api: TabsApi = browser): Promise<void> {
  await tellTab(tabId, { kind: "check" }, api);
}

/** Asks home to do something on its page; where there is none yet, starts one, which checks the page. */
export async function tellTab(tabId: number, request: PanelRequest, api: TabsApi = browser): Promise<void> {
  if (!(await askHome(tabId, request, api))) await startHome(tabId, api);
}

/** Home greets whoever connects, so its first message shows that it is there; a port that closes at once shows that it is not. */
function askHome(tabId: number, request: PanelRequest, api: TabsApi): Promise<boolean> {
  return new Promise((resolve) => {
    const port = api.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
    port.onDisconnect.addListener(() => {
      void api.runtime.lastError; // Read, so that the browser does not report it.
      resolve(false);
    });
    port.onMessage.addListener(() => {
      resolve(true);
      port.postMessage(request);
      port.disconnect();
    });
  });
}
