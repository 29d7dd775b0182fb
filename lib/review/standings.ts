import type { Block } from "@/lib/engine/block";
import type { AdvertReport, Finding } from "@/lib/engine/report";
import { ALIKE, anchorOf, likeness, quoteOf, type Anchor } from "./anchor";
import type { Decision } from "./decision";
import { standingEvents, type Commented, type Decided, type Review } from "./review";

/** All that was decided on one finding, by whoever. */
export interface DecisionGroup {
  readonly ruleId: string;
  readonly anchor: Anchor;
  /** In the order of time. */
  readonly decided: readonly Decided[];
  /** Those that no other stands instead of. */
  readonly heads: readonly Decided[];
  /** The decision that holds; undefined where people decided differently, and then nothing is picked for them. */
  readonly holds: Decided | undefined;
}

/** Decisions of a review, finding by finding. Two are on one finding where rule, words and surroundings agree. */
export function decisionGroups(review: Review): readonly DecisionGroup[] {
  const groups: { readonly ruleId: string; readonly anchor: Anchor; readonly decided: Decided[] }[] = [];
  for (const event of standingEvents(review)) {
    if (event.kind !== "decided") continue;
    const { ruleId, anchor } = event.decision;
    const group = groups.find((each) => each.ruleId === ruleId && isSamePlace(each.anchor, anchor));
    if (group) group.decided.push(event);
    else groups.push({ ruleId, anchor, decided: [event] });
  }
  return groups.map((group) => {
    const heads = headsOf(group.decided);
    return { ...group, heads, holds: heads.every((head) => isSameChoice(head, heads[0])) ? heads.at(-1) : undefined };
  });
}

/** A later decision stands instead of the same person's earlier ones, and of those it settles. */
function headsOf(decided: readonly Decided[]): readonly Decided[] {
  const settled = new Set(decided.flatMap(({ settles }) => settles));
  return decided.filter((event, at) => !settled.has(event.id) && !decided.slice(at + 1).some(({ by }) => by === event.by));
}

function isSameChoice(one: Decided, other: Decided | undefined): boolean {
  return one.decision.kind === other?.decision.kind && one.decision.to === other.decision.to;
}

function isSamePlace(one: Anchor, other: Anchor): boolean {
  return one.exact === other.exact && one.nth === other.nth && likeness(one, other) >= ALIKE;
}

/** The decisions that hold, as sifting takes them: where people decided differently there is none, so the finding stays open. */
export function holdingDecisions(groups: readonly DecisionGroup[]): readonly Decision[] {
  return groups.flatMap(({ holds }) => (holds ? [{ ...holds.decision, id: holds.id, at: holds.at }] : []));
}

/** Who said what on what. */
export interface Comments {
  readonly onFindings: ReadonlyMap<string, readonly Commented[]>;
  readonly onBlocks: ReadonlyMap<string, readonly Commented[]>;
  readonly onAdvert: readonly Commented[];
  /** On words that are no longer there: "Wording has changed". */
  readonly moved: readonly Commented[];
}

/** Finds the place of each comment in the advert as it stands. */
export function commentsOn(review: Review, report: AdvertReport, blocks: readonly Block[]): Comments {
  const onFindings = new Map<string, Commented[]>();
  const onBlocks = new Map<string, Commented[]>();
  const onAdvert: Commented[] = [];
  const moved: Commented[] = [];
  const put = (map: Map<string, Commented[]>, id: string, event: Commented): void =>
    void map.set(id, [...(map.get(id) ?? []), event]);
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  for (const event of standingEvents(review)) {
    if (event.kind !== "commented") continue;
    const { on } = event;
    if (on.kind === "advert") {
      onAdvert.push(event);
      continue;
    }
    const finding = on.kind === "finding" ? findingAt(on.ruleId, on.anchor, report.findings, texts) : undefined;
    const block = finding ? undefined : blockAt(on.anchor, blocks);
    if (finding) put(onFindings, finding.id, event);
    else if (block && on.kind === "block") put(onBlocks, block.id, event);
    else moved.push(event);
  }
  return { onFindings, onBlocks, onAdvert, moved };
}

/** The finding that an anchor means, if it is still there. */
export function findingAt(
  ruleId: string,
  anchor: Anchor,
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
): Finding | undefined {
  const alike = findings
    .filter((finding) => finding.ruleId === ruleId && quoteOf(finding.actual) === anchor.exact)
    .map((finding) => ({ finding, like: likeness(anchor, anchorOf(texts.get(finding.blockId) ?? "", finding)) }))
    .filter(({ like }) => like >= ALIKE)
    .sort((a, b) => b.like - a.like);
  const best = alike[0]?.like;
  return alike.filter(({ like }) => like === best).at(Math.min(anchor.nth, alike.length - 1))?.finding ?? alike[0]?.finding;
}

/** The block whose text an anchor quotes, or quotes from. */
function blockAt(anchor: Anchor, blocks: readonly Block[]): Block | undefined {
  return (
    blocks.find(({ text }) => quoteOf(text) === anchor.exact) ??
    blocks.find(({ text }) => {
      const start = text.indexOf(anchor.exact);
      return start !== -1 && likeness(anchor, anchorOf(text, { start, end: start + anchor.exact.length })) >= ALIKE;
    })
  );
}

/** The anchor of a whole block. */
export function blockAnchor(text: string): Anchor {
  return anchorOf(text, { start: 0, end: text.length });
}
