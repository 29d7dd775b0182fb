import { browser } from "wxt/browser";
import {
  isListedReply,
  LISTED_PORT,
  type ListedLink,
  type ListedReply,
  type ListedRequest,
  type SentBlock,
} from "./listed-messages";

/** The desk's line to a page of adverts, by which listed adverts are opened one at a time, with a pause between. */
export interface ListedLine {
  /** Undefined once the page is gone. */
  readonly list: () => Promise<readonly ListedLink[] | undefined>;
  /** Undefined where `signal` aborted before the site was asked. */
  readonly open: (reference: string, signal: AbortSignal) => Promise<ListedAnswer | undefined>;
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

/** `left`: the page was closed, or shows something else now. */
export type ListedAnswer =
  | { readonly kind: "opened"; readonly title: string; readonly blocks: readonly SentBlock[] }
  | { readonly kind: "not-opened"; readonly why: Extract<ListedReply, { kind: "not-opened" }>["why"] | "left" };

/** The part of the extension platform that reaches a page of adverts. */
export type ListedApi = {
  readonly tabs: Pick<typeof browser.tabs, "connect">;
  readonly scripting: Pick<typeof browser.scripting, "executeScript">;
  readonly runtime: { readonly lastError?: unknown };
};

/** Where the build puts entrypoints/listed. */
const LISTED_SCRIPT = "/listed.js";

/** Milliseconds between one answer of the site and the next thing it is asked for: slower than a person who opens one after the other. */
const PAUSE = 2000;

/** Puts the script into a tab, because the user asked, and opens a line to it; undefined where the browser does not let us. */
export async function openListedLine(tabId: number, api: ListedApi = browser, pause = PAUSE): Promise<ListedLine | undefined> {
  try {
    await api.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [LISTED_SCRIPT] });
  } catch {
    return undefined;
  }
  const port = api.tabs.connect(tabId, { name: LISTED_PORT, frameId: 0 });
  const waiting = new Map<string, (reply: ListedReply | undefined) => void>();
  let asks = 0;
  let isOpen = true;
  /** Settles when the site may be asked again. */
  let free: Promise<unknown> = Promise.resolve();

  function end(): void {
    isOpen = false;
    for (const resolve of waiting.values()) resolve(undefined);
    waiting.clear();
  }

  port.onMessage.addListener((message: unknown) => {
    if (!isListedReply(message)) return;
    waiting.get(message.asked)?.(message);
    waiting.delete(message.asked);
  });
  port.onDisconnect.addListener(() => {
    void api.runtime.lastError; // Read, so that the browser does not report it.
    end();
  });

  function ask(request: Unnamed<ListedRequest>): Promise<ListedReply | undefined> {
    if (!isOpen) return Promise.resolve(undefined);
    const asked = `listed-${(asks += 1)}`;
    return new Promise((resolve) => {
      waiting.set(asked, resolve);
      port.postMessage({ ...request, asked });
    });
  }

  async function openNext(reference: string, before: Promise<unknown>, signal: AbortSignal): Promise<ListedAnswer | undefined> {
    await Promise.race([before, aborted(signal)]);
    if (signal.aborted) return undefined;
    const reply = await ask({ kind: "open", reference });
    if (reply?.kind === "opened") return { kind: "opened", title: reply.title, blocks: reply.blocks };
    return { kind: "not-opened", why: reply?.kind === "not-opened" ? reply.why : "left" };
  }

  return {
    async list() {
      const reply = await ask({ kind: "list" });
      return reply?.kind === "list" ? reply.adverts : undefined;
    },
    open(reference, signal) {
      const opened = openNext(reference, free, signal);
      free = opened.then(() => new Promise((resolve) => setTimeout(resolve, pause)));
      return opened;
    },
    isOpen: () => isOpen,
    close() {
      end();
      port.disconnect();
    },
  };
}

type Unnamed<R> = R extends { readonly asked: string } ? Omit<R, "asked"> : never;

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
