import type { Block } from "@/lib/engine/block";
import type { AdvertReport } from "@/lib/engine/report";
import { decisionOn, needsReason, type Choice } from "./decision";
import { chained } from "./event-chain";
import { openAdvert, type OpenAdvert } from "./open-advert";
import {
  byTime,
  currentBlocks,
  standingEvents,
  type Decided,
  type Helped,
  type ProcessStep,
  type Review,
  type ReviewEvent,
} from "./review";
import { nthOf } from "./sift";

/** Who does something, when, and under which id. */
export interface Doing {
  readonly id: string;
  readonly at: string;
  readonly by: string;
}

/** The advert after something happened here: each event bears the fingerprint of what was known before it. */
export function withEvents(advert: OpenAdvert, events: readonly ReviewEvent[]): OpenAdvert {
  const review = events.reduce<Review>(
    (known, event) => ({ ...known, events: [...known.events, chained(known, event)].sort(byTime) }),
    advert.review,
  );
  return openAdvert({ ...advert, review });
}

/** The advert with another text. The first text, as it was read, always stays; the one being worked on is replaced. */
export function withText(
  advert: OpenAdvert,
  {
    id,
    at,
    blocks,
    report,
  }: { readonly id: string; readonly at: string; readonly blocks: readonly Block[]; readonly report: AdvertReport },
): OpenAdvert {
  const texts = [...advert.review.texts.filter((text) => text.id !== id), { id, at, blocks }].sort(byTime);
  return openAdvert({ ...advert, review: { ...advert.review, texts }, report });
}

/** A decision on a finding that is open; undefined where it is not, or where its reason is missing. It settles what others had decided there. */
export function decisionEvent(advert: OpenAdvert, findingId: string, choice: Choice, doing: Doing): Decided | undefined {
  const blocks = currentBlocks(advert.review);
  const finding = advert.report.findings.find(({ id }) => id === findingId);
  const text = blocks.find(({ id }) => id === finding?.blockId)?.text;
  if (!finding || text === undefined) return undefined;
  if (choice.kind === "kept" && choice.reason === undefined && needsReason(finding)) return undefined;
  const nth = nthOf(finding, advert.report.findings, blocks);
  const { id, at, ...decision } = decisionOn({ finding, nth, text }, choice, doing);
  const known = advert.groups.find(
    ({ ruleId, anchor }) => ruleId === decision.ruleId && anchor.exact === decision.anchor.exact && anchor.nth === nth,
  );
  return { kind: "decided", id, at, by: doing.by, decision, settles: known?.heads.map((head) => head.id) ?? [] };
}

/** Makes one of several decisions on a finding the one that holds; the others stay to be seen. */
export function settlingEvent(advert: OpenAdvert, eventId: string, { id, at, by }: Doing): Decided | undefined {
  const group = advert.groups.find(({ heads }) => heads.some((head) => head.id === eventId));
  const chosen = group?.heads.find((head) => head.id === eventId);
  if (!group || !chosen) return undefined;
  return { kind: "decided", id, at, by, decision: chosen.decision, settles: group.heads.map((head) => head.id) };
}

/** The steps before publishing that are done, by the last word on each. */
export function tickedSteps(review: Review): ReadonlySet<ProcessStep> {
  const done = new Map<ProcessStep, boolean>();
  for (const event of standingEvents(review)) if (event.kind === "ticked") done.set(event.step, event.done);
  return new Set([...done].flatMap(([step, is]) => (is ? [step] : [])));
}

/** Who helped to write the advert. */
export function helpers(review: Review): readonly Helped[] {
  return standingEvents(review).filter((event) => event.kind === "helped");
}
