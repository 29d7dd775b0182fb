import { describe, expect, test } from "vitest";
import type { Choice, Decision } from "@/lib/review/decision";
import { createKeeper, type DecisionStore, type Keeping, type StoredDecisions } from "@/lib/review/keeper";
import { blocksOf, check, on } from "./adverts";

const advert = {
  advert: "C9999-26-0001",
  blocks: blocksOf("You will utilise a trowel.", "You must be a native English speaker."),
};
const report = check(advert.blocks);
const here: Choice = { kind: "kept", scope: "here" };

/** A store in memory that one or more keepers share, as tabs share the browser's. */
function sharedStore(keeping: Keeping = "kept"): DecisionStore & { readonly kept: Map<string, readonly Decision[]> } {
  const kept = new Map<string, readonly Decision[]>();
  const watchers = new Set<(changed: string) => void>();
  const read = (of: string): StoredDecisions => ({ decisions: kept.get(of) ?? [], keeping });
  const change = async (of: string, next: readonly Decision[]): Promise<Keeping> => {
    if (keeping === "kept") kept.set(of, next);
    for (const watcher of watchers) watcher(of);
    return keeping;
  };
  return {
    kept,
    load: async (of) => read(of),
    add: (of, decision) => change(of, [...(kept.get(of) ?? []), decision]),
    remove: (of, id) =>
      change(
        of,
        (kept.get(of) ?? []).filter((each) => each.id !== id),
      ),
    watch(of, onChange, signal) {
      const watcher = (changed: string): void => void (changed === of && onChange(read(of)));
      watchers.add(watcher);
      signal.addEventListener("abort", () => watchers.delete(watcher));
    },
  };
}

let made = 0;
function keeperOn(store: DecisionStore, onChange: () => void = () => undefined, signal = new AbortController().signal) {
  return createKeeper({ store, onChange, signal, now: () => "2026-11-22T09:00:00.000Z", newId: () => `d${(made += 1)}` });
}

async function opened(store: DecisionStore, of = advert, onChange?: () => void) {
  const keeper = keeperOn(store, onChange);
  await keeper.ready(of.advert);
  keeper.open(check(of.blocks), of);
  return keeper;
}

const decide = (keeper: ReturnType<typeof createKeeper>, findingId: string, choice: Choice) =>
  keeper.decide(keeper.about(findingId), choice);
const idOf = (actual: string): string => on(actual, report)[0]?.id ?? "";
const isOpen = (actual: string, keeper: ReturnType<typeof createKeeper>): boolean =>
  on(actual, keeper.open(report, advert)).length > 0;

describe("a keeper", () => {
  test("keeps a finding, remembers it on the next visit, and lets go of it again", async () => {
    const store = sharedStore();
    const decision = await decide(await opened(store), idOf("utilise"), here);
    const next = await opened(store);
    expect([isOpen("utilise", next), next.aside.map((each) => each.decision)]).toEqual([false, [decision]]);
    await next.undo([decision?.id ?? ""]);
    expect([isOpen("utilise", next), next.aside, store.kept.get(advert.advert)]).toEqual([true, [], []]);
  });

  test("asks for a reason where something is to be fixed, and for none where not", async () => {
    const fix = report.findings.find(({ severity }) => severity === "fix");
    const keeper = await opened(sharedStore());
    expect(fix).toBeDefined();
    expect(await decide(keeper, fix?.id ?? "", here)).toBeUndefined();
    expect(await decide(keeper, fix?.id ?? "", { ...here, kind: "deferred" })).toBeDefined();
    expect(await decide(keeper, fix?.id ?? "", { ...here, reason: "required" })).toMatchObject({ reason: "required" });
    expect(await decide(keeper, "b9:no/such:1-2", here)).toBeUndefined();
  });

  test("keeps step with another tab on the same advert, and not with one on another", async () => {
    const store = sharedStore();
    const told: string[] = [];
    const other = await opened(store, advert, () => told.push("same"));
    await opened(store, { ...advert, advert: "C9999-26-0002" }, () => told.push("other"));
    await decide(await opened(store), idOf("utilise"), here);
    expect([isOpen("utilise", other), new Set(told)]).toEqual([false, new Set(["same"])]);
  });

  test.each(["off", "private", "full", "newer"] as const)(
    "holds a decision for as long as the page is open where it is %s",
    async (why) => {
      const store = sharedStore(why);
      const keeper = await opened(store);
      const decision = await decide(keeper, idOf("utilise"), here);
      expect([isOpen("utilise", keeper), keeper.keeping, store.kept.size]).toEqual([false, why, 0]);
      await keeper.undo([decision?.id ?? ""]);
      expect(isOpen("utilise", keeper)).toBe(true);
      expect(isOpen("utilise", await opened(store))).toBe(true);
    },
  );

  test("counts what was changed, and leaves it open if it comes back", async () => {
    const keeper = await opened(sharedStore());
    await decide(keeper, idOf("utilise"), { kind: "changed", scope: "here", to: "use" });
    expect([keeper.changed, isOpen("utilise", keeper)]).toEqual([1, true]);
  });

  test("forgets one advert's decisions when the page turns to another", async () => {
    const keeper = await opened(sharedStore());
    await decide(keeper, idOf("utilise"), here);
    await keeper.ready("C9999-26-0002");
    const next = { ...advert, advert: "C9999-26-0002" };
    expect(on("utilise", keeper.open(report, next)).length).toBe(1);
  });

  test("hears nothing more once its page is gone", async () => {
    const store = sharedStore();
    const page = new AbortController();
    const told: string[] = [];
    await keeperOn(store, () => told.push("told"), page.signal).ready(advert.advert);
    page.abort();
    await decide(await opened(store), idOf("utilise"), here);
    expect(told).toEqual([]);
  });
});
