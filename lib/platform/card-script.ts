import { browser } from "wxt/browser";
import type { BackgroundRequest } from "./messages";

/** Where the build puts entrypoints/card. */
const CARD_SCRIPT = "/card.js";

/** Where the card's script leaves its maker for home, in the world that only our own scripts of this page see. */
const MAKER = "widerWelcomeCard";

/** Leaves the card's maker for home to take. */
export function offerCard(maker: unknown): void {
  Reflect.set(globalThis, MAKER, maker);
}

/** Has the background put the card's script here, and takes what it left, once; undefined where that is not possible. */
export async function takeCard(): Promise<unknown> {
  const request: BackgroundRequest = { kind: "card" };
  if (!(await asked(request))) return undefined;
  const maker: unknown = Reflect.get(globalThis, MAKER);
  Reflect.deleteProperty(globalThis, MAKER);
  return maker;
}

/** Has the background open the panel beside this page; whether it did. To be called at once when the user clicks. */
export function askForPanel(): Promise<boolean> {
  return asked({ kind: "panel" });
}

async function asked(request: BackgroundRequest): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage(request)) === true;
  } catch {
    // The extension was updated under this page.
    return false;
  }
}

/** Puts the card's script into a tab's frame, beside ours that asked for it; whether it could. */
export async function startCard(tabId: number, frameId = 0, api: Pick<typeof browser, "scripting"> = browser): Promise<boolean> {
  try {
    await api.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [CARD_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}
