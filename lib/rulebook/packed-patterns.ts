import { numbersOf, numberText } from "./number-text.ts";
import type { PatternTable } from "./tables.ts";

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

/** What `packedPatterns` packed. */
export function unpackedPatterns(packed: PackedPatterns, builtInClasses: number): readonly PatternTable[] {
  const counts = numbersOf(packed.conjuncts);
  const lengths = numbersOf(packed.steps);
  const classes = numbersOf(packed.classes);
  const gaps = numbersOf(packed.gaps);
  const rarest = numbersOf(packed.rarest);
  const named = new Set<number>();
  numbersOf(packed.named).reduce((before, step) => {
    named.add(before + step);
    return before + step;
  }, 0);
  let next = builtInClasses;
  let conjunct = 0;
  let step = 0;
  return counts.map((count, number) => {
    const conjuncts: number[][] = [];
    const used: number[] = [];
    for (const end = conjunct + count; conjunct < end; conjunct += 1) {
      const flat: number[] = [];
      for (const last = step + (lengths[conjunct] ?? 0); step < last; step += 1) {
        const back = classes[step] ?? 0;
        const one = next - back;
        if (back === 0) next += 1;
        const gap = gaps[step] ?? 0;
        flat.push(one, gap >> 1, gap & 1);
        used.push(one);
      }
      conjuncts.push(flat);
    }
    const suggestions = packed.suggestions[number];
    return {
      conjuncts,
      rarest: used[rarest[number] ?? 0] ?? 0,
      ...(suggestions ? { suggestions } : {}),
      ...(named.has(number) ? { named: 1 as const } : {}),
    };
  });
}
