import type { Block } from "@/lib/engine/block";
import { advertIdentity } from "./advert-identity";
import type { DeskReader, DeskReason, FileItem, ListedItem } from "./desk-item";
import { openAdvert, type OpenAdvert } from "./open-advert";
import { LARGEST_REVIEW, readReview } from "./read-review";
import type { Review } from "./review";
import { eventsOfWordComments } from "./word-comments";

/** What was in something that was put on the desk. */
export type ReadItem =
  /** `said`: it holds comments, so it may be a copy of an advert that went round and came back. */
  | { readonly kind: "advert"; readonly advert: OpenAdvert; readonly blocks: readonly Block[]; readonly said: boolean }
  | { readonly kind: "review"; readonly review: Review }
  /** Stopped before it was opened. */
  | { readonly kind: "cancelled" }
  /** `ends`: nothing more is to be asked of where it came from. */
  | { readonly kind: "unreadable"; readonly reason: DeskReason; readonly ends?: boolean };

export interface ReadItemOptions {
  readonly reader: DeskReader;
  readonly now: () => string;
  readonly newId: () => string;
  /** Stand in every review: the extension's version, the date of its rules. */
  readonly tool: string;
  readonly rules: string;
}

/** Larger files are not even looked into. */
const LARGEST_FILE = 50 * 1024 * 1024;

/** Opens a file and starts the review of the advert in it. */
export async function readFile(item: FileItem, options: ReadItemOptions): Promise<ReadItem> {
  const { reader, now, newId } = options;
  if (item.size > LARGEST_FILE) return unreadable("too-large");
  const bytes = await item.bytes().catch(() => undefined);
  if (!bytes) return unreadable("damaged");
  if (/\.json$/i.test(item.name)) {
    if (bytes.length > LARGEST_REVIEW) return unreadable("too-large");
    const file = readReview(new TextDecoder().decode(bytes));
    return file.kind === "read" ? { kind: "review", review: file.review } : unreadable(file.reason);
  }
  const read = await reader.read(bytes, item.name);
  if (!read) return unreadable("slow");
  const { reading, report, comments } = read;
  if (reading.kind === "unreadable") return unreadable(reading.reason);
  if (!report) return unreadable("damaged");
  const at = now();
  const { blocks, title } = reading;
  const advert = advertIdentity({ kind: "file", sha256: read.sha256, title });
  const said = eventsOfWordComments(comments, { blocks, report, at });
  const review = { ...started({ advert, title, source: item.name }, options), texts: [{ id: newId(), at, blocks }], ...said };
  return {
    kind: "advert",
    blocks,
    said: comments.length > 0,
    advert: openAdvert({
      review,
      report,
      firstReport: report,
      notRead: reading.notRead,
      file: reading.format === "docx" ? item.bytes : undefined,
    }),
  };
}

/** Opens an advert where a site lists it, and starts its review. */
export async function readListed(item: ListedItem, signal: AbortSignal, options: ReadItemOptions): Promise<ReadItem> {
  const { reader, now, newId } = options;
  const reading = await item.open(signal);
  if (!reading) return { kind: "cancelled" };
  if (reading.kind === "unreadable") return reading;
  const { reference, title, address, blocks } = reading;
  const report = await reader.check(blocks);
  if (!report) return unreadable("slow");
  const advert = advertIdentity({ kind: "nhs-jobs", reference });
  const review = { ...started({ advert, title, source: address }, options), texts: [{ id: newId(), at: now(), blocks }] };
  return { kind: "advert", blocks, said: false, advert: openAdvert({ review, report, firstReport: report, notRead: [] }) };
}

function started(named: Pick<Review, "advert" | "title" | "source">, { newId, tool, rules }: ReadItemOptions): Review {
  return { id: newId(), ...named, tool, rules, texts: [], events: [], people: [] };
}

function unreadable(reason: DeskReason): ReadItem {
  return { kind: "unreadable", reason };
}
