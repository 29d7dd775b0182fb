import { pluralOf } from "@/lib/rulebook/plural-of";
import type { AcronymTable } from "@/lib/rulebook/tables";
import { tokenKeys } from "@/lib/rulebook/token-keys";
import type { SentenceSpan, TokenIndex } from "../token-index";

/** What an abbreviation stands for, as the keys of its words. */
export interface Meaning {
  readonly letters: string;
  readonly keys: readonly string[];
}

/** Meanings of two words or more, singular and plural, by their first word; not those that everyone knows. */
export function meaningsByFirstWord(acronyms: ReadonlyMap<string, AcronymTable>): ReadonlyMap<string, readonly Meaning[]> {
  const table = new Map<string, Meaning[]>();
  for (const [letters, { standsFor, knownTo }] of acronyms) {
    if (knownTo === "everyone") continue;
    for (const meaning of standsFor)
      for (const text of [meaning, pluralOf(meaning)]) {
        const keys = tokenKeys(text.toLowerCase());
        const first = keys[0];
        if (first === undefined || keys.length < 2) continue;
        const known = table.get(first);
        if (known) known.push({ letters, keys });
        else table.set(first, [{ letters, keys }]);
      }
  }
  return table;
}

/** Meanings that stand in a sentence: they explain their letters wherever these are. Offsets into the parsed text. */
export function findMeanings(index: TokenIndex, { from, to }: SentenceSpan): { letters: string; start: number }[] {
  const found: { letters: string; start: number }[] = [];
  for (let at = from; at < to; at += 1)
    for (const { letters, keys } of index.entries[at]?.meanings ?? none)
      if (at + keys.length <= to && keys.every((key, number) => index.entries[at + number]?.key === key))
        found.push({ letters, start: index.starts[at] ?? 0 });
  return found;
}

const none: readonly never[] = [];
