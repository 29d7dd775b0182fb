import { browser } from "wxt/browser";
import type { BackgroundRequest } from "./messages";

/** Tells the background how many findings are open on this page; `undefined` takes the badge away. Never throws. */
export async function sendBadge(open: number | undefined): Promise<void> {
  const request: BackgroundRequest = { kind: "badge", open };
  try {
    await browser.runtime.sendMessage(request);
  } catch {
    // Nobody listens: the extension was updated under this page.
  }
}

/** Grey, so that a count never looks like an alarm; 6.4:1 under white. */
const COLOUR = "#4c6272";

/** Draws a tab's badge: the count, at most "9+", nothing for none. `title` is the button's name for everyone who cannot see it. */
export async function drawBadge(
  tabId: number,
  open: number | undefined,
  title: string,
  api: Pick<typeof browser, "action"> = browser,
): Promise<void> {
  const text = open === undefined || open <= 0 ? "" : open > 9 ? "9+" : String(open);
  try {
    await Promise.all([
      api.action.setBadgeText({ tabId, text }),
      api.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
      api.action.setBadgeTextColor({ tabId, color: "#ffffff" }),
      api.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab closed in the meantime.
  }
}
