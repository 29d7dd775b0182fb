import { defineContentScript } from "wxt/utils/define-content-script";
import { sendBadge } from "@/lib/platform/badge";
import type { PageReaderMaker } from "@/lib/page/page-reader";
import type { HomeReply, PanelRequest } from "@/lib/platform/messages";
import { servePanels } from "@/lib/platform/serve-panels";
import { announceHome } from "@/lib/platform/frame-home";
import { offeredReader } from "@/lib/platform/reader-script";
import { isOff, loadSettings, watchSettings, type Settings } from "@/lib/platform/settings";
import { originOfPage } from "./home/origin-of-page";
import { runHome, stateWhenOff, type Running } from "./home/run-home";

/**
 * Home of a page: on an NHS Jobs advert, and where employers write one, by itself; elsewhere put there when the user clicks. Put there again, it takes the place of
 * the one before, which its context ends first.
 */
export default defineContentScript({
  matches: [
    "https://www.jobs.nhs.uk/candidate/jobadvert/*",
    "https://jobs.nhs.uk/candidate/jobadvert/*",
    "https://beta.jobs.nhs.uk/candidate/jobadvert/*",
    // Where employers write adverts; never where people apply.
    "https://www.jobs.nhs.uk/employer/*",
    "https://jobs.nhs.uk/employer/*",
    "https://beta.jobs.nhs.uk/employer/*",
  ],
  // A page need not know that we are there.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const { signal } = ctx;
    const server = {
      greet: (): HomeReply => ({ kind: "state", state: running?.state() ?? stateWhenOff() }),
      answer: (request: PanelRequest, reply: (message: HomeReply) => void) => void running?.answer(request, reply),
      // Asks the context again in a moment: after an update, panels are gone before it is.
      left: () => void ctx.setTimeout(() => undefined, 500),
    };
    let running: Running | undefined;
    /** Starts home, or ends it where the user does not want it here. */
    const follow = (settings: Settings): void => {
      if (isOff(settings, new URL(originOfPage()).hostname)) {
        running?.end();
        running = undefined;
        tell({ kind: "state", state: stateWhenOff() });
      } else if (running) running.home.setMarks(settings.marksOn);
      // Asking the context is what tells it, and so all of home, that the extension was updated under the page.
      else running = runHome(settings, { signal, isWelcome: () => ctx.isValid, tell, reader });
    };

    const reader = offeredReader() as PageReaderMaker | undefined;
    const settings = await loadSettings();
    const tell = servePanels(server, signal);
    follow(settings);
    watchSettings(follow, signal);
    if (globalThis.self !== globalThis.top) announceHome((request) => server.answer(request, () => undefined), signal);
    signal.addEventListener("abort", () => void sendBadge(undefined));
  },
});
