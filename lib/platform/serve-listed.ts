import { browser } from "wxt/browser";
import { isListedRequest, LISTED_PORT, type ListedReply, type ListedRequest } from "./listed-messages";
import { listenUntil } from "./listen-until";

/** What a page of adverts does for the desk. */
export interface ListedServer {
  readonly list: () => Extract<ListedReply, { kind: "list" }>["adverts"];
  readonly open: (reference: string) => Promise<Answer>;
}

type Answer = ReplyWithoutName<Extract<ListedReply, { kind: "opened" | "not-opened" }>>;
type ReplyWithoutName<R> = R extends ListedReply ? Omit<R, "asked"> : never;

export type ListedServerApi = { readonly runtime: Pick<typeof browser.runtime, "id" | "onConnect"> };

/** Where a script leaves word of itself, in the world that only our own scripts of this page see, for the one that takes its place. */
const RUNNING = "widerWelcomeListed";

/** Serves one desk, of this extension only, until it goes away or another script of ours takes the place; then `start`'s signal aborts. */
export function serveListed(start: (signal: AbortSignal) => ListedServer, api: ListedServerApi = browser): void {
  const ending = new AbortController();
  const before: unknown = Reflect.get(globalThis, RUNNING);
  if (before instanceof AbortController) before.abort();
  Reflect.set(globalThis, RUNNING, ending);
  const server = start(ending.signal);
  const served = new AbortController();

  function connected(port: Port): void {
    if (port.name !== LISTED_PORT || port.sender?.id !== api.runtime.id) return;
    served.abort();
    port.onDisconnect.addListener(() => ending.abort());
    port.onMessage.addListener((message: unknown) => {
      if (isListedRequest(message)) void answer(message, port);
    });
    ending.signal.addEventListener("abort", () => port.disconnect());
  }

  async function answer(request: ListedRequest, port: Port): Promise<void> {
    const { asked } = request;
    const reply: ListedReply =
      request.kind === "list"
        ? { kind: "list", asked, adverts: server.list() }
        : { ...(await server.open(request.reference)), asked };
    if (!ending.signal.aborted) port.postMessage(reply);
  }

  listenUntil(api.runtime.onConnect, connected, AbortSignal.any([ending.signal, served.signal]));
}

type Port = Parameters<Parameters<ListedServerApi["runtime"]["onConnect"]["addListener"]>[0]>[0];
