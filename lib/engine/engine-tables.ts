import type { AcronymTable, MatchingTables, PatternTable } from "@/lib/rulebook/tables";
import { tokenKeys } from "@/lib/rulebook/token-keys";
import { pluralOf } from "./plural-of";
import { Lexicon } from "./lexicon";
import { SentenceHits } from "./sentence-hits";
import { buildTrie, lemmasByForm } from "./trie";

/** What to do when a pattern is found. */
export type Owner =
  | { readonly kind: "rule"; readonly rule: number }
  | { readonly kind: "statement"; readonly statement: number; readonly strength: "found" | "partly" }
  | { readonly kind: "fact"; readonly name: string }
  | { readonly kind: "expansion"; readonly letters: string }
  | { readonly kind: "post"; readonly post: keyof MatchingTables["posts"]; readonly inTitle: boolean };

/** The rulebook made ready to match: one trie, one lexicon, and for each class the patterns to try when it occurs. */
export interface EngineTables {
  readonly tables: MatchingTables;
  /** The tables' patterns, and one more for each abbreviation's meanings. */
  readonly patterns: readonly PatternTable[];
  readonly lexicon: Lexicon;
  readonly hits: SentenceHits;
  /** Class number → pattern numbers that need it, each pattern under its rarest class. */
  readonly byClass: readonly (readonly number[] | undefined)[];
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
  const owners: Owner[][] = [];
  const own = (pattern: number, owner: Owner) => (owners[pattern] ??= []).push(owner);
  tables.rules.forEach((rule, number) => {
    for (const pattern of rule.finds) own(pattern, { kind: "rule", rule: number });
    if (rule.softenedWithin !== "sentence") for (const pattern of rule.softenedBy ?? []) own(pattern, { kind: "fact", name: `soft ${rule.id}` });
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
  // The meanings of abbreviations are phrases too: one that stands anywhere explains its letters.
  const classes = [...tables.classes];
  const patterns = [...tables.patterns];
  for (const [letters, acronym] of Object.entries(tables.acronyms)) {
    const meanings = acronym.standsFor.flatMap((meaning) => [meaning, pluralOf(meaning)]).map((meaning) => tokenKeys(meaning.toLowerCase()).join(" ")).filter((keys) => keys.includes(" "));
    if (meanings.length === 0 || acronym.knownTo === "everyone") continue;
    classes.push(meanings.join("|"));
    patterns.push({ conjuncts: [[classes.length - 1, 0, 1]] });
    own(patterns.length - 1, { kind: "expansion", letters });
  }
  const weights = classes.map(commonness);
  const byClass: number[][] = [];
  owners.forEach((_, number) => {
    const pattern = patterns[number];
    if (pattern) (byClass[rarest(pattern, weights)] ??= []).push(number);
  });
  const trie = buildTrie(classes);
  const acronyms = new Map(Object.entries(tables.acronyms).filter(([letters]) => letters !== "*"));
  return {
    tables,
    patterns,
    lexicon: new Lexicon(trie, lemmasByForm(classes), {
      equality: new Set(tables.equality.flatMap((rule) => Object.keys(rule.phrases).map((phrase) => firstWord(phrase, rule.apostrophe === 1)))),
      spache: new Set(tables.readability.spache.split(" ")),
      daleChall: new Set(tables.readability.daleChall.split(" ")),
    }),
    hits: new SentenceHits(classes.length),
    byClass,
    owners,
    acronyms,
    acronymsInCapitals: new Map([...acronyms.keys()].filter((letters) => letters.length >= 4).map((letters) => [letters.toUpperCase(), letters])),
    reportsOthers: Object.hasOwn(tables.acronyms, "*"),
    known: new Set([...tables.known, ...Object.entries(tables.acronyms).flatMap(([letters, acronym]) => (acronym.knownTo === "everyone" ? [letters] : []))]),
  };
}

const firstWord = (phrase: string, withApostrophes: boolean): string =>
  (phrase.toLowerCase().split(" ")[0] ?? "").replace(withApostrophes ? /-/g : /['-]/g, "");

const common = new Set(
  "the a an and or of to in for on with at by from as is are be will you your we our us this that it not no all any can may must should who have has who's their they work working role post team experience skills support trust nhs patient patients service services".split(" "),
);

/** A guess at how often a class occurs: patterns are tried only when their rarest class does. */
function commonness(text: string, number: number): number {
  if (text.startsWith("<")) return number === 0 ? 40 : 5;
  return text.split("|").reduce((sum, phrase) => sum + (phrase.includes(" ") ? 1 : common.has(phrase.replace("~", "")) ? 400 : 6), 0);
}

function rarest(pattern: PatternTable, weights: readonly number[]): number {
  let best = pattern.conjuncts[0]?.[0] ?? 0;
  for (const steps of pattern.conjuncts)
    for (let at = 0; at < steps.length; at += 3) {
      const number = steps[at] ?? 0;
      if ((weights[number] ?? 0) < (weights[best] ?? 0)) best = number;
    }
  return best;
}
