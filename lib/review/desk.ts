import type { Block } from "@/lib/engine/block";
import type { Decision } from "./decision";
import type { DeskItem, DeskReason } from "./desk-item";
import { joinReview } from "./merge-reviews";
import { openAdvert, type OpenAdvert } from "./open-advert";
import { readFile, readListed, type ReadItemOptions } from "./read-item";
import { currentBlocks, type Review } from "./review";
import { shareOfText } from "./word-comments";

/** One row of the desk. */
export interface DeskAdvert {
  readonly id: string;
  readonly name: string;
  readonly state:
    | { readonly kind: "waiting" | "reading" | "cancelled" }
    | { readonly kind: "unreadable"; readonly reason: DeskReason }
    /** A returned file, joined to the advert it is about. */
    | { readonly kind: "joined"; readonly to: string; readonly added: number }
    | { readonly kind: "open"; readonly advert: OpenAdvert };
}

export interface DeskOptions extends ReadItemOptions {
  readonly onChange: () => void;
}

export interface Desk {
  readonly adverts: readonly DeskAdvert[];
  readonly add: (items: readonly DeskItem[]) => Promise<void>;
  /** Stops after what is being read; what is waiting stays unread. */
  readonly cancel: () => void;
  readonly update: (id: string, change: (advert: OpenAdvert) => OpenAdvert) => void;
  readonly remove: (id: string) => void;
  /** What is kept in every advert, from now on. */
  readonly keepAlways: (decisions: readonly Decision[]) => void;
  /** Puts a review on the desk, from the history for example. */
  readonly open: (review: Review) => Promise<void>;
}

/** A Word file with comments is a returned copy where this much of an advert's text stands in it. */
const SAME_ADVERT = 0.6;
const NONE: readonly Decision[] = [];

/** The adverts that are being reviewed; they are read one after the other. */
export function createDesk({ onChange, ...options }: DeskOptions): Desk {
  const { reader, newId } = options;
  let adverts: readonly DeskAdvert[] = [];
  let stopping = new AbortController();
  let queue = Promise.resolve();

  let always = NONE;

  /** What is always kept is kept in whatever comes to the desk. */
  const kept = (state: DeskAdvert["state"]): DeskAdvert["state"] =>
    state.kind === "open" && (state.advert.always ?? NONE) !== always
      ? { kind: "open", advert: openAdvert({ ...state.advert, always }) }
      : state;
  const put = (id: string, state: DeskAdvert["state"]): void => {
    adverts = adverts.map((each) => (each.id === id ? { ...each, state: kept(state) } : each));
    onChange();
  };
  const opened = (): readonly { readonly id: string; readonly advert: OpenAdvert }[] =>
    adverts.flatMap(({ id, state }) => (state.kind === "open" ? [{ id, advert: state.advert }] : []));
  const home = (review: Review) =>
    opened().find(({ advert }) => advert.review.id === review.id) ??
    opened().find(({ advert }) => advert.review.advert === review.advert && review.advert !== "");

  /** Joins what came back to the advert it is about; whether there is one. */
  function join(id: string, returned: Review, to = home(returned)): boolean {
    if (!to) return false;
    const review = joinReview(to.advert.review, returned);
    const added = review.events.length - to.advert.review.events.length;
    put(to.id, { kind: "open", advert: openAdvert({ ...to.advert, review }) });
    put(id, { kind: "joined", to: to.id, added });
    return true;
  }

  async function openReview(id: string, review: Review): Promise<void> {
    const report = await reader.check(currentBlocks(review));
    if (report) put(id, { kind: "open", advert: openAdvert({ review, report, firstReport: report, notRead: [] }) });
    else put(id, { kind: "unreadable", reason: "slow" });
  }

  /** What became of an item. `later` is for what is about an advert that may yet come: it is tried at the end. */
  interface Taken {
    readonly later?: () => void;
    readonly ends?: boolean;
  }

  async function take(id: string, item: DeskItem, signal: AbortSignal): Promise<Taken> {
    put(id, { kind: "reading" });
    const read = await (item.kind === "file" ? readFile(item, options) : readListed(item, signal, options));
    switch (read.kind) {
      case "cancelled":
        put(id, { kind: "cancelled" });
        return {};
      case "unreadable":
        put(id, { kind: "unreadable", reason: read.reason });
        return { ends: read.ends ?? false };
      case "review": {
        const { review } = read;
        if (join(id, review)) return {};
        if (currentBlocks(review).length === 0)
          return { later: () => join(id, review) || put(id, { kind: "unreadable", reason: "no-advert" }) };
        await openReview(id, review);
        return {};
      }
      case "advert": {
        const show = (): void => put(id, { kind: "open", advert: read.advert });
        if (read.said)
          return {
            later: () => {
              const same = opened().find(({ advert }) => isSameAdvert(advert.review, read.blocks));
              if (!join(id, { ...read.advert.review, texts: [] }, same)) show();
            },
          };
        show();
        return {};
      }
    }
  }

  async function run(items: readonly { readonly id: string; readonly item: DeskItem }[], signal: AbortSignal): Promise<void> {
    const later: (() => void)[] = [];
    let ended = false;
    for (const { id, item } of items) {
      if (signal.aborted || (ended && item.kind === "listed")) {
        put(id, { kind: "cancelled" });
        continue;
      }
      const taken = await take(id, item, signal);
      if (taken.later) later.push(taken.later);
      ended ||= taken.ends ?? false;
    }
    for (const finish of later) finish();
  }

  function add(items: readonly DeskItem[]): Promise<void> {
    const rows = items.map((item) => ({ id: newId(), item }));
    adverts = [...adverts, ...rows.map(({ id, item }) => ({ id, name: item.name, state: { kind: "waiting" } as const }))];
    onChange();
    const { signal } = stopping;
    queue = queue.then(() => run(rows, signal));
    return queue;
  }

  return {
    get adverts() {
      return adverts;
    },
    add,
    cancel() {
      stopping.abort();
      stopping = new AbortController();
    },
    update(id, change) {
      const found = opened().find((each) => each.id === id);
      if (found) put(id, { kind: "open", advert: change(found.advert) });
    },
    remove(id) {
      adverts = adverts.filter((each) => each.id !== id);
      onChange();
    },
    keepAlways(decisions) {
      always = decisions;
      adverts = adverts.map((each) => ({ ...each, state: kept(each.state) }));
      onChange();
    },
    async open(review) {
      const known = home(review);
      if (known) return;
      const id = newId();
      adverts = [...adverts, { id, name: review.source, state: { kind: "reading" } }];
      onChange();
      await openReview(id, review);
    },
  };
}

function isSameAdvert(review: Review, blocks: readonly Block[]): boolean {
  return review.texts.some((text) => shareOfText(text.blocks, blocks) >= SAME_ADVERT);
}
