import type { Decided } from "@/lib/page/decided";
import type { HomeState } from "@/lib/page/home-state";
import { createDecisionStore } from "@/lib/platform/decision-store";
import type { PageState } from "@/lib/platform/messages";
import { createKeeper } from "@/lib/review/keeper";
import { originOfPage } from "./origin-of-page";

/** What the user decided on a page, wherever they did so: in the panel, on the card, in another tab. */
export interface PageDecisions extends Decided {
  /** What panels are told of the page. */
  readonly stateOf: (state: HomeState) => PageState;
}

/** The decisions of one page, until `signal` aborts; `redraw` is called when what is open of its report is different. */
export function createPageDecisions(redraw: () => void, signal: AbortSignal): PageDecisions {
  const keeper = createKeeper({
    store: createDecisionStore(),
    onChange: redraw,
    now: () => new Date().toISOString(),
    newId,
    signal,
  });
  /** The decision on each change that can be taken back. */
  const noted = new Map<string, string>();
  return {
    ready: keeper.ready,
    open: (report, { advert, blocks, surfaces }) =>
      keeper.open(report, {
        advert,
        blocks: blocks.map(({ id, text }) => ({ id, text, field: surfaces?.get(id)?.facts.label })),
      }),
    decide: async (findingId, choice) => (await keeper.decide(keeper.about(findingId), choice)) !== undefined,
    undo: keeper.undo,
    async changing(findingId, suggestion, written) {
      // Asked at once: when it is written, the words are gone.
      const about = keeper.about(findingId);
      const result = await written;
      if (result.kind === "changed") {
        const to = about?.finding.suggestions[suggestion]?.text;
        const decision = await keeper.decide(about, { kind: "changed", scope: "here", to });
        if (result.change && decision) noted.set(result.change.id, decision.id);
      }
      return result;
    },
    async changingBack(changeId, written) {
      const result = await written;
      const id = noted.get(changeId);
      if (result.kind === "changed" && id !== undefined) await keeper.undo([id]);
      return result;
    },
    stateOf: (state) => ({
      ...state,
      origin: originOfPage(),
      aside: keeper.aside,
      changed: keeper.changed,
      keeping: keeper.keeping,
    }),
  };
}

/** Also on pages without a secure connection, where browsers give no UUIDs. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-");
}
