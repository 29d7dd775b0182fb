import { browser } from "wxt/browser";
import { listenUntil } from "./listen-until";
import { isPanelRequest } from "./message-guards";
import { PANEL_PORT, type HomeReply, type PanelRequest } from "./messages";

/** The part of the extension platform that home needs. */
export type PanelsApi = { readonly runtime: Pick<typeof browser.runtime, "id" | "onConnect"> };

/** What home does for the panels that are open on its tab. */
export interface PanelServer {
  /** What a panel is told as soon as it connects. */
  readonly greet: () => HomeReply;
  /** `reply` answers the panel that asked, and only that one. */
  readonly answer: (request: PanelRequest, reply: (message: HomeReply) => void) => void;
  /** A panel went away: it was closed, or the extension was updated. */
  readonly left?: () => void;
}

/**
 * Lets panels connect to home until `signal` aborts; gives a function that tells all of them something.
 * Only this extension's own pages can connect, and what they send is looked at before it is believed.
 */
export function servePanels(server: PanelServer, signal: AbortSignal, api: PanelsApi = browser): (message: HomeReply) => void {
  const ports = new Set<Port>();

  function connected(port: Port): void {
    if (port.name !== PANEL_PORT || port.sender?.id !== api.runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      server.left?.();
    });
    port.onMessage.addListener((message: unknown) => {
      if (isPanelRequest(message)) server.answer(message, (reply) => post(port, reply));
    });
    post(port, server.greet());
  }

  function post(port: Port, message: HomeReply): void {
    try {
      port.postMessage(message);
    } catch {
      // The panel closed, or the extension was updated under this page: there is nobody left to tell.
      ports.delete(port);
    }
  }

  listenUntil(api.runtime.onConnect, connected, signal);
  signal.addEventListener("abort", () => {
    for (const port of ports) port.disconnect();
    ports.clear();
  });

  return (message) => {
    for (const port of ports) post(port, message);
  };
}

type Port = Parameters<Parameters<PanelsApi["runtime"]["onConnect"]["addListener"]>[0]>[0];
