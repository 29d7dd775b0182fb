import type { AdvertReport, Finding } from "@/lib/engine/report";
import { decisionOn, needsReason, type Choice, type Decided, type Decision } from "./decision";
import { nthOf, sift, type Aside, type SiftedBlock } from "./sift";

/** Where decisions are kept between visits; how, the keeper does not know. */
export interface DecisionStore {
  /** Never throws: what cannot be read is not there. */
  readonly load: (advert: string) => Promise<StoredDecisions>;
  readonly add: (advert: string, decision: Decision) => Promise<Keeping>;
  readonly remove: (advert: string, id: string) => Promise<Keeping>;
  /** Calls `onChange` when another page or frame has decided something on the advert, or always, until `signal` aborts. */
  readonly watch: (advert: string, onChange: (stored: StoredDecisions) => void, signal: AbortSignal) => void;
}

export interface StoredDecisions {
  /** Those on the advert, then those that always hold; in the order they were made. */
  readonly decisions: readonly Decision[];
  readonly keeping: Keeping;
}

/**
 * What became of a decision. kept: stored. off: the user wants nothing kept. private: the window is. full: there is no room, or no
 * storage. newer: a newer version of the extension keeps decisions here in its own way. All but the first hold until the page is closed.
 */
export type Keeping = "kept" | "off" | "private" | "full" | "newer";

/** What was decided on the advert of one page: applies it to each report, takes new decisions and lets go of old ones. */
export interface Keeper {
  /** Resolves once what was decided on the advert is known. Never fails. */
  readonly ready: (advert: string) => Promise<void>;
  /** What is open of a report, and remembers what is not. */
  readonly open: (report: AdvertReport, advert: KeptAdvert) => AdvertReport;
  /** A finding of the last report and where it stands now; undefined where there is no such finding. */
  readonly about: (findingId: string) => (Decided & { readonly finding: Finding }) | undefined;
  /** Decides on what `about` gave; undefined where to keep it takes a reason and there is none. */
  readonly decide: (about: ReturnType<Keeper["about"]>, choice: Choice) => Promise<Decision | undefined>;
  /** Takes decisions back. */
  readonly undo: (ids: readonly string[]) => Promise<void>;
  readonly aside: readonly Aside[];
  /** How often something was changed in this advert. */
  readonly changed: number;
  /** What became of the last decision, or would become of one. */
  readonly keeping: Keeping;
}

export interface KeptAdvert {
  readonly advert: string;
  readonly blocks: readonly SiftedBlock[];
}

export interface KeeperOptions {
  readonly store: DecisionStore;
  /** A report that was opened before is different now. */
  readonly onChange: () => void;
  /** The time as ISO 8601 in UTC. */
  readonly now: () => string;
  readonly newId: () => string;
  readonly signal: AbortSignal;
}

/** A keeper for one page, until `signal` aborts. */
export function createKeeper({ store, onChange, now, newId, signal }: KeeperOptions): Keeper {
  let advert: string | undefined;
  let stored: StoredDecisions = { decisions: [], keeping: "kept" };
  /** What could not be stored, or is on its way. */
  let held: readonly Decision[] = [];
  let gone: ReadonlySet<string> = new Set();
  let aside: readonly Aside[] = [];
  let last: { readonly report: AdvertReport; readonly blocks: readonly SiftedBlock[] } | undefined;
  let loading = Promise.resolve();
  let following = new AbortController();

  const all = (): readonly Decision[] => {
    const ids = new Set(stored.decisions.map(({ id }) => id));
    return [...stored.decisions, ...held.filter(({ id }) => !ids.has(id))].filter(({ id }) => !gone.has(id));
  };
  const outcome = (keeping: Keeping): void => {
    if (keeping !== stored.keeping) stored = { ...stored, keeping };
    onChange();
  };

  function follow(next: string): Promise<void> {
    advert = next;
    held = [];
    gone = new Set();
    aside = [];
    last = undefined;
    stored = { decisions: [], keeping: stored.keeping };
    following.abort();
    following = new AbortController();
    const stop = AbortSignal.any([signal, following.signal]);
    const take = (read: StoredDecisions): void => {
      if (!stop.aborted) stored = read;
    };
    const heard = (read: StoredDecisions): void => {
      take(read);
      if (!stop.aborted) onChange();
    };
    store.watch(next, heard, stop);
    return store.load(next).then(take);
  }

  return {
    ready(next) {
      if (next !== advert) loading = follow(next);
      return loading;
    },
    open(report, { advert: of, blocks }) {
      if (of !== advert) return report;
      last = { report, blocks };
      const sifted = sift(report, blocks, all());
      aside = sifted.aside;
      return sifted.report;
    },
    about(findingId) {
      const finding = last?.report.findings.find(({ id }) => id === findingId);
      const block = last?.blocks.find(({ id }) => id === finding?.blockId);
      if (!last || !finding || !block) return undefined;
      const nth = nthOf(finding, last.report.findings, last.blocks);
      return { finding, nth, text: block.text, field: block.field };
    },
    async decide(about, choice) {
      if (!about || advert === undefined) return undefined;
      if (choice.kind === "kept" && choice.reason === undefined && needsReason(about.finding)) return undefined;
      const decision = decisionOn(about, choice, { id: newId(), at: now() });
      held = [...held, decision];
      onChange();
      outcome(await store.add(advert, decision));
      return decision;
    },
    async undo(ids) {
      if (advert === undefined) return;
      const of = advert;
      gone = new Set([...gone, ...ids]);
      held = held.filter(({ id }) => !gone.has(id));
      onChange();
      for (const id of ids) if (stored.decisions.some((each) => each.id === id)) outcome(await store.remove(of, id));
    },
    get aside() {
      return aside;
    },
    get changed() {
      return all().filter(({ kind }) => kind === "changed").length;
    },
    get keeping() {
      return stored.keeping;
    },
  };
}
