import { browser } from "wxt/browser";
import { listenUntil } from "./listen-until";
import { either, record, text, word, type Guard } from "./shape";

/**
 * What our scripts in the frames of one tab say to each other. Frames have names of their own, new with each document. What is told and
 * wished is looked at by whoever it is for.
 */
export type InTab =
  /** A frame tells whoever is home something. */
  | { readonly kind: "to-home"; readonly frame: string; readonly told: unknown }
  /** Home wishes something of a frame. */
  | { readonly kind: "to-frame"; readonly frame: string; readonly wish: unknown }
  /** Home is in this frame from now on. */
  | { readonly kind: "home-here"; readonly frame: string };

const anything: Guard<unknown> = (value): value is unknown => value !== undefined;

/** Whether a message is for another frame of its tab. */
export const isInTab = either<InTab>(
  record<Extract<InTab, { kind: "to-home" }>>({ kind: word("to-home"), frame: text, told: anything }),
  record<Extract<InTab, { kind: "to-frame" }>>({ kind: word("to-frame"), frame: text, wish: anything }),
  record<Extract<InTab, { kind: "home-here" }>>({ kind: word("home-here"), frame: text }),
);

/** Says something to the other frames of this tab; what one of them answered, undefined where none did. Never throws. */
export async function sayInTab(message: InTab): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    // The extension was updated under this page.
    return undefined;
  }
}

/** Hears what is said in this tab until `signal` aborts; `undefined` leaves the answer to others. Pages cannot say anything here. */
export function hearInTab(hear: (message: InTab) => Promise<unknown> | undefined, signal: AbortSignal): void {
  // What the background passes on comes from no tab.
  const heard = (message: unknown, sender: Sender): Promise<unknown> | undefined =>
    sender.id === browser.runtime.id && sender.tab === undefined && isInTab(message) ? hear(message) : undefined;
  listenUntil(browser.runtime.onMessage, heard, signal);
}

/** Passes on, as it is, what one frame of a tab says to the others, and the answer back. Remembers nothing. */
export async function passOn(tabId: number, message: InTab, api: Pick<typeof browser, "tabs"> = browser): Promise<unknown> {
  try {
    return await api.tabs.sendMessage(tabId, message);
  } catch {
    // Nobody else is there.
    return undefined;
  }
}

type Sender = { readonly id?: string | undefined; readonly tab?: unknown };
