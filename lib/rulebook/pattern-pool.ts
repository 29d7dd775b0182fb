import { builtIns } from "./built-ins.ts";
import { parsePattern, suggestionInForm, type Classes, type Sequence } from "./pattern.ts";
import type { PatternTable } from "./tables.ts";

/** Gives every different class of phrases one number, and every pattern one. */
export class PatternPool {
  readonly patterns: PatternTable[] = [];
  readonly #classes = new Map<string, number>(builtIns.map((name, number) => [`<${name}>`, number]));
  readonly #weights: number[] = [];
  readonly #conditionNumbers = new Map<string, number>();

  classTexts(): string[] {
    return [...this.#classes.keys()];
  }

  /** Patterns that are only conditions: equal ones share a number. */
  add(list: readonly string[], classes: Classes, fault: (reason: string) => void): number[] {
    return list.flatMap((pattern) =>
      this.#sequences(pattern, classes, fault).map((sequence) => {
        const table = this.#table(sequence);
        const key = JSON.stringify(table);
        const known = this.#conditionNumbers.get(key);
        if (known !== undefined) return known;
        const number = this.patterns.push(table) - 1;
        this.#conditionNumbers.set(key, number);
        return number;
      }),
    );
  }

  addWithSuggestions(
    list: Readonly<Record<string, readonly string[]>>,
    classes: Classes,
    fault: (reason: string) => void,
  ): number[] {
    return Object.entries(list).flatMap(([pattern, suggestions]) =>
      this.#sequences(
        pattern,
        classes,
        fault,
        suggestions.some((text) => text.includes("~")),
      ).map(
        (sequence) =>
          this.patterns.push({
            ...this.#table(sequence),
            suggestions: suggestions.map((text) => suggestionInForm(text, sequence.form)),
          }) - 1,
      ),
    );
  }

  #sequences(pattern: string, classes: Classes, fault: (reason: string) => void, keepForms = false): readonly Sequence[] {
    try {
      return parsePattern(pattern, classes, { keepForms });
    } catch (error) {
      fault(error instanceof Error ? error.message : String(error));
      return [];
    }
  }

  #table(sequence: Sequence): PatternTable {
    const conjuncts = sequence.conjuncts.map((steps) =>
      steps.flatMap((step) => [this.#class(step.phrases), step.gap, step.marked ? 1 : 0]),
    );
    const used = conjuncts.flatMap((steps) => steps.filter((_, at) => at % 3 === 0));
    return {
      conjuncts,
      rarest: used.reduce((best, number) => (this.#weight(number) < this.#weight(best) ? number : best), used[0] ?? 0),
      ...(sequence.named ? { named: 1 as const } : {}),
    };
  }

  /** A guess at how often a class occurs. */
  #weight(number: number): number {
    const known = this.#weights[number];
    if (known !== undefined) return known;
    const text = [...this.#classes.keys()][number] ?? "";
    const weight = text.startsWith("<")
      ? number === 0
        ? 40
        : 5
      : text
          .split("|")
          .reduce((sum, phrase) => sum + (phrase.includes(" ") ? 1 : common.has(phrase.replace("~", "")) ? 400 : 6), 0);
    this.#weights[number] = weight;
    return weight;
  }

  #class(phrases: Sequence["conjuncts"][number][number]["phrases"]): number {
    if (typeof phrases === "string") return builtIns.indexOf(phrases);
    const text = [...new Set(phrases.map((keys) => keys.join(" ")))].sort().join("|");
    const known = this.#classes.get(text);
    if (known !== undefined) return known;
    this.#classes.set(text, this.#classes.size);
    return this.#classes.size - 1;
  }
}

/** Words in nearly every advert: what else a pattern needs is looked for first. */
const common = new Set(
  "the a an and or of to in for on with at by from as is are be will you your we our us this that it not no all any can may must should who have has who's their they work working role post team experience skills support trust nhs patient patients service services".split(
    " ",
  ),
);
