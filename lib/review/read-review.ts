import type { Block, BlockKind, Origin } from "@/lib/engine/block";
import { sections } from "@/lib/rulebook/sections";
import { fieldsOf, isName, isTime, kept, listOf, LONGEST, oneOf, text } from "./fields";
import { MOST_EVENTS, readEvent } from "./read-event";
import { byTime, type Person, type Review, type ReviewText } from "./review";

/** A review file read, or why it cannot be. `left` counts what in it was not understood and is left out. */
export type ReviewReading =
  | { readonly kind: "read"; readonly review: Review; readonly left: number }
  | { readonly kind: "unreadable"; readonly reason: "too-large" | "damaged" | "not-a-review" | "newer" };

/** Bytes. */
export const LARGEST_REVIEW = 2 * 1024 * 1024;
const MOST_PEOPLE = 500;
const MOST_TEXTS = 200;
const MOST_BLOCKS = 5000;
const VERSION = 1;

/** What a review file holds; hostile until read here. All of it is plain text, to be shown as text only. */
export function readReview(json: string): ReviewReading {
  if (json.length > LARGEST_REVIEW) return { kind: "unreadable", reason: "too-large" };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { kind: "unreadable", reason: "damaged" };
  }
  const file = fieldsOf(value);
  if (file["format"] !== "advert-review") return { kind: "unreadable", reason: "not-a-review" };
  if (typeof file["v"] === "number" && file["v"] > VERSION) return { kind: "unreadable", reason: "newer" };
  const events = listOf(file["events"]);
  const id = text(file["id"]);
  if (id === "") return { kind: "unreadable", reason: "not-a-review" };
  if (events.length > MOST_EVENTS) return { kind: "unreadable", reason: "too-large" };
  const read = once(kept(events, readEvent));
  const review: Review = {
    id,
    advert: text(file["advert"]),
    title: text(file["title"]),
    source: text(file["source"]),
    tool: text(file["tool"]),
    rules: text(file["rules"]),
    texts: once(kept(listOf(file["texts"]).slice(0, MOST_TEXTS), textOf)).sort(byTime),
    events: read.sort(byTime),
    people: once(kept(listOf(file["people"]).slice(0, MOST_PEOPLE), personOf)),
  };
  return { kind: "read", review, left: events.length - read.length };
}

/** A review as a file. */
export function writeReview(review: Review): string {
  return `${JSON.stringify({ format: "advert-review", v: VERSION, ...review }, undefined, 1)}\n`;
}

function textOf(value: unknown): ReviewText | undefined {
  const { id, at, blocks } = fieldsOf(value);
  if (!isName(id) || !isTime(at)) return undefined;
  return { id, at, blocks: once(kept(listOf(blocks).slice(0, MOST_BLOCKS), blockOf)) };
}

function blockOf(value: unknown): Block | undefined {
  const { id, text: words, kind, section, leadIn, lang, origin: from } = fieldsOf(value);
  if (!isName(id) || typeof words !== "string") return undefined;
  const origin = oneOf(ORIGINS, from) ?? "own";
  return {
    id,
    // Long texts are cut, never refused; spans are offsets, so nothing is trimmed here.
    text: words.slice(0, LONGEST),
    kind: oneOf(KINDS, kind) ?? "paragraph",
    section: oneOf(sections, section) ?? "other",
    ...(typeof leadIn === "string" ? { leadIn: text(leadIn) } : {}),
    ...(typeof lang === "string" ? { lang: text(lang).slice(0, 35) } : {}),
    origin,
    editable: origin !== "site",
  };
}

function personOf(value: unknown): Person | undefined {
  const { id, name, role } = fieldsOf(value);
  return isName(id) ? { id, name: text(name).slice(0, 200), role: text(role).slice(0, 200) } : undefined;
}

const KINDS: readonly BlockKind[] = ["paragraph", "heading", "item", "cell"];
const ORIGINS: readonly Origin[] = ["own", "template", "site"];

/** The first of each id. */
function once<T extends { readonly id: string }>(values: readonly T[]): T[] {
  const seen = new Set<string>();
  return values.filter(({ id }) => !seen.has(id) && seen.add(id));
}
