import type { Page } from "playwright-core";
import { PANEL_PORT, type HomeReply, type PageState, type PanelRequest } from "@/lib/platform/messages";

/** Speaks to home as a panel does, from an extension page that follows the tab named in its address; gives home's last word after a request. */
export async function askHome(panel: Page, request: PanelRequest): Promise<PageState> {
  const state = await panel.evaluate(
    ({ name, asked }) =>
      new Promise<HomeReply>((resolve) => {
        const tab = Number(new URLSearchParams(location.search).get("tab"));
        const port = chrome.tabs.connect(tab, { name, frameId: 0 });
        let greeted = false;
        port.onMessage.addListener((reply) => {
          if (greeted && (reply.kind !== "state" || reply.state.status !== "checking")) resolve(reply);
          if (!greeted) port.postMessage(asked);
          greeted = true;
        });
      }),
    { name: PANEL_PORT, asked: request },
  );
  return state.kind === "state" ? state.state : homeState(panel);
}

/** What home knows now. */
export async function homeState(panel: Page): Promise<PageState> {
  const reply = await panel.evaluate(
    (name) =>
      new Promise<HomeReply>((resolve) => {
        const tab = Number(new URLSearchParams(location.search).get("tab"));
        chrome.tabs.connect(tab, { name, frameId: 0 }).onMessage.addListener(resolve);
      }),
    PANEL_PORT,
  );
  if (reply.kind !== "state") throw new Error("home did not greet");
  return reply.state;
}

interface HomePort {
  readonly onMessage: { addListener(hear: (reply: HomeReply) => void): void };
  postMessage(request: PanelRequest): void;
}

declare const chrome: {
  readonly tabs: { connect(tab: number, info: { readonly name: string; readonly frameId: number }): HomePort };
};
