import { MatchPattern } from "wxt/utils/match-patterns";
import { browser } from "wxt/browser";
import { DOCS_SCRIPT, isDocsOn, type DocsApi } from "./docs-script";
import { PANEL_PORT, type FrameCall, type PanelRequest } from "./messages";
import { addressesOf, isBeyondOffer, WORD_SITE } from "./offered-sites";

/** The part of the extension platform that reaches into a tab. */
export type TabsApi = DocsApi & {
  readonly tabs: Pick<typeof browser.tabs, "connect" | "sendMessage">;
  readonly scripting: Pick<typeof browser.scripting, "executeScript">;
  readonly runtime: { readonly lastError?: unknown };
};

/** Where the build puts entrypoints/home.content. */
export const HOME_SCRIPT = "/content-scripts/home.js";

/** Where the build puts entrypoints/word; before home, it leaves what reads a Word document. */
export const WORD_SCRIPT = "/word.js";

/**
 * Starts home in a tab's top frame, and its helpers in those frames of other origins that the user lets us read always. False where the
 * browser does not let us: no click of ours there yet, or a page closed to extensions.
 */
export async function startHome(tabId: number, api: TabsApi = browser): Promise<boolean> {
  try {
    const files = [WORD_SCRIPT, HOME_SCRIPT] as const;
    await api.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: (await isDocsOn(api)) ? [DOCS_SCRIPT, ...files] : [...files],
    });
  } catch {
    return false;
  }
  await startInFrames(tabId, api);
  return true;
}

/** Starts home's helpers in the frames of other origins that the user lets us read. */
export async function startInFrames(tabId: number, api: TabsApi = browser): Promise<void> {
  try {
    const frames = await framesOf(tabId, api);
    const others = frames.filter(({ frameId, address }) => frameId !== 0 && address !== undefined && !isBeyondOffer(address));
    await startIn(others, tabId, api);
  } catch {
    // A frame went away meanwhile; what is there is read.
  }
}

/** Starts home in those frames of a tab that draw a Word document; whether there was one that the browser lets us read. */
export async function startInWord(tabId: number, api: TabsApi = browser): Promise<boolean> {
  const word = addressesOf(WORD_SITE.host).map((pattern) => new MatchPattern(pattern));
  try {
    const frames = await framesOf(tabId, api);
    const ours = frames.filter(({ address = "" }) => URL.canParse(address) && word.some((pattern) => pattern.includes(address)));
    await startIn(ours, tabId, api);
    return ours.length > 0;
  } catch {
    return false;
  }
}

interface TabFrame {
  readonly frameId: number;
  /** Origin and path ("null" and a word where it has no address of its own); undefined where the page around it reads it by itself. */
  readonly address: string | undefined;
}

/** The frames of a tab that the browser lets us read. */
async function framesOf(tabId: number, api: TabsApi): Promise<readonly TabFrame[]> {
  const frames = await api.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => (globalThis.frameElement === null ? location.origin + location.pathname : undefined),
  });
  return frames.map(({ frameId, result }) => ({ frameId, address: typeof result === "string" ? result : undefined }));
}

async function startIn(frames: readonly TabFrame[], tabId: number, api: TabsApi): Promise<void> {
  const frameIds = frames.map(({ frameId }) => frameId);
  if (frameIds.length > 0) await api.scripting.executeScript({ target: { tabId, frameIds }, files: [WORD_SCRIPT, HOME_SCRIPT] });
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
  callFrames(tabId, { kind: "command", request }, api);
  if (!(await askHome(tabId, request, api))) await startHome(tabId, api);
}

/** Says something to those frames of a tab that have a home of their own; none may be there. */
export function callFrames(tabId: number, call: FrameCall, api: Pick<TabsApi, "tabs">): void {
  void api.tabs.sendMessage(tabId, call).catch(() => undefined);
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
