import { MatchPattern } from "wxt/utils/match-patterns";
import { browser } from "wxt/browser";
import { NOT_TAKEN, openHomePort, type HomePort } from "./home-port";
import { closedPage, type ClosedPage } from "./closed-page";
import { callFrames, mayRead, startHome, startInFrames, startInWord, type TabsApi } from "./home-script";
import { listenUntil } from "./listen-until";
import { isBackgroundRequest } from "./message-guards";
import type { PageState } from "./messages";

/**
 * What a panel knows of the tab it belongs to. `unchecked`: no home there. `updated`: a page we check by ourselves whose home
 * does not answer, because the extension was updated, or installed, after the page was loaded.
 */
export type HomeView =
  | { readonly kind: "connecting" }
  /** `host` where the browser tells us the page's address and it came by a secure connection. */
  | {
      readonly kind: "unchecked";
      readonly mayRead: boolean;
      readonly host?: string | undefined;
      /** A page that the browser keeps to itself, where its address is told and says so. */
      readonly shut?: ClosedPage | undefined;
    }
  | { readonly kind: "updated" }
  | { readonly kind: "page"; readonly state: PageState };

/** A line to the home of whichever tab the panel belongs to; where there is none, nothing is heard, shown or written. */
export interface HomeLink extends Omit<HomePort, "close"> {
  /** Starts home in the tab, because the user asked. */
  readonly start: () => Promise<void>;
  /** Starts home in the frame of the tab that draws a Word document; whether there is one we may read. */
  readonly startInWord: () => Promise<boolean>;
  /** Starts home's helpers in the frames of the tab that the user has let us read since. */
  readonly startInFrames: () => Promise<void>;
  readonly reload: () => Promise<void>;
}

export interface FollowOptions {
  /** Follows the window's active tab unless a tab is named here. */
  readonly fixedTab?: number | undefined;
  readonly onView: (view: HomeView) => void;
  readonly signal: AbortSignal;
  /** Milliseconds that a home which may still be starting is waited for. */
  readonly patience?: number;
}

/** The part of the extension platform that a panel needs. */
export type FollowApi = TabsApi & {
  readonly tabs: Pick<typeof browser.tabs, "get" | "query" | "reload" | "sendMessage" | "onActivated" | "onUpdated">;
  readonly runtime: Pick<typeof browser.runtime, "id" | "getManifest" | "onMessage">;
};

/** Connects a panel to the home of its tab, follows the window from tab to tab, and tells what it learns until `signal` aborts. */
export function followHome({ fixedTab, onView, signal, patience = 1000 }: FollowOptions, api: FollowApi = browser): HomeLink {
  let tabId: number | undefined;
  let port: HomePort | undefined;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function settle(): Promise<void> {
    const id = fixedTab ?? (await api.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (signal.aborted || id === undefined || (id === tabId && port)) return;
    leave();
    tabId = id;
    onView({ kind: "connecting" });
    connect(id);
  }

  function leave(): void {
    clearTimeout(timer);
    port?.close();
    port = undefined;
  }

  /** A frame that is home says so by itself, or when it is asked; until it does, the page around it is. */
  function connect(id: number, frameId = 0): void {
    clearTimeout(timer);
    frame = frameId;
    port = openHomePort(
      id,
      {
        frameId,
        onState: (state) => onView({ kind: "page", state }),
        onGone: () => {
          port = undefined;
          if (frameId === 0) void explainSilence(id);
          else connect(id);
        },
      },
      api,
    );
    if (frameId === 0) callFrames(id, { kind: "where" }, api);
  }

  async function explainSilence(id: number): Promise<void> {
    const tab = await api.tabs.get(id).catch(() => undefined);
    const readable = tab !== undefined && tab.status !== "loading" && (await mayRead(id, api));
    if (signal.aborted || id !== tabId || port) return;
    if (tab?.status === "loading") return onView({ kind: "connecting" });
    const view: HomeView = homeIsExpected(tab?.url, api)
      ? { kind: "updated" }
      : { kind: "unchecked", mayRead: readable, shut: closedPage(tab?.url), ...hostOf(tab?.url) };
    // A page we may read may have a home that is only just starting: it will say so itself.
    if (readable) timer = setTimeout(() => onView(view), patience);
    else onView(view);
  }

  const onActivated = (): void => void settle();
  const onUpdated = (id: number, change: { readonly status?: string | undefined }): void => {
    if (id === tabId && change.status === "complete" && !port) connect(id);
  };
  const onMessage = (message: unknown, sender: Sender): undefined => {
    const isOfTab = sender.id === api.runtime.id && sender.tab?.id === tabId && isBackgroundRequest(message);
    if (!isOfTab || tabId === undefined) return;
    if (message.kind === "home" && sender.frameId && frame !== sender.frameId) {
      leave();
      connect(tabId, sender.frameId);
    } else if (sender.frameId === 0 && !port) connect(tabId);
  };
  if (fixedTab === undefined) listenUntil(api.tabs.onActivated, onActivated, signal);
  listenUntil(api.tabs.onUpdated, onUpdated, signal);
  listenUntil(api.runtime.onMessage, onMessage, signal);
  signal.addEventListener("abort", leave);
  void settle();

  return {
    send: (request) => port?.send(request),
    show: async (findingId) => (await port?.show(findingId)) ?? false,
    write: async (request) => (await port?.write(request)) ?? NOT_TAKEN,
    decide: async (request) => (await port?.decide(request)) ?? false,
    start: async () => {
      if (tabId !== undefined && !(await startHome(tabId, api))) onView({ kind: "unchecked", mayRead: false });
    },
    startInWord: async () => tabId !== undefined && startInWord(tabId, api),
    startInFrames: async () => {
      if (tabId !== undefined) await startInFrames(tabId, api);
    },
    reload: async () => {
      if (tabId !== undefined) await api.tabs.reload(tabId);
    },
  };
}

type Sender = {
  readonly id?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
};

/** The host of a page that could be checked always. */
function hostOf(address: string | undefined): { readonly host?: string } {
  if (!address?.startsWith("https://")) return {};
  return { host: new URL(address).hostname };
}

/** Whether a content script of ours belongs on the page; the address is only known to us where the user let us in. */
function homeIsExpected(address: string | undefined, api: FollowApi): boolean {
  if (address === undefined) return false;
  const patterns = (api.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches ?? []);
  return patterns.some((pattern) => new MatchPattern(pattern).includes(address));
}
