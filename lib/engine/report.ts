import type { Section, Span } from "./block";

/** What kind of advice it is: the folder of the rule. */
export type Category =
  "jargon" | "acronyms" | "exclusionary-language" | "requirements" | "out-of-date" | "clarity" | "tone" | "statements";

/** fix: law, false or out-of-date fact, unfilled template. worth: good guidance, the report. consider: mixed evidence, style. */
export type Severity = "fix" | "worth" | "consider";

/** How strong the evidence behind a finding is. */
export type Evidence = "law" | "guidance" | "report" | "research-strong" | "research-mixed" | "plain-language" | "house";

/** Whose words a suggestion or a statement's wording is. */
export type WordingOrigin = "report" | "ours" | "house";

/** Replaces `start..end` (offsets as the finding's own) with `text`; may be wider than the finding (an article mended). */
export interface Suggestion extends Span {
  readonly text: string;
  readonly origin: WordingOrigin;
}

/** A place where a rule applies. Message, why and source are looked up by `ruleId` in the advice module. */
export interface Finding extends Span {
  /** Stable while the block's text stands: block, rule, span. */
  readonly id: string;
  readonly blockId: string;
  readonly ruleId: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly evidence: Evidence;
  /** `block.text.slice(start, end)`. */
  readonly actual: string;
  readonly suggestions: readonly Suggestion[];
  readonly section: Section;
  /** What an abbreviation can stand for. */
  readonly meanings?: readonly string[];
  /** The figure a measure found (words in the sentence). */
  readonly number?: number;
  /** The last words before a place where a long sentence could be split. */
  readonly split?: string;
  /** The later places of a rule that is shown once an advert, in text order, each with its own suggestions. */
  readonly further?: readonly Place[];
}

/** A place of a rule that another finding speaks for. */
export type Place = Omit<Finding, "further">;

export type StatementStatus = "found" | "partly" | "absent";

/** Whether the advert says what a statement rule looks for. The span is the strongest evidence. */
export interface StatementReport {
  readonly id: string;
  readonly status: StatementStatus;
  readonly wanted: "yes" | "neutral" | "no";
  readonly blockId?: string;
  readonly start?: number;
  readonly end?: number;
  readonly actual?: string;
  /** Said by the job board's own part of the page, not by the advert's text. */
  readonly statedByPage: boolean;
  /** 0 for the statement most worth adding to this kind of post; only where absent or partly said and wanted. */
  readonly rank?: number;
}

/** The kind of post, as far as the advert says so; each `true` has the words that say it. */
export interface Post {
  readonly registered: boolean;
  /** Agenda for Change band as written ("5", "8a"), if stated. */
  readonly band?: string;
  readonly senior: boolean;
  readonly apprentice: boolean;
  readonly communications: boolean;
  readonly clinical: boolean;
}

/** Whole-advert figures. */
export interface Measures {
  readonly words: number;
  readonly sentences: number;
  readonly longSentences: number;
  /** UK reading age in years, rounded: median of the seven retext-readability formulas over the whole text; undefined under 30 words. */
  readonly readingAge?: number;
  /** Lowest and highest of the seven formulas. */
  readonly readingAgeRange?: readonly [number, number];
  readonly essentials: number;
  readonly desirables: number;
  /** How often the text says "you" and how often "the post holder" or "the successful candidate". */
  readonly you: number;
  readonly postHolder: number;
  readonly unexplainedAcronyms: number;
}

/** Everything found in an advert, in the order the panel shows it. */
export interface AdvertReport {
  readonly language: "en" | "cy" | "mixed" | "unknown";
  /** Blocks left unchecked because they are in Welsh (or marked as another language). */
  readonly uncheckedBlocks: readonly string[];
  readonly post: Post;
  /** In text order. `panelGroups` gives the order on screen. */
  readonly findings: readonly Finding[];
  readonly statements: readonly StatementReport[];
  readonly measures: Measures;
}
