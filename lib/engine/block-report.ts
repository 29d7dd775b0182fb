import type { PostKind } from "@/lib/rulebook/tables";
import type { Block, Section } from "./block";
import type { Category, Evidence, Severity, Suggestion } from "./report";

/** A finding that may still be dropped by what only the whole advert can say. Offsets are into the block's text. */
export interface Candidate {
  readonly ruleId: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly evidence: Evidence;
  readonly start: number;
  readonly end: number;
  readonly actual: string;
  readonly suggestions: readonly Suggestion[];
  readonly number?: number;
  /** The last words before a place where a long sentence could be split. */
  readonly split?: string;
  /** Conditions left to `checkAdvert`. */
  readonly post?: readonly PostKind[];
  readonly notPost?: readonly PostKind[];
  /** Dropped when the advert has this fact anywhere. */
  readonly unlessAnywhere?: string;
  /** Dropped when the block, or an item beside it, has this fact. */
  readonly softenedBy?: string;
  readonly once?: true;
}

/** An abbreviation used without an explanation beside it. */
export interface AcronymUse {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
  readonly plural: boolean;
  /** Between round brackets, so that an expansion needs none of its own. */
  readonly inBrackets: boolean;
}

export interface StatementEvidence {
  /** Index into the statement table. */
  readonly statement: number;
  readonly strength: "found" | "partly" | "refused";
  readonly start: number;
  readonly end: number;
}

/** Counts for the reading-age formulas, summed over blocks. */
export interface ReadingCounts {
  sentences: number;
  words: number;
  letters: number;
  syllables: number;
  polysyllables: number;
  complex: number;
  difficult: number;
  unfamiliar: number;
}

/** Everything that one block says by itself. Depends on the block's content alone, so it can be kept and used again. */
export interface BlockReport {
  readonly blockId: string;
  readonly kind: Block["kind"];
  readonly section: Section;
  readonly origin: Block["origin"];
  readonly language: "en" | "cy" | "other";
  readonly text: string;
  readonly candidates: readonly Candidate[];
  readonly acronyms: readonly AcronymUse[];
  /** Letters explained here, with the place of the explanation. */
  readonly explained: readonly { readonly letters: string; readonly start: number }[];
  /** Initials of the names in capitals that stand here ("Tees, Esk and Wear Valleys" → "TEWV", "TEAWV"). */
  readonly initials: readonly string[];
  readonly statements: readonly StatementEvidence[];
  /** Kinds of post that this block's words show. */
  readonly post: readonly PostKind[];
  readonly band: string | undefined;
  /** Names of conditions met here: softeners and "unless anywhere". */
  readonly facts: readonly string[];
  readonly words: number;
  readonly longSentences: number;
  readonly you: number;
  readonly postHolder: number;
  readonly reading: ReadingCounts;
}
