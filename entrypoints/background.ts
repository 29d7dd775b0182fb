import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { drawBadge } from "@/lib/platform/badge";
import { checkTab } from "@/lib/platform/home-script";
import { isBackgroundRequest } from "@/lib/platform/message-guards";
import { openPanel } from "@/lib/platform/open-panel";
import { words } from "@/lib/ui/words";

/** Keeps nothing: it can be stopped after any line and started again for the next click or message. */
export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    // First of all, while the click still counts: a browser refuses to open a panel later.
    void openPanel(tab.id);
    void checkTab(tab.id);
  });

  browser.runtime.onMessage.addListener((message: unknown, sender): undefined => {
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || tabId === undefined || !isBackgroundRequest(message)) return;
    void drawBadge(tabId, message.open, words.toolbar(message.open));
  });
});
