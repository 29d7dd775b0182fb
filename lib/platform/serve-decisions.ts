import { browser } from "wxt/browser";
import type { Keeping } from "@/lib/review/keeper";
import type { BackgroundRequest } from "./messages";
import { loadSettings } from "./settings";
import { STORED } from "./stored";
import { changeDecisions, forgetDecisions, keptSince, keyOf, keyOfAdvert, type DecisionArea } from "./stored-decisions";

type DecisionRequest = Extract<BackgroundRequest, { readonly kind: "keep" | "let-go" }>;

/** What the background does about decisions, one thing after the other. */
export interface DecisionServer {
  readonly serve: (request: DecisionRequest, isPrivate: boolean) => Promise<Keeping>;
  /** Forgets what is older than the user wants it kept. */
  readonly forgetOld: () => Promise<void>;
}

/** Writes decisions down. It may be stopped between any two: each is one write, whole or not at all. */
export function createDecisionServer(area: DecisionArea = browser.storage.local, clock: () => number = Date.now): DecisionServer {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };

  async function keep({ advert, decision }: Extract<DecisionRequest, { kind: "keep" }>): Promise<Keeping> {
    const { keepDays } = await loadSettings(area);
    if (keepDays === 0) return "off";
    const add = (decisions: readonly (typeof decision)[]) => [...decisions.filter(({ id }) => id !== decision.id), decision];
    return changeDecisions(area, keyOf(advert, decision), keptSince(keepDays, clock()), add);
  }

  async function letGo({ advert, decision }: Extract<DecisionRequest, { kind: "let-go" }>): Promise<Keeping> {
    const { keepDays } = await loadSettings(area);
    const since = keptSince(keepDays, clock());
    const outcomes: Keeping[] = [];
    for (const key of [keyOfAdvert(advert), STORED.alwaysKept.key])
      outcomes.push(await changeDecisions(area, key, since, (decisions) => decisions.filter(({ id }) => id !== decision)));
    return outcomes.find((outcome) => outcome !== "kept") ?? "kept";
  }

  return {
    serve: (request, isPrivate) =>
      isPrivate ? Promise.resolve("private") : inTurn(() => (request.kind === "keep" ? keep(request) : letGo(request))),
    forgetOld: () =>
      inTurn(async () => {
        const { keepDays } = await loadSettings(area);
        await forgetDecisions(area, keepDays === 0 ? undefined : keptSince(keepDays, clock()));
      }),
  };
}
