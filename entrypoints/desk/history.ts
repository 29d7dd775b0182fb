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
  /** Compares an advert with its earlier review, if there is one, once. */
  readonly compare: (advert: DeskAdvert) => Promise<void>;
  readonly open: (id: string) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
}

export interface HistoryParts {
  readonly store: ReviewStore;
  readonly desk: Desk;
  readonly reader: DeskReader;
}

/** Milliseconds of quiet before reviews are kept; while there is none, the most that they wait. */
const QUIET = 800;
const MOST = 5000;
/** Reviews that are written at one go: the page draws and listens in between. */
const SLICE = 10;

/** Past reviews: kept as the desk changes, found again, compared with. What cannot be kept stays on the page. */
export function createHistory({ store, desk, reader }: HistoryParts): DeskHistory {
  const past = signal<readonly PastReview[]>([]);
  const days = signal(0);
  const failed = signal(false);
  const comparisons = signal<ReadonlyMap<string, Comparison>>(new Map());
  const kept = new Map<string, Review>();
  /** Of each advert that came, what it is to be compared with. */
  const earlier = new Map<string, PastReview | undefined>();
  const compared = new Set<string>();
  /** What was kept before the files came that are being read: they are not compared with one another. */
  let before: readonly PastReview[] = [];
  let wasBusy = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  let keeping = Promise.resolve();

  async function load(): Promise<void> {
    days.value = await store.days();
    past.value = await store.list();
  }

  async function keep(): Promise<void> {
    since = undefined;
    const changed = desk.adverts.flatMap(({ state }) =>
      state.kind === "open" && kept.get(state.advert.review.id) !== state.advert.review ? state.advert : [],
    );
    if (changed.length === 0) return;
    const at = new Date().toISOString();
    let isKept = true;
    for (let from = 0; from < changed.length; from += SLICE) {
      const slice = changed.slice(from, from + SLICE);
      for (const { review } of slice) kept.set(review.id, review);
      const files = slice.map((advert) => ({ past: pastReview(advert, at), file: writeReview(advert.review) }));
      isKept = (await store.save(files)) && isKept;
    }
    failed.value = !isKept;
    await load();
  }

  function notice(adverts: readonly DeskAdvert[]): void {
    const isBusy = adverts.some(({ state }) => state.kind === "waiting" || state.kind === "reading");
    if (isBusy && !wasBusy) before = past.value;
    wasBusy = isBusy;
    for (const { id, state } of adverts)
      if (state.kind === "open" && !earlier.has(id)) earlier.set(id, earlierReview(before, state.advert));
  }

  /** Checks the earlier text as today's rules would. */
  async function compare({ id, state }: DeskAdvert): Promise<void> {
    await loaded;
    const last = earlier.get(id);
    if (state.kind !== "open" || !last || compared.has(id)) return;
    compared.add(id);
    const file = await store.load(last.id);
    const read = file === undefined ? undefined : readReview(file);
    const report = read?.kind === "read" ? await reader.check(currentBlocks(read.review)) : undefined;
    if (!report) return;
    const { fresh, gone } = newSince(report, state.advert.report);
    comparisons.value = new Map(comparisons.value).set(id, { day: last.at.slice(0, 10), fresh, gone });
  }

  const loaded = load();

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
      const now = performance.now();
      since ??= now;
      clearTimeout(waiting);
      waiting = setTimeout(
        () => (keeping = keeping.then(keep).catch(() => void (failed.value = true))),
        Math.min(QUIET, since + MOST - now),
      );
      void loaded.then(() => notice(adverts));
    },
    compare,
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
