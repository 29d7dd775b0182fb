import type { Block } from "@/lib/engine/block";
import type { Anchor } from "./anchor";
import type { Decision } from "./decision";

/**
 * A review of one advert: its texts, and everything people said and decided about it as events that are only ever added, never changed.
 * Plain data: the review file is this and nothing else.
 */
export interface Review {
  /** The same in every copy that is sent round. */
  readonly id: string;
  /** The advert's identity (`advertIdentity`). */
  readonly advert: string;
  readonly title: string;
  /** The file's name, or where else the text came from. */
  readonly source: string;
  /** The extension's version and the date of the newest source of its rules. */
  readonly tool: string;
  readonly rules: string;
  /** In the order they were made; the last is how the advert stands. */
  readonly texts: readonly ReviewText[];
  /** Sorted by time, then id. */
  readonly events: readonly ReviewEvent[];
  readonly people: readonly Person[];
}

/** The advert as it stood at one time. */
export interface ReviewText {
  readonly id: string;
  readonly at: string;
  readonly blocks: readonly Block[];
}

/** Somebody who said or decided something. Names are typed, never proved: every export says "as entered by the person". */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** What a comment is about. */
export type Target =
  | { readonly kind: "advert" }
  | { readonly kind: "block"; readonly anchor: Anchor }
  | { readonly kind: "finding"; readonly ruleId: string; readonly anchor: Anchor };

interface Happened {
  /** Unique among all events. */
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The id of a person. */
  readonly by: string;
  /** The fingerprint of what this person's copy knew last when it happened (`event-chain.ts`); not there in what came by Word or web page. */
  readonly prev?: string | undefined;
}

/** One thing that somebody did. */
export type ReviewEvent = Decided | Withdrew | Commented | Ticked | Helped | Agreed;

/** A decision on a finding. `settles` names the decisions of others that this person had seen: it stands instead of them. */
export interface Decided extends Happened {
  readonly kind: "decided";
  readonly decision: Omit<Decision, "id" | "at">;
  readonly settles: readonly string[];
}

/** Takes an event back, a decision for example. */
export interface Withdrew extends Happened {
  readonly kind: "withdrew";
  readonly event: string;
}

/** What somebody said: in words, by a view of a finding, by a wording that they would like better, or by several of these. */
export interface Commented extends Happened {
  readonly kind: "commented";
  readonly on: Target;
  /** Empty where the view or the wording says it all. */
  readonly text: string;
  readonly view?: View | undefined;
  readonly wording?: string | undefined;
}

/** Whether somebody thinks that a finding is right. */
export type View = "agree" | "disagree";

/** A step before publishing, done or not after all. */
export interface Ticked extends Happened {
  readonly kind: "ticked";
  readonly step: ProcessStep;
  readonly done: boolean;
}

/** Somebody helped to write the advert, named by whoever keeps the review. */
export interface Helped extends Happened {
  readonly kind: "helped";
  readonly name: string;
  readonly how: string;
}

/** A wording that the law is careful about was agreed by somebody. */
export interface Agreed extends Happened {
  readonly kind: "agreed";
  readonly statement: string;
  readonly who: string;
  readonly when: string;
}

/** What the report asks for around an advert. */
export const PROCESS_STEPS = ["panel", "questions", "feedback", "outreach", "agencies", "co-creation", "read-by-others"] as const;
export type ProcessStep = (typeof PROCESS_STEPS)[number];

/** The order in which events stand everywhere: by time, then id. */
export function byTime(one: Pick<ReviewEvent, "at" | "id">, other: Pick<ReviewEvent, "at" | "id">): number {
  return one.at < other.at ? -1 : one.at > other.at ? 1 : one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

/** How the advert stands now; empty where a file of comments brings no text. */
export function currentBlocks(review: Review): readonly Block[] {
  return review.texts.at(-1)?.blocks ?? [];
}

/** The events that nobody took back. */
export function standingEvents(review: Review): readonly ReviewEvent[] {
  const gone = new Set(review.events.flatMap((event) => (event.kind === "withdrew" ? [event.event] : [])));
  return review.events.filter((event) => event.kind !== "withdrew" && !gone.has(event.id));
}
