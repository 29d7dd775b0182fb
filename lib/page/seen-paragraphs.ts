/** A paragraph of a text that is drawn in parts, and where it stood in the whole when it was last seen. */
export interface SeenParagraph {
  /** The page's own name for it, where it has one; else its text tells it from others. */
  readonly name: string | undefined;
  readonly text: string;
  /** From the start of the whole text, in CSS pixels. */
  readonly top: number;
  readonly bottom: number;
}

/** The part of the whole text that is in sight, in the same pixels. */
export interface InSight {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Puts what is drawn now, one paragraph directly below the other, into what was seen before: paragraphs that changed are replaced, those
 * that have gone from between others are left out, those that are only no longer drawn stay where they were.
 */
export function mergeSeen<P extends SeenParagraph>(seen: readonly P[], drawn: readonly P[], sight: InSight): readonly P[] {
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last) return seen;
  const pairs = pairsOf(seen, drawn);
  const [above, below] = [pairs[0], pairs.at(-1)];
  if (!above || !below) {
    const start = seen.findIndex(({ bottom }) => bottom > first.top);
    if (start < 0) return [...seen, ...drawn];
    return [...seen.slice(0, start), ...drawn, ...seen.slice(start).filter(({ top }) => top >= last.bottom)];
  }
  // What changed above the first pair did not move what is above that; the same distance otherwise, for a text that is measured as it is drawn.
  const before = keptBefore(seen.slice(0, above.seen), first, above.drawn === 0 ? moved(seen, drawn, above) : 0, sight);
  const after = keptAfter(seen.slice(below.seen + 1), last, moved(seen, drawn, below), sight);
  return [...before, ...drawn, ...after];
}

interface Pair {
  readonly seen: number;
  readonly drawn: number;
}

/** How far a paragraph is from where it was. */
function moved(seen: readonly SeenParagraph[], drawn: readonly SeenParagraph[], pair: Pair): number {
  return (drawn[pair.drawn]?.top ?? 0) - (seen[pair.seen]?.top ?? 0);
}

/** Those whose place is above the first that is drawn, but for any that would be in sight there: what is in sight is drawn. */
function keptBefore<P extends SeenParagraph>(above: readonly P[], first: P, by: number, sight: InSight): readonly P[] {
  let next = first.top;
  const last = above.findLastIndex(({ name, top, bottom }) => {
    const isReplaced = name === undefined && top + by >= first.top - SLACK;
    const isGone = next - (bottom + by) < CLOSE && top + by >= sight.top;
    if (isGone) next = Math.min(next, top + by);
    return !isReplaced && !isGone;
  });
  return above.slice(0, last + 1);
}

/** Those whose place is below the last that is drawn, moved along with it. */
function keptAfter<P extends SeenParagraph>(below: readonly P[], last: P, by: number, sight: InSight): readonly P[] {
  let previous = last.bottom;
  const first = below.findIndex(({ name, top, bottom }) => {
    const isReplaced = name === undefined && top + by < last.bottom - SLACK;
    const isGone = top + by - previous < CLOSE && bottom + by <= sight.bottom;
    if (isGone) previous = Math.max(previous, bottom + by);
    return !isReplaced && !isGone;
  });
  const kept = first < 0 ? [] : below.slice(first);
  const down = Math.max(by, last.bottom - (kept[0]?.top ?? Infinity));
  return down === 0 ? kept : kept.map((each) => ({ ...each, top: each.top + down, bottom: each.bottom + down }));
}

/** Pixels in which the same place may differ from drawing to drawing. */
const SLACK = 2;
/** Pixels between paragraphs of one page; the margins where pages meet are wider. */
const CLOSE = 80;

/** Which paragraphs of the two lists are the same, in order: those that only one can be, then their neighbours as far as they agree. */
function pairsOf(seen: readonly SeenParagraph[], drawn: readonly SeenParagraph[]): readonly Pair[] {
  const sure = inOrder(alone(seen, drawn));
  const firm = sure.length > 0 ? sure : inOrder(samePlace(seen, drawn));
  const pairs: Pair[] = [];
  const agree = (at: Pair): boolean => {
    const [one, other] = [seen[at.seen], drawn[at.drawn]];
    return one !== undefined && other !== undefined && keyOf(one) === keyOf(other);
  };
  for (const pair of firm) {
    const left = pairs.at(-1) ?? { seen: -1, drawn: -1 };
    if (pair.seen <= left.seen || pair.drawn <= left.drawn) continue;
    const back: Pair[] = [];
    for (let at = step(pair, -1); at.seen > left.seen && at.drawn > left.drawn && agree(at); at = step(at, -1)) back.unshift(at);
    pairs.push(...back, pair);
    for (let at = step(pair, 1); agree(at); at = step(at, 1)) pairs.push(at);
  }
  return pairs;
}

function step({ seen, drawn }: Pair, by: 1 | -1): Pair {
  return { seen: seen + by, drawn: drawn + by };
}

function keyOf({ name, text }: SeenParagraph): string {
  return name === undefined ? `text ${text}` : `name ${name}`;
}

/** The paragraphs that stand once in each list. */
function alone(seen: readonly SeenParagraph[], drawn: readonly SeenParagraph[]): readonly Pair[] {
  const once = (list: readonly SeenParagraph[]): ReadonlyMap<string, number> => {
    const places = new Map<string, number>();
    for (const [at, each] of list.entries()) places.set(keyOf(each), places.has(keyOf(each)) ? -1 : at);
    return places;
  };
  const known = once(seen);
  return [...once(drawn)].flatMap(([key, at]) => {
    const place = known.get(key) ?? -1;
    return at < 0 || place < 0 ? [] : [{ seen: place, drawn: at }];
  });
}

/** Where every line stands there more than once: the same text in the same place. */
function samePlace(seen: readonly SeenParagraph[], drawn: readonly SeenParagraph[]): readonly Pair[] {
  return drawn.flatMap((each, at) => {
    const place = seen.findIndex((other) => keyOf(other) === keyOf(each) && Math.abs(other.top - each.top) <= SLACK);
    return place < 0 ? [] : [{ seen: place, drawn: at }];
  });
}

/** The longest run of pairs that is in the order of both lists; paragraphs that were moved drop out. */
function inOrder(pairs: readonly Pair[]): readonly Pair[] {
  const best: Pair[] = [];
  const before = new Map<Pair, Pair | undefined>();
  for (const pair of pairs.toSorted((a, b) => a.drawn - b.drawn)) {
    const found = best.findIndex((end) => end.seen >= pair.seen);
    const length = found < 0 ? best.length : found;
    before.set(pair, best[length - 1]);
    best[length] = pair;
  }
  const run: Pair[] = [];
  for (let pair = best.at(-1); pair; pair = before.get(pair)) run.unshift(pair);
  return run;
}
