import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { drawBadge } from "@/lib/platform/badge";
import { startCard } from "@/lib/platform/card-script";
import { COMMANDS } from "@/lib/platform/commands";
import { tellGivenBack } from "@/lib/platform/given-back";
import { checkTab, tellTab } from "@/lib/platform/home-script";
import { isInTab, passOn } from "@/lib/platform/in-tab";
import { isBackgroundRequest } from "@/lib/platform/message-guards";
import { openPanel, triedPanel } from "@/lib/platform/open-panel";
import { createSiteRegister } from "@/lib/platform/register-sites";
import { createDecisionServer } from "@/lib/platform/serve-decisions";
import { STORED } from "@/lib/platform/stored";
import { words } from "@/lib/ui/words";

/** Keeps nothing: it can be stopped after any line and started again for the next click or message. */
export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    // First of all, while the click still counts: a browser refuses to open a panel later.
    void openPanel(tab.id);
    void checkTab(tab.id);
  });

  const decisions = createDecisionServer();
  browser.runtime.onMessage.addListener((message: unknown, sender): Promise<unknown> | undefined => {
    if (sender.id === browser.runtime.id && sender.tab?.id !== undefined && isInTab(message))
      return passOn(sender.tab.id, message);
    if (sender.id !== browser.runtime.id || !isBackgroundRequest(message)) return undefined;
    if (message.kind === "keep" || message.kind === "let-go") return decisions.serve(message, sender.tab?.incognito ?? false);
    const tabId = sender.tab?.id;
    if (tabId === undefined || message.kind === "home") return undefined;
    if (message.kind === "card") return startCard(tabId, sender.frameId);
    if (message.kind === "panel") return triedPanel(tabId);
    void drawBadge(tabId, message.open, words.toolbar(message.open));
    return undefined;
  });

  browser.commands.onCommand.addListener((command, tab) => {
    const request = COMMANDS[command];
    if (request && tab?.id !== undefined) void tellTab(tab.id, request);
  });

  const registerSites = createSiteRegister();
  const tidy = (): void => {
    void decisions.forgetOld();
    void registerSites();
  };
  browser.runtime.onInstalled.addListener(tidy);
  browser.runtime.onStartup.addListener(tidy);
  browser.permissions.onAdded.addListener(() => void registerSites());
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void registerSites();
    void tellGivenBack(origins);
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === STORED.sites.area && STORED.sites.key in changes) void registerSites();
    if (area === STORED.settings.area && STORED.settings.key in changes) void decisions.forgetOld();
  });
});
