import { numbersOf, numberText } from "./number-text.ts";
import type { Patterns, PatternTable } from "./tables.ts";

/** Patterns as text that packs well. Classes are numbered in the order patterns use them, so most are “the next one”. */
export interface PackedPatterns {
  /** Of each pattern: how many conjuncts; of each conjunct: how many steps. */
  readonly conjuncts: string;
  readonly steps: string;
  /** Of each step: 0 for a class not used before, else how far back its number is; and its gap and mark as one number. */
  readonly classes: string;
  readonly gaps: string;
  /** Of each pattern: which of its steps has the rarest class. */
  readonly rarest: string;
  /** Of each pattern: how many patterns since the last with a capital, for those that have one. */
  readonly named: string;
  /** 0 where the pattern is only a condition. */
  readonly suggestions: readonly (readonly string[] | 0)[];
}

/** Packs patterns. Build time only; throws where a class is used before those that were numbered before it. */
export function packedPatterns(patterns: readonly PatternTable[], builtInClasses: number): PackedPatterns {
  let next = builtInClasses;
  const steps = patterns.flatMap((pattern) => pattern.conjuncts).flatMap(stepsOf);
  const named = patterns.flatMap((pattern, number) => (pattern.named === 1 ? [number] : []));
  return {
    conjuncts: numberText(patterns.map((pattern) => pattern.conjuncts.length)),
    steps: numberText(patterns.flatMap((pattern) => pattern.conjuncts.map((conjunct) => conjunct.length / 3))),
    classes: numberText(
      steps.map(({ number }) => {
        const back = next - number;
        if (back === 0) next += 1;
        return back;
      }),
    ),
    gaps: numberText(steps.map(({ gap, mark }) => 2 * gap + mark)),
    rarest: numberText(
      patterns.map((pattern) =>
        pattern.conjuncts
          .flatMap(stepsOf)
          .map(({ number }) => number)
          .indexOf(pattern.rarest),
      ),
    ),
    named: numberText(named.map((number, at) => number - (named[at - 1] ?? 0))),
    suggestions: patterns.map((pattern) => pattern.suggestions ?? 0),
  };
}

const stepsOf = (conjunct: readonly number[]) =>
  Array.from({ length: conjunct.length / 3 }, (_, at) => ({
    number: conjunct[3 * at] ?? 0,
    gap: conjunct[3 * at + 1] ?? 0,
    mark: conjunct[3 * at + 2] ?? 0,
  }));

/** What `packedPatterns` packed. A pattern is made when it is first asked for: an advert needs few of them. */
export function unpackedPatterns(packed: PackedPatterns, builtInClasses: number): Patterns {
  const counts = numbersOf(packed.conjuncts);
  const lengths = numbersOf(packed.steps);
  const gaps = numbersOf(packed.gaps);
  const rarest = numbersOf(packed.rarest);
  const named = new Set<number>();
  numbersOf(packed.named).reduce((before, step) => {
    named.add(before + step);
    return before + step;
  }, 0);
  const classes = new Uint16Array(gaps.length);
  let next = builtInClasses;
  numbersOf(packed.classes).forEach((back, step) => {
    classes[step] = next - back;
    if (back === 0) next += 1;
  });
  // Of each pattern: its first conjunct; of each conjunct: its first step.
  const conjuncts = begins(counts);
  const steps = begins(lengths);
  // As long as it will be: a list that is filled here and there would become a slow one.
  const made = Array.from<PatternTable | undefined>({ length: counts.length });

  function make(number: number): PatternTable {
    const suggestions = packed.suggestions[number];
    return {
      conjuncts: Array.from({ length: counts[number] ?? 0 }, (_, at) => {
        const conjunct = (conjuncts[number] ?? 0) + at;
        const first = steps[conjunct] ?? 0;
        const flat: number[] = [];
        for (let step = first; step < first + (lengths[conjunct] ?? 0); step += 1) {
          const gap = gaps[step] ?? 0;
          flat.push(classes[step] ?? 0, gap >> 1, gap & 1);
        }
        return flat;
      }),
      rarest: rarestOf(number),
      ...(suggestions ? { suggestions } : {}),
      ...(named.has(number) ? { named: 1 as const } : {}),
    };
  }

  const rarestOf = (number: number): number => classes[(steps[conjuncts[number] ?? 0] ?? 0) + (rarest[number] ?? 0)] ?? 0;

  return {
    count: counts.length,
    rarestOf,
    get: (number) => (number < counts.length ? (made[number] ??= make(number)) : undefined),
  };
}

/** Where each of these runs begins, one after the other. */
function begins(lengths: Uint16Array): Uint32Array {
  const starts = new Uint32Array(lengths.length);
  for (let at = 1; at < lengths.length; at += 1) starts[at] = (starts[at - 1] ?? 0) + (lengths[at - 1] ?? 0);
  return starts;
}
