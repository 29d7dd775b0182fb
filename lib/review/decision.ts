import type { Section } from "@/lib/engine/block";
import type { Finding } from "@/lib/engine/report";
import { anchorOf, type Anchor } from "./anchor";

/**
 * What a person did about a finding. It says what, why and when, but not who: nobody is asked for a name until a record is made.
 * Plain data: it can be stored, sent as a message and written to a file as it is.
 */
export interface Decision extends Choice {
  /** Unique among all decisions. */
  readonly id: string;
  readonly ruleId: string;
  /** The words, and where they stood. */
  readonly anchor: Anchor;
  readonly section: Section;
  /** The label of the field the words stood in. */
  readonly field?: string | undefined;
  /** When, as ISO 8601 in UTC ("2026-11-22T09:30:00.000Z"). */
  readonly at: string;
}

/** What the person chose, before it is tied to a finding. */
export interface Choice {
  readonly kind: DecisionKind;
  readonly scope: DecisionScope;
  readonly reason?: DecisionReason | undefined;
  /** In the person's own words; always there where the reason is `other`. */
  readonly note?: string | undefined;
  /** What stands there now, of a change. */
  readonly to?: string | undefined;
}

/** kept: stays as it is. changed: another text stands there now. deferred: to be decided later, so still to be decided. */
export type DecisionKind = "kept" | "changed" | "deferred";

/** here: this place. advert: these words under this rule, wherever this advert has them. always: in every advert. */
export type DecisionScope = "here" | "advert" | "always";

/** Why the words stay: a job's official title; the law or a regulator asks for them; quoted; the advice is about something else. */
export type DecisionReason = "official-title" | "required" | "quotation" | "does-not-apply" | "other";

/** What was decided on: the finding, the whole text of its block, and how often the same stands in the advert before it. */
export interface Decided {
  readonly finding: Pick<Finding, "ruleId" | "actual" | "section" | "start" | "end">;
  readonly text: string;
  /** See `Anchor.nth`. */
  readonly nth?: number;
  readonly field?: string | undefined;
}

/** Ties a choice to a finding. `id` and `at` come from whoever has a clock and a source of chance. */
export function decisionOn(
  { finding, text, nth = 0, field }: Decided,
  choice: Choice,
  made: Pick<Decision, "id" | "at">,
): Decision {
  const { ruleId, section } = finding;
  return {
    ...made,
    ...choice,
    ...(choice.to === undefined ? {} : { to: choice.to.slice(0, MOST_TO) }),
    ruleId,
    section,
    anchor: choice.scope === "always" ? placeless(anchorOf(text, finding)) : anchorOf(text, finding, nth),
    ...(field === undefined ? {} : { field: field.slice(0, MOST_FIELD) }),
  };
}

/** What is kept of a text that took another's place, and of a label; UTF-16 units. */
const MOST_TO = 2000;
const MOST_FIELD = 500;

/** What holds in every advert keeps nothing of the one it was decided in but the words. */
function placeless(anchor: Anchor): Anchor {
  return { ...anchor, prefix: "", suffix: "" };
}

/** Whether a reason has to be given: to keep what is to be fixed before publishing. */
export function needsReason(finding: Pick<Finding, "severity">): boolean {
  return finding.severity === "fix";
}
