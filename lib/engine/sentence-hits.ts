import type { PatternTable } from "@/lib/rulebook/tables";
import { addEmail, addMoney, addNumber, addPhone } from "./built-in-classes";
import { ClassPlaces } from "./class-places";
import type { PhraseWalker } from "./phrase-walker";
import type { TokenIndex } from "./token-index";

/** Where a pattern was found, in tokens, end-exclusive: the whole of it, and the part that is marked. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly markFrom: number;
  readonly markTo: number;
}

const mostMatches = 200;

/**
 * All places in one sentence where a phrase of any meaning class stands, found in one pass over the phrase graph.
 * Patterns are then answered from these places alone. One instance is used again for every sentence.
 */
export class SentenceHits {
  readonly #places: ClassPlaces;
  readonly #walker: PhraseWalker;
  #index: TokenIndex | undefined;

  /** `isAwaited`: classes whose presence in a sentence is to be told by `awaited`. */
  constructor(classCount: number, walker: PhraseWalker, isAwaited: (number: number) => boolean = () => true) {
    this.#places = new ClassPlaces(classCount, isAwaited);
    this.#walker = walker;
  }

  /** Awaited classes that occur in the sentence, each once. */
  get awaited(): readonly number[] {
    return this.#places.awaited;
  }

  /** Looks through tokens `from..to`. Forgets the sentence before. */
  scan(index: TokenIndex, from: number, to: number): void {
    this.#index = index;
    const places = this.#places;
    places.begin();
    const { entries } = index;
    for (let at = from; at < to; at += 1) {
      const entry = entries[at];
      if (!entry) continue;
      if (entry.opens !== undefined) {
        if (entry.opens === "number") addNumber(places, index, at, to);
        else if (entry.opens === "money") addMoney(places, index, at, to);
        else if (entry.opens === "phone") addPhone(places, index, at, to);
        else addEmail(places, index, at, from, to);
      }
      const { starts } = entry;
      if (starts) for (let start = 0; start < starts.length; start += 1) this.#walk(starts[start] ?? 0, entries, at, at + 1, to);
    }
  }

  #walk(node: number, entries: TokenIndex["entries"], start: number, at: number, to: number): void {
    const { nodes } = this.#walker;
    const ends = node + (nodes[node] ?? 0);
    for (let end = node + 1; end <= ends; end += 1) this.#places.add(nodes[end] ?? 0, start, at);
    if (at >= to || nodes[ends + 1] === 0) return;
    const ids = entries[at]?.ids;
    if (!ids) return;
    for (let id = 0; id < ids.length; id += 1) {
      const next = this.#walker.next(node, ids[id] ?? 0);
      if (next >= 0) this.#walk(next, entries, start, at + 1, to);
    }
  }

  /** Whether all of these classes are in the sentence. */
  hasAll(classes: Int32Array): boolean {
    for (let at = 0; at < classes.length; at += 1) if (!this.#places.has(classes[at] ?? 0)) return false;
    return true;
  }

  /** Where the pattern is, leftmost first, at each start the longest; at most `limit`. */
  find(pattern: PatternTable, limit = mostMatches): readonly Match[] {
    for (const steps of pattern.conjuncts)
      for (let at = 0; at < steps.length; at += 3) if (!this.#places.has(steps[at] ?? 0)) return none;
    const [first, ...others] = pattern.conjuncts;
    if (!first) return none;
    const matches = this.#run(first, limit);
    if (matches.length === 0 || others.length === 0) return matches;
    const sides: Match[] = [];
    for (const steps of others) {
      const side = this.#run(steps, 1)[0];
      if (!side) return none;
      sides.push(side);
    }
    // The marked side is the one with `[…]`; otherwise all of it, from the first side to the last.
    return matches.map((match) => {
      const from = Math.min(match.from, ...sides.map((side) => side.from));
      const to = Math.max(match.to, ...sides.map((side) => side.to));
      return { from, to, markFrom: from, markTo: to };
    });
  }

  #run(steps: readonly number[], limit: number): Match[] {
    const matches: Match[] = [];
    const places = this.#places;
    const marked = steps[2] === 1;
    let taken = -1;
    for (let place = places.first(steps[0] ?? 0); place >= 0 && matches.length < limit; place = places.next(place)) {
      const from = places.start(place);
      const end = places.end(place);
      const found = this.#follow(steps, 3, end, marked ? from : -1, marked ? end : -1);
      if (!found) continue;
      const match = {
        from,
        to: found.to,
        markFrom: found.markFrom < 0 ? from : found.markFrom,
        markTo: found.markTo < 0 ? found.to : found.markTo,
      };
      const last = matches[matches.length - 1];
      if (last && last.from === from) {
        if (match.to > last.to) matches[matches.length - 1] = match;
      } else if (from >= taken) matches.push(match);
      taken = Math.max(taken, match.to);
    }
    return matches;
  }

  /** Follows the steps after the first; prefers the nearest place, then the longest phrase there. */
  #follow(
    steps: readonly number[],
    step: number,
    end: number,
    markFrom: number,
    markTo: number,
  ): { to: number; markFrom: number; markTo: number } | undefined {
    if (step >= steps.length) return { to: end, markFrom, markTo };
    const index = this.#index;
    if (!index) return undefined;
    const places = this.#places;
    const gap = steps[step + 1] ?? 0;
    const marked = steps[step + 2] === 1;
    const wordsAtEnd = wordsBefore(index, end);
    let best: { to: number; markFrom: number; markTo: number } | undefined;
    let bestStart = Number.POSITIVE_INFINITY;
    for (let place = places.first(steps[step] ?? 0); place >= 0; place = places.next(place)) {
      const from = places.start(place);
      if (from < end) continue;
      if (from > bestStart) break;
      if (gap === 0 ? from !== end : wordsBefore(index, from) - wordsAtEnd > gap) {
        if (from > end) break;
        continue;
      }
      const to = places.end(place);
      const found = this.#follow(steps, step + 3, to, marked && markFrom < 0 ? from : markFrom, marked ? to : markTo);
      if (found && (!best || found.to > best.to)) {
        best = found;
        bestStart = from;
      }
    }
    return best;
  }
}

const none: readonly never[] = [];

const wordsBefore = (index: TokenIndex, token: number): number =>
  index.wordsBefore[token] ?? (index.wordsBefore[token - 1] ?? 0) + (index.entries[token - 1]?.isWord ? 1 : 0);
