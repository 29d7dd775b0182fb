import { defineContentScript } from "wxt/utils/define-content-script";
import { readerWithout, type PageReaderMaker } from "@/lib/page/page-reader";
import { factsOf } from "@/lib/page/surfaces/google-docs/page-facts";
import { onGivenBack } from "@/lib/platform/given-back";
import type { HomeReply, PanelRequest } from "@/lib/platform/messages";
import { servePanels } from "@/lib/platform/serve-panels";
import { announceHome } from "@/lib/platform/frame-home";
import { offeredReader } from "@/lib/platform/reader-script";
import { isOff, loadSettings, watchSettings, type Settings } from "@/lib/platform/settings";
import { joinTab } from "./home/join-tab";
import { originOfPage } from "./home/origin-of-page";
import { runFrame } from "./home/run-frame";
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
  // Marks need not wait for pictures.
  runAt: "document_end",
  // A page need not know that we are there.
  noScriptStartedPostMessage: true,
  // A frame of another origin than its page; others are read by the page's own home.
  allFrames: true,
  async main(ctx) {
    if (globalThis.frameElement) return;
    const { signal } = ctx;
    const server = {
      greet: (): HomeReply => ({ kind: "state", state: running?.state() ?? stateWhenOff() }),
      answer: (request: PanelRequest, reply: (message: HomeReply) => void) => void running?.answer(request, reply),
      // Asks the context again in a moment: after an update, panels are gone before it is.
      left: () => void ctx.setTimeout(() => undefined, 500),
    };
    let running: Running | undefined;
    // Asking the context is what tells it, and so all of home, that the extension was updated under the page.
    const isWelcome = (): boolean => ctx.isValid;
    const isTop = globalThis.self === globalThis.top;
    const offered = offeredReader() as PageReaderMaker | undefined;
    const reader = offered ?? (isTop && factsOf(document) ? readerWithout({ kind: "docs-off" }) : undefined);
    let settings = await loadSettings();
    // The page itself, and a frame that has all of its text, are always home; another frame that stops being it lets its panels go to the one that is.
    const isPage = isTop || reader !== undefined;
    const tell = isPage ? servePanels(server, signal) : undefined;
    const announce = (until: AbortSignal): void => announceHome((request) => server.answer(request, () => undefined), until);
    const part = joinTab({
      isPage,
      signal,
      beHome(until) {
        const home = runHome(settings, { signal: until, isWelcome, tell: tell ?? servePanels(server, until), reader });
        running = home;
        until.addEventListener("abort", () => (running = running === home ? undefined : running));
        if (!isPage) announce(until);
        return home.hear;
      },
      beFrame: (name, until, onAlone) => runFrame({ name, signal: until, isWelcome, onAlone }),
    });
    /** Starts this document's part, or ends it where the user does not want it here. */
    const follow = (now: Settings): void => {
      settings = now;
      if (isOff(settings, new URL(originOfPage()).hostname)) {
        part.end();
        tell?.({ kind: "state", state: stateWhenOff() });
      } else {
        part.start();
        running?.home.setMarks(settings.marksOn);
      }
    };
    follow(settings);
    if (isPage && !isTop) announce(signal);
    watchSettings(follow, signal);
    onGivenBack(() => ctx.abort("given back"), signal);
  },
});
