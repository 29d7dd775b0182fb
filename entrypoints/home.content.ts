import { defineContentScript } from "wxt/utils/define-content-script";
import type { AdvertReport } from "@/lib/engine/report";
import { startHome, type Home } from "@/lib/page/home";
import { sendBadge } from "@/lib/platform/badge";
import type { HomeReply, PanelRequest } from "@/lib/platform/messages";
import { servePanels } from "@/lib/platform/serve-panels";
import { loadSettings, watchSettings } from "@/lib/platform/settings";

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
    const { marksOn } = await loadSettings();
    // Asking the context is what tells it, and so all of home, that the extension was updated under the page.
    const home = startHome(document, { marksOn, signal, isWelcome: () => ctx.isValid });

    const tell = servePanels(
      {
        greet: () => ({ kind: "state", state: home.state.value }),
        answer(request, reply) {
          if (request.kind === "check") home.check();
          else if (request.kind === "marks") home.setMarks(request.on);
          else if (request.kind === "show")
            reply({ kind: "shown", findingId: request.findingId, found: home.show(request.findingId) });
          else void write(home, request).then(reply);
        },
        // Asks the context again in a moment: after an update, panels are gone before it is.
        left: () => void ctx.setTimeout(() => undefined, 500),
      },
      signal,
    );
    home.state.watch((state) => {
      tell({ kind: "state", state });
      if (state.status !== "checking") void sendBadge(state.report && toLookAt(state.report));
    }, signal);
    watchSettings((settings) => home.setMarks(settings.marksOn), signal);
    signal.addEventListener("abort", () => void sendBadge(undefined));
  },
});

async function write(home: Home, request: Extract<PanelRequest, { readonly asked: string }>): Promise<HomeReply> {
  const written =
    request.kind === "use"
      ? await home.use(request.findingId, request.suggestion)
      : request.kind === "undo"
        ? await home.undo(request.change)
        : await home.insert(request.text, request.section);
  const [why, change] = written.kind === "changed" ? [undefined, written.change?.id] : [written.why, undefined];
  return { kind: "written", asked: request.asked, why, change };
}

/** What the badge counts: like the panel's list, the same words under the same rule once. */
function toLookAt({ findings }: AdvertReport): number {
  const open = findings.filter(({ severity }) => severity === "fix" || severity === "worth");
  return new Set(open.map(({ ruleId, actual }) => `${ruleId}\n${actual.toLowerCase()}`)).size;
}
