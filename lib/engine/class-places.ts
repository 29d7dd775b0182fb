/**
 * The places of one sentence where a phrase of a meaning class stands, for every class: a chain of places for each, in the order they were
 * added. Made once and used for every sentence, so that nothing is allocated for one.
 */
export class ClassPlaces {
  /** Classes that have a place and that some pattern waits for, each once. */
  readonly awaited: number[] = [];
  /** Four numbers a class, side by side: the sentence it occurred in last, its first and last place there, 1 where a pattern waits for it. */
  readonly #classes: Int32Array;
  #starts = new Int32Array(4096);
  #ends = new Int32Array(4096);
  #nexts = new Int32Array(4096);
  #count = 0;
  #sentence = 0;

  constructor(classCount: number, isAwaited: (number: number) => boolean) {
    this.#classes = new Int32Array(classCount * 4);
    for (let number = 0; number < classCount; number += 1) this.#classes[number * 4 + 3] = isAwaited(number) ? 1 : 0;
  }

  /** Forgets the sentence before. */
  begin(): void {
    this.#sentence += 1;
    this.#count = 0;
    this.awaited.length = 0;
  }

  /** Tokens `start..end`, end-exclusive. */
  add(number: number, start: number, end: number): void {
    const classes = this.#classes;
    const place = this.#count;
    if (place === this.#starts.length) this.#grow();
    const at = number * 4;
    if (classes[at] !== this.#sentence) {
      classes[at] = this.#sentence;
      classes[at + 1] = place;
      if (classes[at + 3] === 1) this.awaited.push(number);
    } else this.#nexts[classes[at + 2] ?? 0] = place;
    classes[at + 2] = place;
    this.#starts[place] = start;
    this.#ends[place] = end;
    this.#nexts[place] = -1;
    this.#count = place + 1;
  }

  has(number: number): boolean {
    return this.#classes[number * 4] === this.#sentence;
  }

  /** The class's first place, to ask `next`, `start` and `end` about; -1 where it has none. */
  first(number: number): number {
    return this.has(number) ? (this.#classes[number * 4 + 1] ?? -1) : -1;
  }

  next(place: number): number {
    return this.#nexts[place] ?? -1;
  }

  start(place: number): number {
    return this.#starts[place] ?? 0;
  }

  end(place: number): number {
    return this.#ends[place] ?? 0;
  }

  #grow(): void {
    const grown = (from: Int32Array) => {
      const to = new Int32Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.#starts = grown(this.#starts);
    this.#ends = grown(this.#ends);
    this.#nexts = grown(this.#nexts);
  }
}
