import type { AdvertReport } from "@/lib/engine/report";
import { startHome, type Home } from "@/lib/page/home";
import type { PageReaderMaker } from "@/lib/page/page-reader";
import { turn } from "@/lib/page/turn";
import { sendBadge } from "@/lib/platform/badge";
import { sayHome } from "@/lib/platform/frame-home";
import type { HomeReply, PageState, PanelRequest } from "@/lib/platform/messages";
import type { Settings } from "@/lib/platform/settings";
import { cardLoading } from "./card-loading";
import type { Hearing } from "./join-tab";
import { originOfPage } from "./origin-of-page";
import { createPageDecisions } from "./page-decisions";
import { serveFrames } from "./serve-frames";
import { writtenAs } from "./written-as";

/** Reads, checks and marks the page, and answers panels and frames, until `signal` aborts. */
export function runHome({ marksOn }: Settings, { signal, isWelcome, tell, reader }: RunOptions): Running {
  const decided = createPageDecisions(() => home.redraw(), signal);
  const frames = serveFrames(signal);
  const home = startHome(document, {
    marksOn,
    signal,
    isWelcome,
    decided,
    reader,
    frames: frames.make,
    // A page with a way of its own is left as it is: no card is put into it.
    ...(reader ? {} : { card: cardLoading(signal) }),
  });
  signal.addEventListener("abort", () => void sendBadge(undefined));
  const state = (): PageState => decided.stateOf(home.state.value);
  let isTold = true;
  const tellNow = (): void => {
    if (isTold || signal.aborted) return;
    isTold = true;
    tell({ kind: "state", state: state() });
  };
  home.state.watch(({ status, report, why }) => {
    // The state of a long advert takes a while to send: in a task of its own, once for all that is new by then.
    isTold = false;
    void turn().then(tellNow);
    // The badge of a tab with a Word document is that of the document's frame.
    if (why === "word") sayHome();
    else if (status !== "checking") void sendBadge(report && toLookAt(report));
  }, signal);
  return {
    home,
    state,
    async answer(request, answered) {
      /** After the state that it goes with. */
      const reply = (message: HomeReply): void => {
        tellNow();
        answered(message);
      };
      if (request.kind === "check") home.check();
      else if (request.kind === "marks") home.setMarks(request.on);
      else if (request.kind === "show")
        reply({ kind: "shown", findingId: request.findingId, found: await home.show(request.findingId) });
      else if (request.kind === "card") home.openCard(request.findingId);
      else if (request.kind === "step") home.step(request.by);
      else if (request.kind === "decide")
        reply({ kind: "decided", asked: request.asked, done: await decided.decide(request.findingId, request.choice) });
      else if (request.kind === "undecide") {
        await decided.undo(request.decisions);
        reply({ kind: "decided", asked: request.asked, done: true });
      } else reply(await write(home, request));
    },
    hear: (frame, told) => frames.hear(frame, told, home, decided),
  };
}

/** Home while it is wanted. */
export interface Running {
  readonly home: Home;
  readonly state: () => PageState;
  readonly answer: (request: PanelRequest, reply: (message: HomeReply) => void) => Promise<void>;
  readonly hear: Hearing;
}

export interface RunOptions {
  readonly signal: AbortSignal;
  readonly isWelcome: () => boolean;
  readonly tell: (message: HomeReply) => void;
  /** Reads the page in a way of its own. */
  readonly reader?: PageReaderMaker | undefined;
}

/** What panels are told where nothing is checked because the user does not want it. */
export function stateWhenOff(): PageState {
  return {
    advert: location.origin + location.pathname,
    status: "off",
    origin: originOfPage(),
    title: "",
    what: "",
    report: undefined,
    blocks: [],
    marksOn: false,
    attachments: [],
    current: undefined,
    changes: [],
    aside: [],
    changed: 0,
    keeping: "off",
    notes: [],
    can: { mark: false, show: false, add: false },
  };
}

type WriteRequest = Extract<PanelRequest, { readonly kind: "use" | "everywhere" | "undo" | "insert" }>;

async function write(home: Home, request: WriteRequest): Promise<HomeReply> {
  const { asked } = request;
  const written = await writtenAs(home, request);
  if (written.kind === "refused") return { kind: "written", asked, why: written.why, change: undefined };
  return { kind: "written", asked, why: undefined, change: written.change?.id, places: written.change?.places };
}

/** What the badge counts: like the panel's list, the same words under the same rule once. */
function toLookAt({ findings }: AdvertReport): number {
  const open = findings.filter(({ severity }) => severity === "fix" || severity === "worth");
  return new Set(open.map(({ ruleId, actual }) => `${ruleId}\n${actual.toLowerCase()}`)).size;
}
