import { MatchPattern } from "wxt/utils/match-patterns";
import { browser } from "wxt/browser";
import { mayRead, startHome, type TabsApi } from "./home-script";
import { isBackgroundRequest, isHomeReply } from "./message-guards";
import { PANEL_PORT, type HomeReply, type PageState, type PanelRequest, type Refusal } from "./messages";

/**
 * What a panel knows of the tab it belongs to. `unchecked`: no home there. `updated`: a page we check by ourselves whose home
 * does not answer, because the extension was updated, or installed, after the page was loaded.
 */
export type HomeView =
  | { readonly kind: "connecting" }
  | { readonly kind: "unchecked"; readonly mayRead: boolean }
  | { readonly kind: "updated" }
  | { readonly kind: "page"; readonly state: PageState };

export interface HomeLink {
  /** Does nothing where no home is there to hear it. */
  readonly send: (request: PanelRequest) => void;
  /** Whether home could show the finding's words on the page; false also where no home answers. */
  readonly show: (findingId: string) => Promise<boolean>;
  /** Has home write something: why it was not written, or the change that can be taken back; `not-taken` also where no home answers. */
  readonly write: (request: WriteRequest) => Promise<{ readonly why: Refusal | undefined; readonly change: string | undefined }>;
  /** Starts home in the tab, because the user asked. */
  readonly start: () => Promise<void>;
  readonly reload: () => Promise<void>;
}

/** What home is asked to write; the link gives it its name. */
export type WriteRequest = PanelRequest extends infer R
  ? R extends { readonly asked: string }
    ? Omit<R, "asked">
    : never
  : never;

type Answer = Awaited<ReturnType<HomeLink["write"]>>;

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
  readonly tabs: Pick<typeof browser.tabs, "get" | "query" | "reload" | "onActivated" | "onUpdated">;
  readonly runtime: Pick<typeof browser.runtime, "id" | "getManifest" | "onMessage">;
};

type Port = ReturnType<FollowApi["tabs"]["connect"]>;

/** Connects a panel to the home of its tab, follows the window from tab to tab, and tells what it learns until `signal` aborts. */
export function followHome({ fixedTab, onView, signal, patience = 1000 }: FollowOptions, api: FollowApi = browser): HomeLink {
  let tabId: number | undefined;
  let port: Port | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const asked = new Map<string, (found: boolean) => void>();
  const writes = new Map<string, (answer: Answer) => void>();
  let written = 0;

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
    const leaving = port;
    lose();
    leaving?.disconnect();
  }

  /** Whoever waits for an answer of a home that is gone gets one. */
  function lose(): void {
    port = undefined;
    for (const answer of asked.values()) answer(false);
    asked.clear();
    for (const answer of writes.values()) answer(NOT_TAKEN);
    writes.clear();
  }

  function connect(id: number): void {
    clearTimeout(timer);
    const opened = api.tabs.connect(id, { name: PANEL_PORT, frameId: 0 });
    port = opened;
    opened.onMessage.addListener((message: unknown) => {
      if (port === opened && isHomeReply(message)) hear(message);
    });
    opened.onDisconnect.addListener(() => {
      void api.runtime.lastError; // Read, so that the browser does not report it.
      if (port !== opened) return;
      lose();
      void explainSilence(id);
    });
  }

  function hear(reply: HomeReply): void {
    if (reply.kind === "state") onView({ kind: "page", state: reply.state });
    else if (reply.kind === "written") {
      writes.get(reply.asked)?.({ why: reply.why, change: reply.change });
      writes.delete(reply.asked);
    } else {
      asked.get(reply.findingId)?.(reply.found);
      asked.delete(reply.findingId);
    }
  }

  async function explainSilence(id: number): Promise<void> {
    const tab = await api.tabs.get(id).catch(() => undefined);
    const readable = tab !== undefined && tab.status !== "loading" && (await mayRead(id, api));
    if (signal.aborted || id !== tabId || port) return;
    if (tab?.status === "loading") return onView({ kind: "connecting" });
    const view: HomeView = homeIsExpected(tab?.url, api) ? { kind: "updated" } : { kind: "unchecked", mayRead: readable };
    // A page we may read may have a home that is only just starting: it will say so itself.
    if (readable) timer = setTimeout(() => onView(view), patience);
    else onView(view);
  }

  const onActivated = (): void => void settle();
  const onUpdated = (id: number, change: { readonly status?: string | undefined }): void => {
    if (id === tabId && change.status === "complete" && !port) connect(id);
  };
  const onMessage = (message: unknown, sender: Sender): undefined => {
    if (
      sender.id === api.runtime.id &&
      sender.tab?.id === tabId &&
      sender.frameId === 0 &&
      isBackgroundRequest(message) &&
      !port &&
      tabId !== undefined
    )
      connect(tabId);
  };
  if (fixedTab === undefined) api.tabs.onActivated.addListener(onActivated);
  api.tabs.onUpdated.addListener(onUpdated);
  api.runtime.onMessage.addListener(onMessage);
  signal.addEventListener("abort", () => {
    api.tabs.onActivated.removeListener(onActivated);
    api.tabs.onUpdated.removeListener(onUpdated);
    api.runtime.onMessage.removeListener(onMessage);
    leave();
  });
  void settle();

  return {
    send: (request) => port?.postMessage(request),
    show: (findingId) =>
      new Promise((resolve) => {
        if (!port) return resolve(false);
        asked.get(findingId)?.(false);
        asked.set(findingId, resolve);
        port.postMessage({ kind: "show", findingId } satisfies PanelRequest);
      }),
    write: (request) =>
      new Promise((resolve) => {
        if (!port) return resolve(NOT_TAKEN);
        const name = `write-${(written += 1)}`;
        writes.set(name, resolve);
        port.postMessage({ ...request, asked: name } satisfies PanelRequest);
      }),
    start: async () => {
      if (tabId !== undefined && !(await startHome(tabId, api))) onView({ kind: "unchecked", mayRead: false });
    },
    reload: async () => {
      if (tabId !== undefined) await api.tabs.reload(tabId);
    },
  };
}

const NOT_TAKEN: Answer = { why: "not-taken", change: undefined };

type Sender = {
  readonly id?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
};

/** Whether a content script of ours belongs on the page; the address is only known to us where the user let us in. */
function homeIsExpected(address: string | undefined, api: FollowApi): boolean {
  if (address === undefined) return false;
  const patterns = (api.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches ?? []);
  return patterns.some((pattern) => new MatchPattern(pattern).includes(address));
}
