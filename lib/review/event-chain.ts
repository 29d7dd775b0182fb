import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonical } from "./canonical";
import { LONGEST } from "./fields";
import { readEvent } from "./read-event";
import type { Review, ReviewEvent, ReviewText } from "./review";

/** What the fingerprints in a review say. They show changes by somebody who did not make new ones; they do not show who wrote what. */
export interface ChainReading {
  /** Events whose fingerprint is that of an event, or of the text, in this review. */
  readonly fit: number;
  /** Events that follow something that was changed, was taken out, or was never in this copy. */
  readonly broken: readonly ReviewEvent[];
  /** Events without a fingerprint. */
  readonly without: number;
}

/** The event with the fingerprint of what the review knew last: an event, else the text as it was first read. */
export function chained<E extends ReviewEvent>(review: Review, event: E): E {
  const last = review.events.at(-1);
  const [first] = review.texts;
  const prev = last ? printOf(last) : first && printOfText(first);
  return prev === undefined ? event : { ...event, prev };
}

/** Looks whether what each event follows is there as it was. */
export function readChain({ events, texts }: Pick<Review, "events" | "texts">): ChainReading {
  const known = new Set([...events.map(printOf), ...texts.map(printOfText)]);
  const linked = events.filter(({ prev }) => prev !== undefined);
  const broken = linked.filter(({ prev = "" }) => !known.has(prev));
  return { fit: linked.length - broken.length, broken, without: events.length - linked.length };
}

/** Of an event as any copy of the review would read it from a file. */
function printOf(event: ReviewEvent): string {
  return hashOf(canonical(readEvent(JSON.parse(JSON.stringify(event))) ?? event));
}

function printOfText({ blocks }: ReviewText): string {
  return hashOf(blocks.map(({ text }) => text.slice(0, LONGEST)).join("\n"));
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
