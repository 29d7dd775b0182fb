import { browser } from "wxt/browser";
import { listenUntil } from "./listen-until";
import { isFrameCall } from "./message-guards";
import type { BackgroundRequest, PanelRequest } from "./messages";

/** The part of the extension platform that a home in a frame needs. */
export type FrameHomeApi = { readonly runtime: Pick<typeof browser.runtime, "id" | "onMessage" | "sendMessage"> };

/**
 * Tells panels that home is in this frame, at once and whenever they ask, and has it do the user's commands, until `signal` aborts. For a
 * frame that has all of its tab's text, whether or not the page around it may be read.
 */
export function announceHome(answer: (request: PanelRequest) => void, signal: AbortSignal, api: FrameHomeApi = browser): void {
  const say = (): void => sayHome(api);
  const hear = (message: unknown, sender: { readonly id?: string | undefined }): undefined => {
    if (sender.id !== api.runtime.id || !isFrameCall(message)) return;
    if (message.kind === "where") say();
    else answer(message.request);
  };
  listenUntil(api.runtime.onMessage, hear, signal);
  say();
}

/** Makes home heard once: a panel that is open and found nobody there before looks again. */
export function sayHome(api: { readonly runtime: Pick<typeof browser.runtime, "sendMessage"> } = browser): void {
  const here: BackgroundRequest = { kind: "home" };
  void api.runtime.sendMessage(here).catch(() => undefined);
}
