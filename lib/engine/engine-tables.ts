import type { AcronymTable, LoadedTables, Patterns } from "@/lib/rulebook/tables";
import { laidOutGraph } from "./laid-out-graph";
import { Lexicon } from "./lexicon";
import { meaningsByFirstWord } from "./matchers/meaning";
import { PhraseWalker } from "./phrase-walker";
import { SentenceHits } from "./sentence-hits";
import { lastOf, type Steps } from "./steps";

/** What to do when a pattern is found. */
export type Owner =
  | { readonly kind: "rule"; readonly rule: number }
  | { readonly kind: "statement"; readonly statement: number; readonly strength: "found" | "partly" }
  | { readonly kind: "fact"; readonly name: string }
  | { readonly kind: "post"; readonly post: keyof LoadedTables["posts"]; readonly inTitle: boolean };

/** The rulebook made ready to match: one trie, one lexicon, and for each class the patterns to try when it occurs. */
export interface EngineTables {
  readonly tables: LoadedTables;
  readonly patterns: Patterns;
  readonly lexicon: Lexicon;
  readonly hits: SentenceHits;
  /** Class number → pattern numbers that need it, each pattern under its rarest class. */
  readonly byClass: readonly (readonly number[] | undefined)[];
  /** Of a pattern that `byClass` lists: the other classes that must all be in a sentence. */
  readonly needs: (pattern: number) => Int32Array;
  /** Pattern number → what it is for. */
  readonly owners: readonly (readonly Owner[] | undefined)[];
  readonly known: ReadonlySet<string>;
  /** Abbreviations by their letters; without the entry for others ("*"). */
  readonly acronyms: ReadonlyMap<string, AcronymTable>;
  /** Abbreviations of four letters or more by their letters in capitals: "CoSHH" is COSHH. */
  readonly acronymsInCapitals: ReadonlyMap<string, string>;
  readonly reportsOthers: boolean;
}

/** Prepares tables for the engine; a few milliseconds, tens on a slow machine, done once per process. */
export function prepareTables(tables: LoadedTables): EngineTables {
  return lastOf(preparingTables(tables));
}

/** Prepares tables for the engine, a step at a time; what it gives in the end is ready. */
export function* preparingTables(tables: LoadedTables): Steps<EngineTables> {
  const nodes = laidOutGraph(tables.graph);
  yield;
  const walker = new PhraseWalker(tables.graph, nodes);
  yield;
  // As long as they will be: lists that are filled here and there would become slow ones.
  const owners = Array.from<Owner[] | undefined>({ length: tables.patterns.count });
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
  yield;
  const acronyms = new Map(Object.entries(tables.acronyms).filter(([letters]) => letters !== "*"));
  const byClass = Array.from<number[] | undefined>({ length: tables.classCount });
  owners.forEach((owned, number) => {
    if (owned) (byClass[tables.patterns.rarestOf(number)] ??= []).push(number);
  });
  const needs = Array.from<Int32Array | undefined>({ length: tables.patterns.count });
  const needsOf = (number: number): Int32Array => {
    const pattern = tables.patterns.get(number);
    const classes = pattern?.conjuncts.flatMap((steps) => steps.filter((_, at) => at % 3 === 0));
    return Int32Array.from(new Set(classes?.filter((one) => one !== pattern?.rarest)));
  };
  yield;
  const meanings = meaningsByFirstWord(acronyms);
  yield;
  const lexicon = new Lexicon(walker, {
    equality: new Set(tables.equality.flatMap((rule) => rule.phrases.map((phrase) => firstWord(phrase, rule.apostrophe === 1)))),
    acronyms,
    meanings,
    spache: new Set(tables.readability.spache),
    daleChall: new Set(tables.readability.daleChall),
  });
  yield;
  return {
    tables,
    patterns: tables.patterns,
    lexicon,
    hits: new SentenceHits(tables.classCount, walker, (number) => byClass[number] !== undefined),
    byClass,
    needs: (number) => (needs[number] ??= needsOf(number)),
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
