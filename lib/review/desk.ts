import type { DocumentReading, UnreadableReason } from "@/lib/documents/document";
import type { DocxComment } from "@/lib/documents/docx-change";
import type { Block } from "@/lib/engine/block";
import type { AdvertReport } from "@/lib/engine/report";
import { advertIdentity } from "./advert-identity";
import { joinReview } from "./merge-reviews";
import { openAdvert, type OpenAdvert } from "./open-advert";
import { LARGEST_REVIEW, readReview } from "./read-review";
import { currentBlocks, type Review } from "./review";
import { eventsOfWordComments, shareOfText } from "./word-comments";

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

/** Why a file could not be opened. `no-advert`: comments on an advert that is not on the desk. `slow`: it took too long. */
export type DeskReason = UnreadableReason | "slow" | "not-a-review" | "newer" | "no-advert";

/** Something dropped, picked or pasted. */
export interface DeskItem {
  readonly name: string;
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Reads and checks where it does not hold up the page. */
export interface DeskReader {
  /** Undefined where it took too long. */
  readonly read: (bytes: Uint8Array, name: string) => Promise<DeskRead | undefined>;
  readonly check: (blocks: readonly Block[]) => Promise<AdvertReport | undefined>;
}

export interface DeskRead {
  readonly reading: DocumentReading;
  readonly report: AdvertReport | undefined;
  readonly sha256: string;
  /** The comments that stand in a Word file. */
  readonly comments: readonly DocxComment[];
}

export interface DeskOptions {
  readonly reader: DeskReader;
  readonly onChange: () => void;
  readonly now: () => string;
  readonly newId: () => string;
  /** Stand in every review: the extension's version, the date of its rules. */
  readonly tool: string;
  readonly rules: string;
}

export interface Desk {
  readonly adverts: readonly DeskAdvert[];
  readonly add: (items: readonly DeskItem[]) => Promise<void>;
  /** Stops after the file that is being read. */
  readonly cancel: () => void;
  readonly update: (id: string, change: (advert: OpenAdvert) => OpenAdvert) => void;
  readonly remove: (id: string) => void;
  /** Puts a review on the desk, from the history for example. */
  readonly open: (review: Review) => Promise<void>;
}

/** Larger files are not even looked into. */
const LARGEST_FILE = 50 * 1024 * 1024;
/** A Word file with comments is a returned copy where this much of an advert's text stands in it. */
const SAME_ADVERT = 0.6;

/** The adverts that are being reviewed; files are read one after the other. */
export function createDesk({ reader, onChange, now, newId, tool, rules }: DeskOptions): Desk {
  let adverts: readonly DeskAdvert[] = [];
  let cancelled = false;
  let queue = Promise.resolve();

  const put = (id: string, state: DeskAdvert["state"]): void => {
    adverts = adverts.map((each) => (each.id === id ? { ...each, state } : each));
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

  /** Reads one file; what is about an advert that may yet come is given back, to be tried at the end. */
  async function take(id: string, item: DeskItem): Promise<(() => void) | undefined> {
    put(id, { kind: "reading" });
    if (item.size > LARGEST_FILE) return void put(id, { kind: "unreadable", reason: "too-large" });
    const bytes = await item.bytes().catch(() => undefined);
    if (!bytes) return void put(id, { kind: "unreadable", reason: "damaged" });
    if (/\.json$/i.test(item.name)) {
      if (bytes.length > LARGEST_REVIEW) return void put(id, { kind: "unreadable", reason: "too-large" });
      const file = readReview(new TextDecoder().decode(bytes));
      if (file.kind === "unreadable") return void put(id, { kind: "unreadable", reason: file.reason });
      const { review } = file;
      if (join(id, review)) return undefined;
      if (currentBlocks(review).length > 0) return void (await openReview(id, review));
      return () => join(id, review) || put(id, { kind: "unreadable", reason: "no-advert" });
    }
    const read = await reader.read(bytes, item.name);
    if (!read) return void put(id, { kind: "unreadable", reason: "slow" });
    const { reading, report, comments } = read;
    if (reading.kind === "unreadable") return void put(id, { kind: "unreadable", reason: reading.reason });
    if (!report) return void put(id, { kind: "unreadable", reason: "damaged" });
    const at = now();
    const fresh: Review = {
      id: newId(),
      advert: advertIdentity({ kind: "file", sha256: read.sha256, title: reading.title }),
      title: reading.title,
      source: item.name,
      tool,
      rules,
      texts: [{ id: newId(), at, blocks: reading.blocks }],
      events: [],
      people: [],
    };
    const said = eventsOfWordComments(comments, { blocks: reading.blocks, report, at });
    const review: Review = { ...fresh, events: said.events, people: said.people };
    const show = (): void =>
      put(id, {
        kind: "open",
        advert: openAdvert({
          review,
          report,
          firstReport: report,
          notRead: reading.notRead,
          file: reading.format === "docx" ? item.bytes : undefined,
        }),
      });
    if (comments.length === 0) return void show();
    return () => {
      const same = opened().find(({ advert }) => isSameAdvert(advert.review, reading.blocks));
      if (!join(id, { ...review, texts: [] }, same)) show();
    };
  }

  async function run(items: readonly { readonly id: string; readonly item: DeskItem }[]): Promise<void> {
    cancelled = false;
    const later: (() => void)[] = [];
    for (const { id, item } of items) {
      const rest = cancelled ? put(id, { kind: "cancelled" }) : await take(id, item);
      if (rest) later.push(rest);
    }
    for (const finish of later) finish();
  }

  function add(items: readonly DeskItem[]): Promise<void> {
    const rows = items.map((item) => ({ id: newId(), item }));
    adverts = [...adverts, ...rows.map(({ id, item }) => ({ id, name: item.name, state: { kind: "waiting" } as const }))];
    onChange();
    queue = queue.then(() => run(rows));
    return queue;
  }

  return {
    get adverts() {
      return adverts;
    },
    add,
    cancel: () => (cancelled = true),
    update(id, change) {
      const found = opened().find((each) => each.id === id);
      if (found) put(id, { kind: "open", advert: change(found.advert) });
    },
    remove(id) {
      adverts = adverts.filter((each) => each.id !== id);
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
