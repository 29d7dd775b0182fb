import { pluralOf } from "@/lib/rulebook/plural-of";
import type { AcronymTable } from "@/lib/rulebook/tables";
import { firstTokenKey, tokenKeys } from "@/lib/rulebook/token-keys";
import type { SentenceSpan, TokenIndex } from "../token-index";

/** What an abbreviation stands for, as the keys of its words. */
export interface Meaning {
  readonly letters: string;
  readonly keys: readonly string[];
}

/** Gives the meanings of two words or more, singular and plural, that begin with a word; not those that everyone knows. Their keys are made when first asked for. */
export function meaningsByFirstWord(
  acronyms: ReadonlyMap<string, AcronymTable>,
): (word: string) => readonly Meaning[] | undefined {
  const texts = new Map<string, { readonly letters: string; readonly text: string }[]>();
  for (const [letters, { standsFor, knownTo }] of acronyms) {
    if (knownTo === "everyone") continue;
    for (const meaning of standsFor)
      for (const text of [meaning.toLowerCase(), pluralOf(meaning).toLowerCase()]) {
        const first = firstTokenKey(text);
        const known = texts.get(first);
        if (known) known.push({ letters, text });
        else texts.set(first, [{ letters, text }]);
      }
  }
  return (word) => {
    const meanings = texts
      .get(word)
      ?.map(({ letters, text }) => ({ letters, keys: tokenKeys(text) }))
      .filter(({ keys }) => keys.length > 1);
    return meanings && meanings.length > 0 ? meanings : undefined;
  };
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
