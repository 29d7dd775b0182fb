import { signal } from "@preact/signals";
import type { ReviewStore } from "@/lib/platform/review-store";
import type { Desk, DeskAdvert } from "@/lib/review/desk";
import type { DeskReader } from "@/lib/review/desk-item";
import { earlierReview, newSince, pastReview, type PastReview } from "@/lib/review/past-reviews";
import { readReview, writeReview } from "@/lib/review/read-review";
import { currentBlocks, type Review } from "@/lib/review/review";
import type { Comparison } from "@/lib/ui/desk/new-since";

export interface DeskHistory {
  /** Reactive: whoever draws the page reads it. */
  readonly past: readonly PastReview[];
  readonly days: number;
  readonly failed: boolean;
  readonly comparison: (advert: string) => Comparison | undefined;
  /** Keeps what changed on the desk, a moment after the last change. */
  readonly follow: (adverts: readonly DeskAdvert[]) => void;
  readonly open: (id: string) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
}

export interface HistoryParts {
  readonly store: ReviewStore;
  readonly desk: Desk;
  readonly reader: DeskReader;
}

/** Milliseconds of quiet before reviews are kept. */
const QUIET = 800;

/** Past reviews: kept as the desk changes, found again, compared with. What cannot be kept stays on the page. */
export function createHistory({ store, desk, reader }: HistoryParts): DeskHistory {
  const past = signal<readonly PastReview[]>([]);
  const days = signal(0);
  const failed = signal(false);
  const comparisons = signal<ReadonlyMap<string, Comparison>>(new Map());
  const kept = new Map<string, Review>();
  const compared = new Set<string>();
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function load(): Promise<void> {
    days.value = await store.days();
    past.value = await store.list();
  }

  async function keep(): Promise<void> {
    const changed = desk.adverts.flatMap(({ state }) =>
      state.kind === "open" && kept.get(state.advert.review.id) !== state.advert.review ? state.advert : [],
    );
    if (changed.length === 0) return;
    const at = new Date().toISOString();
    for (const { review } of changed) kept.set(review.id, review);
    const files = changed.map((advert) => ({ past: pastReview(advert, at), file: writeReview(advert.review) }));
    failed.value = !(await store.save(files));
    await load();
  }

  /** Looks once for the earlier review of each advert, and checks its text as today's rules would. */
  async function compare({ id, state }: DeskAdvert): Promise<void> {
    if (state.kind !== "open" || compared.has(id)) return;
    compared.add(id);
    const earlier = earlierReview(past.value, state.advert);
    const file = earlier && (await store.load(earlier.id));
    const read = file === undefined ? undefined : readReview(file);
    const report = read?.kind === "read" ? await reader.check(currentBlocks(read.review)) : undefined;
    if (!earlier || !report) return;
    const { fresh, gone } = newSince(report, state.advert.report);
    comparisons.value = new Map(comparisons.value).set(id, { day: earlier.at.slice(0, 10), fresh, gone });
  }

  const loaded = load();

  async function compareAll(adverts: readonly DeskAdvert[]): Promise<void> {
    await loaded;
    for (const advert of adverts) await compare(advert);
  }

  return {
    get past() {
      return past.value;
    },
    get days() {
      return days.value;
    },
    get failed() {
      return failed.value;
    },
    comparison: (advert) => comparisons.value.get(advert),
    follow(adverts) {
      clearTimeout(waiting);
      waiting = setTimeout(() => void keep(), QUIET);
      void compareAll(adverts);
    },
    async open(id) {
      const file = await store.load(id);
      const read = file === undefined ? undefined : readReview(file);
      if (read?.kind === "read") await desk.open(read.review);
    },
    async remove(ids) {
      await store.remove(ids);
      await load();
    },
  };
}
