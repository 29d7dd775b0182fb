import type { Block, BlockKind } from "@/lib/engine/block";
import { sections } from "@/lib/rulebook/sections";
import type { Anchor } from "./anchor";
import type { DecisionKind, DecisionReason, DecisionScope } from "./decision";
import { byTime, PROCESS_STEPS, type Person, type Review, type ReviewEvent, type ReviewText, type Target } from "./review";

/** A review file read, or why it cannot be. `left` counts what in it was not understood and is left out. */
export type ReviewReading =
  | { readonly kind: "read"; readonly review: Review; readonly left: number }
  | { readonly kind: "unreadable"; readonly reason: "too-large" | "damaged" | "not-a-review" | "newer" };

/** Bytes. */
export const LARGEST_REVIEW = 2 * 1024 * 1024;
const MOST_EVENTS = 5000;
const MOST_PEOPLE = 500;
const MOST_TEXTS = 200;
const MOST_BLOCKS = 5000;
const LONGEST = 20_000;
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
  const read = once(kept(events, eventOf));
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
  const { id, text: words, kind, section, leadIn, lang } = fieldsOf(value);
  if (!isName(id) || typeof words !== "string") return undefined;
  return {
    id,
    // Long texts are cut, never refused; spans are offsets, so nothing is trimmed here.
    text: words.slice(0, LONGEST),
    kind: oneOf(KINDS, kind) ?? "paragraph",
    section: oneOf(sections, section) ?? "other",
    ...(typeof leadIn === "string" ? { leadIn: text(leadIn) } : {}),
    ...(typeof lang === "string" ? { lang: text(lang).slice(0, 35) } : {}),
    origin: "own",
    editable: true,
  };
}

function personOf(value: unknown): Person | undefined {
  const { id, name, role } = fieldsOf(value);
  return isName(id) ? { id, name: text(name).slice(0, 200), role: text(role).slice(0, 200) } : undefined;
}

function eventOf(value: unknown): ReviewEvent | undefined {
  const fields = fieldsOf(value);
  const { id, at, by, kind } = fields;
  if (!isName(id) || !isTime(at) || !isName(by)) return undefined;
  const happened = { id, at, by };
  switch (kind) {
    case "decided": {
      const decision = fieldsOf(fields["decision"]);
      const anchor = anchorFrom(decision["anchor"]);
      const chosen = oneOf(DECISIONS, decision["kind"]);
      const ruleId = text(decision["ruleId"]);
      if (!anchor || !chosen || ruleId === "") return undefined;
      const reason = oneOf(REASONS, decision["reason"]);
      return {
        ...happened,
        kind,
        settles: kept(listOf(fields["settles"]).slice(0, MOST_EVENTS), (each) => (isName(each) ? each : undefined)),
        decision: {
          kind: chosen,
          scope: oneOf(SCOPES, decision["scope"]) ?? "here",
          ruleId,
          anchor,
          section: oneOf(sections, decision["section"]) ?? "other",
          ...(reason ? { reason } : {}),
          ...(typeof decision["note"] === "string" ? { note: text(decision["note"]) } : {}),
          ...(typeof decision["to"] === "string" ? { to: decision["to"].slice(0, LONGEST) } : {}),
        },
      };
    }
    case "withdrew": {
      const { event } = fields;
      return isName(event) ? { ...happened, kind, event } : undefined;
    }
    case "commented": {
      const on = targetOf(fields["on"]);
      const said = text(fields["text"]);
      return on && said !== "" ? { ...happened, kind, on, text: said } : undefined;
    }
    case "ticked": {
      const step = oneOf(PROCESS_STEPS, fields["step"]);
      return step ? { ...happened, kind, step, done: fields["done"] === true } : undefined;
    }
    case "helped": {
      const name = text(fields["name"]);
      return name === "" ? undefined : { ...happened, kind, name, how: text(fields["how"]) };
    }
    case "agreed": {
      const statement = text(fields["statement"]);
      return statement === ""
        ? undefined
        : { ...happened, kind, statement, who: text(fields["who"]), when: text(fields["when"]) };
    }
    default:
      return undefined;
  }
}

function targetOf(value: unknown): Target | undefined {
  const { kind, anchor, ruleId } = fieldsOf(value);
  if (kind === "advert") return { kind };
  const place = anchorFrom(anchor);
  if (!place) return undefined;
  if (kind === "block") return { kind, anchor: place };
  return kind === "finding" && typeof ruleId === "string" ? { kind, ruleId: text(ruleId), anchor: place } : undefined;
}

function anchorFrom(value: unknown): Anchor | undefined {
  const { exact, prefix, suffix, nth } = fieldsOf(value);
  if (typeof exact !== "string" || exact === "") return undefined;
  return {
    exact: exact.slice(0, 500),
    prefix: typeof prefix === "string" ? prefix.slice(-100) : "",
    suffix: typeof suffix === "string" ? suffix.slice(0, 100) : "",
    nth: typeof nth === "number" && Number.isInteger(nth) && nth >= 0 ? nth : 0,
  };
}

const KINDS: readonly BlockKind[] = ["paragraph", "heading", "item", "cell"];
const DECISIONS: readonly DecisionKind[] = ["kept", "changed", "deferred"];
const SCOPES: readonly DecisionScope[] = ["here", "advert", "always"];
const REASONS: readonly DecisionReason[] = ["official-title", "required", "quotation", "does-not-apply", "other"];

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function kept<T>(values: readonly unknown[], read: (value: unknown) => T | undefined): T[] {
  return values.flatMap((value) => read(value) ?? []);
}

/** The first of each id. */
function once<T extends { readonly id: string }>(values: readonly T[]): T[] {
  const seen = new Set<string>();
  return values.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function text(value: unknown): string {
  return typeof value === "string" ? value.trim().slice(0, LONGEST) : "";
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= 200;
}

function isTime(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/.test(value);
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((each) => each === value);
}
