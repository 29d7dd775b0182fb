import { sections } from "@/lib/rulebook/sections";
import type { Anchor } from "./anchor";
import type { DecisionKind, DecisionReason, DecisionScope } from "./decision";
import { fieldsOf, isName, isTime, kept, listOf, LONGEST, oneOf, text } from "./fields";
import { PROCESS_STEPS, type ReviewEvent, type Target, type View } from "./review";

/** The most events that a review can have. */
export const MOST_EVENTS = 5000;

/** One event of a review, as its reader takes it; undefined where it is none that is known here. */
export function readEvent(value: unknown): ReviewEvent | undefined {
  const fields = fieldsOf(value);
  const { id, at, by, kind } = fields;
  if (!isName(id) || !isTime(at) || !isName(by)) return undefined;
  const happened = { id, at, by, ...(isPrint(fields["prev"]) ? { prev: fields["prev"] } : {}) };
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
      const [said, wording] = [text(fields["text"]), text(fields["wording"])];
      const view = oneOf(VIEWS, fields["view"]);
      if (!on || (said === "" && wording === "" && !view)) return undefined;
      return { ...happened, kind, on, text: said, ...(view ? { view } : {}), ...(wording === "" ? {} : { wording }) };
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

function isPrint(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}

const DECISIONS: readonly DecisionKind[] = ["kept", "changed", "deferred"];
const SCOPES: readonly DecisionScope[] = ["here", "advert", "always"];
const REASONS: readonly DecisionReason[] = ["official-title", "required", "quotation", "does-not-apply", "other"];
const VIEWS: readonly View[] = ["agree", "disagree"];
