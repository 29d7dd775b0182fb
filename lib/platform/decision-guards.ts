import type { Choice, Decision } from "@/lib/review/decision";
import type { Anchor } from "@/lib/review/anchor";
import { maybe, number, record, text, word, type Guard } from "./shape";
import { isSection } from "./section-guard";

/** A text that is worth keeping: a page that sends us endless ones is not listened to. */
const short =
  (most: number): Guard<string> =>
  (value): value is string =>
    text(value) && value.length <= most;

const choice = {
  kind: word("kept", "changed", "deferred"),
  scope: word("here", "advert", "always"),
  reason: maybe(word("official-title", "required", "quotation", "does-not-apply", "other")),
  note: maybe(short(500)),
  to: maybe(short(2000)),
} satisfies { readonly [K in keyof Choice]-?: Guard<Choice[K]> };

/** What a panel may choose for a finding. */
export const isChoice = record<Choice>(choice);

const anchor = record<Anchor>({ exact: short(500), prefix: short(64), suffix: short(64), nth: number });

/** A decision as it is sent to the background and as it is stored: both may come from elsewhere. */
export const isDecision = record<Decision>({
  ...choice,
  id: short(100),
  ruleId: short(300),
  anchor,
  section: isSection,
  field: maybe(short(500)),
  at: isTime,
});

function isTime(value: unknown): value is string {
  return typeof value === "string" && value.length <= 40 && Number.isFinite(Date.parse(value));
}
