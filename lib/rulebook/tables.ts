import type { Category, Evidence, Severity, WordingOrigin } from "@/lib/engine/report";
import type { Section } from "@/lib/engine/block";

/** What the engine needs of the rulebook, as plain data made at build time. No prose that is only shown: that is `Advice`. */
export interface MatchingTables {
  /** The phrases of all meaning classes. */
  readonly graph: PhraseGraph;
  /** How many classes there are; the first four are built in: number, money, e-mail, phone. */
  readonly classCount: number;
  readonly patterns: readonly PatternTable[];
  readonly rules: readonly RuleTable[];
  readonly acronyms: Readonly<Record<string, AcronymTable>>;
  /** Abbreviations that need no explanation. */
  readonly known: readonly string[];
  readonly measures: readonly MeasureTable[];
  readonly statements: readonly StatementTable[];
  /** What makes a post what it is: pattern numbers. */
  readonly posts: Readonly<Record<PostKind, { readonly title: readonly number[]; readonly text: readonly number[] }>>;
  /** retext-equality's adopted patterns. */
  readonly equality: readonly EqualityTable[];
  /** The built-in lists that retext-readability counts with. */
  readonly readability: { readonly spache: readonly string[]; readonly daleChall: readonly string[] };
}

/** Patterns by their number. */
export interface Patterns {
  readonly count: number;
  /** The pattern, or undefined beyond the last. */
  readonly get: (number: number) => PatternTable | undefined;
  /** Its `rarest`, without making it. */
  readonly rarestOf: (number: number) => number;
}

/** The tables as they are once loaded. */
export interface LoadedTables extends Omit<MatchingTables, "patterns"> {
  readonly patterns: Patterns;
}

/** Phrases of all classes as one graph of words, its nodes in the order they are met from the root: see `phraseGraph` (build) and `laidOutGraph`. */
export interface PhraseGraph {
  /** Keys in order (`wordListText`); a word's id is its place. */
  readonly words: string;
  /** How many classes end at each node, and which, each list as distances (`numberText`). */
  readonly endCounts: string;
  readonly ends: string;
  /** How many children each node has; their words' ids, each list as distances. */
  readonly childCounts: string;
  readonly childIds: string;
  /** Of each child: 0 where it is the next node that was not met before, else how many nodes back it was met. */
  readonly childNodes: string;
}

/** [classes of the steps, gaps before the steps, marked flags] for each conjunct. */
export interface PatternTable {
  /** Each conjunct: a flat list of class, gap, marked (0 or 1) triples. */
  readonly conjuncts: readonly (readonly number[])[];
  /** Suggestions that replace the marked words; absent where the pattern is only a condition. */
  readonly suggestions?: readonly string[];
  /** The class that occurs least: the pattern is tried only when it does. */
  readonly rarest: number;
  /** 1 where the pattern is written with a capital letter. */
  readonly named?: 1;
}

export interface Conditions {
  /** Pattern numbers. */
  readonly except?: readonly number[];
  readonly onlyNear?: readonly number[];
  readonly unlessNear?: readonly number[];
  readonly unlessAnywhere?: readonly number[];
  readonly sections?: readonly Section[];
  readonly notSections?: readonly Section[];
  readonly post?: readonly PostKind[];
  readonly notPost?: readonly PostKind[];
  readonly in?: "title" | "both";
  readonly alsoInNames?: 1;
  readonly once?: 1;
}

export type PostKind = "registered" | "clinical" | "senior" | "apprentice" | "communications";

/** A phrase or requirement rule. */
export interface RuleTable extends Conditions {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly evidence: Evidence;
  readonly origin?: WordingOrigin;
  /** Pattern numbers that are looked for. */
  readonly finds: readonly number[];
  readonly softenedBy?: readonly number[];
  readonly softenedWithin?: "sentence" | "block" | "advert";
}

export interface AcronymTable {
  readonly rule: string;
  readonly severity: Severity;
  readonly evidence: Evidence;
  readonly standsFor: readonly string[];
  readonly knownTo: "everyone" | "registered" | "clinical" | "nobody";
  readonly unlessNear?: readonly number[];
}

export interface MeasureTable {
  readonly id: string;
  readonly of: "sentence-words" | "sentence-reading-age" | "capital-words" | "essentials" | "advert-words" | "post-holder";
  readonly category: Category;
  readonly evidence: Evidence;
  readonly steps: readonly { readonly over: number; readonly severity: Severity }[];
  readonly sections?: readonly Section[];
  readonly notSections?: readonly Section[];
}

export interface StatementTable {
  readonly id: string;
  readonly wanted: "yes" | "neutral" | "no";
  readonly severity: Severity;
  readonly evidence: Evidence;
  readonly priority: number;
  readonly found: readonly number[];
  readonly partly: readonly number[];
  readonly not: readonly number[];
  readonly weakenedBy: readonly number[];
  readonly siteFacts: readonly number[];
  readonly notSections?: readonly Section[];
  readonly mattersFor?: readonly PostKind[];
  readonly onlyFor?: readonly PostKind[];
}

/** One adopted id of retext-equality, matched as the stock plugin matches: whole words, normalised. */
export interface EqualityTable extends Conditions {
  readonly id: string;
  readonly upstream: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly evidence: Evidence;
  readonly apostrophe?: 1;
  readonly phrases: readonly string[];
  readonly suggestions: Readonly<Record<string, readonly string[]>>;
}

/** What is shown about a rule: loaded by panel, card, desk and command line, never needed to match. */
export interface Advice {
  readonly rules: Readonly<Record<string, RuleAdvice>>;
  readonly statements: Readonly<Record<string, StatementAdvice>>;
  readonly sources: Readonly<Record<string, SourceAdvice>>;
  readonly asks: Readonly<Record<string, { readonly title: string; readonly quote?: string; readonly source: string }>>;
  /** Notes on single abbreviations. */
  readonly acronymNotes: Readonly<Record<string, { readonly note?: string; readonly source?: string }>>;
  /** The newest `checked` date of all sources ("2026-11-22"). */
  readonly checked: string;
}

export interface RuleAdvice {
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly source: string;
  readonly serves: readonly string[];
  readonly severity: Severity;
  readonly evidence: Evidence;
  readonly advice?: string;
}

export interface StatementAdvice extends RuleAdvice {
  readonly ruleId: string;
  readonly wanted: "yes" | "neutral" | "no";
  readonly insert: readonly {
    readonly text: string;
    readonly origin: WordingOrigin;
    readonly source?: string;
    readonly note?: string;
  }[];
  readonly where?: Section;
  readonly legalCheck?: string;
}

export interface SourceAdvice {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly address: string;
  readonly evidence: Evidence;
  readonly checked: string;
  readonly note?: string;
}

/** A rule as the catalogue shows it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly category: Category;
  readonly title: string;
  /** Its patterns in words, not as written in the rule file; abbreviations by their letters. */
  readonly looksFor: readonly string[];
  readonly why: string;
  readonly source: string;
  readonly serves: readonly string[];
  readonly severity: Severity;
  readonly evidence: Evidence;
  readonly examples: readonly { readonly before: string; readonly after?: string }[];
  /** Findings per 1,000 real adverts (statements: adverts that say it). */
  readonly per1000?: number;
  /** How many hits a person read, and how many of them were right. */
  readonly read?: number;
  readonly right?: number;
}
