import type { Root, SentenceContent, Word } from "nlcst";
import { isLiteral } from "nlcst-is-literal";
import type { EqualityTable } from "@/lib/rulebook/tables";
import type { EngineTables } from "../engine-tables";
import type { TokenIndex } from "../token-index";
import { wordText } from "../word-text";

/** A place where the stock retext-equality would report an adopted id. Offsets into the parsed text. */
export interface EqualityMatch {
  readonly rule: EqualityTable;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  readonly rule: EqualityTable;
  readonly phrase: string;
  readonly words: readonly string[];
  readonly withApostrophes: boolean;
}

const byFirstWord = new WeakMap<EngineTables, ReadonlyMap<string, readonly Phrase[]>>();

/**
 * Finds adopted retext-equality phrases as that plugin does: whole words of the tree, compared without apostrophes and hyphens,
 * quoted words left alone; like it, without its `binary` option, both halves of a pair are found. The index is made once, not once per paragraph.
 * `tests/engine/equality-adopted.test.ts` proves the findings the same as the stock plugin's.
 */
export function findEquality(engine: EngineTables, index: TokenIndex, tree: Root): readonly EqualityMatch[] {
  if (!index.mayHoldEquality) return none;
  const table = phrasesOf(engine);
  const found: EqualityMatch[] = [];
  for (const paragraph of tree.children) {
    if (paragraph.type !== "ParagraphNode") continue;
    for (const sentence of paragraph.children) {
      if (sentence.type !== "SentenceNode") continue;
      sentence.children.forEach((node, at) => {
        if (node.type !== "WordNode") return;
        const phrases = candidates(engine, table, node);
        for (const phrase of phrases) {
          const to = follow(sentence.children, at, phrase);
          if (to < 0 || isLiteral(sentence, at)) continue;
          const start = node.position?.start.offset ?? 0;
          const end = sentence.children[to]?.position?.end.offset ?? start;
          if (phrase.phrase !== phrase.phrase.toLowerCase() && index.text.slice(start, end) !== phrase.phrase) continue;
          found.push({ rule: phrase.rule, phrase: phrase.phrase, start, end });
        }
      });
    }
  }
  return found;
}

function phrasesOf(engine: EngineTables): ReadonlyMap<string, readonly Phrase[]> {
  const known = byFirstWord.get(engine);
  if (known) return known;
  const table = new Map<string, Phrase[]>();
  for (const rule of engine.tables.equality)
    for (const phrase of rule.phrases) {
      const withApostrophes = rule.apostrophe === 1;
      const words = phrase.split(" ").map((word) => normal(word, withApostrophes));
      const first = words[0] ?? "";
      table.set(first, [...(table.get(first) ?? []), { rule, phrase, words, withApostrophes }]);
    }
  byFirstWord.set(engine, table);
  return table;
}

const none: readonly never[] = [];

const normal = (word: string, withApostrophes: boolean): string => {
  const plain = word.toLowerCase().replace(/’/g, "'").replace(/-/g, "");
  return withApostrophes ? plain : plain.replace(/'/g, "");
};

function candidates(engine: EngineTables, table: ReadonlyMap<string, readonly Phrase[]>, node: Word): readonly Phrase[] {
  const text = wordText(node);
  if (!engine.lexicon.entry(text).startsEquality) return none;
  const bare = normal(text, false);
  const exact = normal(text, true);
  const phrases = (table.get(bare) ?? []).filter((phrase) => !phrase.withApostrophes);
  const strict = (table.get(exact) ?? []).filter((phrase) => phrase.withApostrophes);
  return strict.length === 0 ? phrases : [...phrases, ...strict];
}

/** Index of the node where the phrase ends, or -1. Only white space may stand between its words. */
function follow(nodes: readonly SentenceContent[], from: number, phrase: Phrase): number {
  let at = from;
  for (const word of phrase.words.slice(1)) {
    at += 1;
    while (nodes[at]?.type === "WhiteSpaceNode") at += 1;
    const node = nodes[at];
    if (!node || node.type !== "WordNode" || normal(wordText(node), phrase.withApostrophes) !== word) return -1;
  }
  return at;
}
