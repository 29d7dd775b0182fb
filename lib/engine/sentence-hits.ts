import type { PatternTable } from "@/lib/rulebook/tables";
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
  /** Classes that occur in the sentence, each once. */
  readonly present: number[] = [];
  readonly #stamp: Int32Array;
  readonly #places: number[][];
  /** How many numbers of each list are this sentence's; the rest are left over from others. */
  readonly #filled: Int32Array;
  #turn = 0;
  #index: TokenIndex | undefined;

  readonly #walker: PhraseWalker;

  constructor(classCount: number, walker: PhraseWalker) {
    this.#walker = walker;
    this.#stamp = new Int32Array(classCount);
    this.#places = Array.from({ length: classCount }, () => []);
    this.#filled = new Int32Array(classCount);
  }

  /** Looks through tokens `from..to`. Forgets the sentence before. */
  scan(index: TokenIndex, from: number, to: number): void {
    this.#index = index;
    this.#turn += 1;
    if (this.present.length > 0) this.present.length = 0;
    const { entries } = index;
    for (let at = from; at < to; at += 1) {
      const entry = entries[at];
      if (!entry) continue;
      if (entry.isNumber) this.#number(at, to);
      else if (entry.key === "£") this.#money(at, to);
      else if (entry.key === "@") this.#email(at, from, to);
      if (entry.starts) for (const node of entry.starts) this.#walk(node, at, at + 1, to);
    }
  }

  #walk(node: number, start: number, at: number, to: number): void {
    const { nodes } = this.#walker;
    const ends = nodes[node] ?? 0;
    for (let end = 1; end <= ends; end += 1) this.#add(nodes[node + end] ?? 0, start, at);
    if (at >= to || nodes[node + ends + 1] === 0) return;
    const ids = this.#index?.entries[at]?.ids;
    if (!ids) return;
    for (const id of ids) {
      const next = this.#walker.next(node, id);
      if (next >= 0) this.#walk(next, start, at + 1, to);
    }
  }

  /** "3", "2-3", "2 to 3", "5+", "37.5", "24,907": class 0. */
  #number(at: number, to: number): void {
    let end = this.#figure(at, to);
    this.#add(0, at, end);
    const entries = this.#index?.entries ?? [];
    if (end < to && entries[end]?.isNumber) this.#add(0, at, (end = this.#figure(end, to)));
    else if (end + 1 < to && /^(to|–|or)$/.test(entries[end]?.key ?? "") && entries[end + 1]?.isNumber)
      this.#add(0, at, (end = this.#figure(end + 1, to)));
    if (end < to && entries[end]?.key === "+") this.#add(0, at, end + 1);
    this.#phone(at, to);
  }

  /** End of one figure with its points and commas ("24,907.50"). */
  #figure(at: number, to: number): number {
    const index = this.#index;
    let end = at + 1;
    while (
      index &&
      end + 1 < to &&
      /^[.,]$/.test(index.entries[end]?.key ?? "") &&
      /^\d/.test(index.entries[end + 1]?.key ?? "") &&
      index.starts[end + 1] === index.ends[end] &&
      index.starts[end] === index.ends[end - 1]
    )
      end += 2;
    return end;
  }

  /** "£24,907", "£86k": class 1, from the pound sign. */
  #money(at: number, to: number): void {
    if (at + 1 < to && /^\d/.test(this.#index?.entries[at + 1]?.key ?? "")) this.#add(1, at, this.#figure(at + 1, to));
  }

  /** An address around an "@": class 2. White space ends it. */
  #email(at: number, from: number, to: number): void {
    const index = this.#index;
    if (!index) return;
    let start = at;
    let end = at + 1;
    // A hyphen inside an address is no token: one missing character is let through.
    const joins = (left: number, right: number): boolean => {
      const gap = (index.starts[right] ?? 0) - (index.ends[left] ?? 0);
      return gap === 0 || (gap === 1 && index.text.charAt(index.ends[left] ?? 0) === "-");
    };
    while (start > from && joins(start - 1, start)) start -= 1;
    while (end < to && joins(end - 1, end)) end += 1;
    if (start < at && end > at + 2) this.#add(2, start, end);
  }

  /** 9 to 13 digits in up to four groups: class 3. */
  #phone(at: number, to: number): void {
    const index = this.#index;
    if (!index || (index.entries[at - 1]?.isNumber && (index.starts[at] ?? 0) - (index.ends[at - 1] ?? 0) <= 1)) return;
    let digits = 0;
    let end = at;
    for (let next = at; next < to && next < at + 7; next += 1) {
      const entry = index.entries[next];
      if (next > at && (index.starts[next] ?? 0) - (index.ends[next - 1] ?? 0) > 2) break;
      if (entry && /^\d+$/.test(entry.key)) {
        digits += entry.key.length;
        end = next + 1;
      } else if (!entry || !/^[()+]$/.test(entry.key)) break;
    }
    if (digits >= 9 && digits <= 13) this.#add(3, at, end);
  }

  #add(number: number, start: number, end: number): void {
    const places = this.#places[number];
    if (!places) return;
    if (this.#stamp[number] !== this.#turn) {
      this.#stamp[number] = this.#turn;
      this.#filled[number] = 0;
      this.present.push(number);
    }
    const at = this.#filled[number] ?? 0;
    places[at] = start;
    places[at + 1] = end;
    this.#filled[number] = at + 2;
  }

  /** Whether any of the patterns is in the sentence. */
  hasAny(patterns: readonly (PatternTable | undefined)[]): boolean {
    return patterns.some((pattern) => pattern !== undefined && this.find(pattern, 1).length > 0);
  }

  /** Where the pattern is, leftmost first, at each start the longest; at most `limit`. */
  find(pattern: PatternTable, limit = mostMatches): Match[] {
    for (const steps of pattern.conjuncts)
      for (let at = 0; at < steps.length; at += 3) if (this.#stamp[steps[at] ?? -1] !== this.#turn) return [];
    const [first, ...others] = pattern.conjuncts;
    if (!first) return [];
    const matches = this.#run(first, limit);
    if (matches.length === 0 || others.length === 0) return matches;
    const sides: Match[] = [];
    for (const steps of others) {
      const side = this.#run(steps, 1)[0];
      if (!side) return [];
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
    const places = this.#places[steps[0] ?? 0] ?? [];
    const filled = this.#filled[steps[0] ?? 0] ?? 0;
    const marked = steps[2] === 1;
    let taken = -1;
    for (let at = 0; at < filled && matches.length < limit; at += 2) {
      const from = places[at] ?? 0;
      const end = places[at + 1] ?? 0;
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
    const places = this.#places[steps[step] ?? 0] ?? [];
    const filled = this.#filled[steps[step] ?? 0] ?? 0;
    const gap = steps[step + 1] ?? 0;
    const marked = steps[step + 2] === 1;
    const wordsAtEnd = wordsBefore(index, end);
    let best: { to: number; markFrom: number; markTo: number } | undefined;
    let bestStart = Number.POSITIVE_INFINITY;
    for (let at = 0; at < filled; at += 2) {
      const from = places[at] ?? 0;
      if (from < end) continue;
      if (from > bestStart) break;
      if (gap === 0 ? from !== end : wordsBefore(index, from) - wordsAtEnd > gap) {
        if (from > end) break;
        continue;
      }
      const to = places[at + 1] ?? 0;
      const found = this.#follow(steps, step + 3, to, marked && markFrom < 0 ? from : markFrom, marked ? to : markTo);
      if (found && (!best || found.to > best.to)) {
        best = found;
        bestStart = from;
      }
    }
    return best;
  }
}

const wordsBefore = (index: TokenIndex, token: number): number =>
  index.wordsBefore[token] ?? (index.wordsBefore[token - 1] ?? 0) + (index.entries[token - 1]?.isWord ? 1 : 0);
