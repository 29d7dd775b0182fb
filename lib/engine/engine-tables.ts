import type { AcronymTable, MatchingTables, PatternTable } from "@/lib/rulebook/tables";
import { Lexicon } from "./lexicon";
import { meaningsByFirstWord } from "./matchers/meaning";
import { PhraseWalker } from "./phrase-walker";
import { SentenceHits } from "./sentence-hits";

/** What to do when a pattern is found. */
export type Owner =
  | { readonly kind: "rule"; readonly rule: number }
  | { readonly kind: "statement"; readonly statement: number; readonly strength: "found" | "partly" }
  | { readonly kind: "fact"; readonly name: string }
  | { readonly kind: "post"; readonly post: keyof MatchingTables["posts"]; readonly inTitle: boolean };

/** The rulebook made ready to match: one trie, one lexicon, and for each class the patterns to try when it occurs. */
export interface EngineTables {
  readonly tables: MatchingTables;
  readonly patterns: readonly PatternTable[];
  readonly lexicon: Lexicon;
  readonly hits: SentenceHits;
  /** Class number → pattern numbers that need it, each pattern under its rarest class. */
  readonly byClass: readonly (readonly number[] | undefined)[];
  /** Pattern number → the classes that must all be in a sentence, for those that `byClass` lists. */
  readonly needs: readonly (Int32Array | undefined)[];
  /** Pattern number → what it is for. */
  readonly owners: readonly (readonly Owner[] | undefined)[];
  readonly known: ReadonlySet<string>;
  /** Abbreviations by their letters; without the entry for others ("*"). */
  readonly acronyms: ReadonlyMap<string, AcronymTable>;
  /** Abbreviations of four letters or more by their letters in capitals: "CoSHH" is COSHH. */
  readonly acronymsInCapitals: ReadonlyMap<string, string>;
  readonly reportsOthers: boolean;
}

/** Prepares tables for the engine; a few milliseconds, done once per process. */
export function prepareTables(tables: MatchingTables): EngineTables {
  const walker = new PhraseWalker(tables.graph);
  const owners: Owner[][] = [];
  const own = (pattern: number, owner: Owner) => (owners[pattern] ??= []).push(owner);
  tables.rules.forEach((rule, number) => {
    for (const pattern of rule.finds) own(pattern, { kind: "rule", rule: number });
    if (rule.softenedWithin !== "sentence")
      for (const pattern of rule.softenedBy ?? []) own(pattern, { kind: "fact", name: `soft ${rule.id}` });
    for (const pattern of rule.unlessAnywhere ?? []) own(pattern, { kind: "fact", name: `any ${rule.id}` });
  });
  tables.equality.forEach((rule) => {
    for (const pattern of rule.unlessAnywhere ?? []) own(pattern, { kind: "fact", name: `any ${rule.id}` });
  });
  tables.statements.forEach((statement, number) => {
    for (const pattern of statement.found) own(pattern, { kind: "statement", statement: number, strength: "found" });
    for (const pattern of statement.partly) own(pattern, { kind: "statement", statement: number, strength: "partly" });
  });
  for (const post of ["registered", "clinical", "senior", "apprentice", "communications"] as const) {
    for (const pattern of tables.posts[post].title) own(pattern, { kind: "post", post, inTitle: true });
    for (const pattern of tables.posts[post].text) own(pattern, { kind: "post", post, inTitle: false });
  }
  const acronyms = new Map(Object.entries(tables.acronyms).filter(([letters]) => letters !== "*"));
  const byClass: number[][] = [];
  const needs: Int32Array[] = [];
  owners.forEach((_, number) => {
    const pattern = tables.patterns[number];
    if (!pattern) return;
    (byClass[pattern.rarest] ??= []).push(number);
    const classes = pattern.conjuncts.flatMap((steps) => steps.filter((_step, at) => at % 3 === 0));
    needs[number] = Int32Array.from(new Set(classes.filter((one) => one !== pattern.rarest)));
  });
  return {
    tables,
    patterns: tables.patterns,
    lexicon: new Lexicon(walker, {
      equality: new Set(
        tables.equality.flatMap((rule) => rule.phrases.map((phrase) => firstWord(phrase, rule.apostrophe === 1))),
      ),
      acronyms,
      meanings: meaningsByFirstWord(acronyms),
      spache: new Set(tables.readability.spache.split(" ")),
      daleChall: new Set(tables.readability.daleChall.split(" ")),
    }),
    hits: new SentenceHits(tables.classCount, walker, (number) => byClass[number] !== undefined),
    byClass,
    needs,
    owners,
    acronyms,
    acronymsInCapitals: new Map(
      [...acronyms.keys()].filter((letters) => letters.length >= 4).map((letters) => [letters.toUpperCase(), letters]),
    ),
    reportsOthers: Object.hasOwn(tables.acronyms, "*"),
    known: new Set([
      ...tables.known,
      ...Object.entries(tables.acronyms).flatMap(([letters, acronym]) => (acronym.knownTo === "everyone" ? [letters] : [])),
    ]),
  };
}

const firstWord = (phrase: string, withApostrophes: boolean): string =>
  (phrase.toLowerCase().split(" ")[0] ?? "").replace(withApostrophes ? /-/g : /['-]/g, "");
