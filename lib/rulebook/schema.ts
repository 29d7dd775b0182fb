import { z } from "zod";
import { sections } from "./sections.ts";

/**
 * What a rule file may say. Only the build and the tests import this file; bundles get the types and the compiled tables.
 * The pattern language used by `phrases`, `except`, `says` and the rest is in `pattern.ts` and, for authors, in rules/HOW-TO.md.
 */
const text = z.string().trim().min(1);
const pattern = text;
const patterns = z.array(pattern);
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case letters, digits and single hyphens");

export const severity = z.enum(["fix", "worth", "consider"]);
export const evidence = z.enum(["law", "guidance", "report", "research-strong", "research-mixed", "plain-language", "house"]);
export const section = z.enum(sections);
/** Kinds of post a rule may be limited to or kept from; the engine derives them from the advert (engine/post.ts). */
export const postKind = z.enum(["registered", "clinical", "senior", "apprentice", "communications"]);
const classes = z.record(key, patterns.min(1)).optional();

const example = z.strictObject({
  incorrect: text.optional(),
  correct: text.optional(),
  found: z.array(text).min(1).optional(),
  partly: z.array(text).min(1).optional(),
  absent: z.array(text).min(1).optional(),
  /** Where the example stands; `other` unless said. */
  section: section.optional(),
  /** The advert's title, when the example depends on it. */
  title: text.optional(),
  /** The kinds of post the advert is, when the example depends on it. */
  post: z.array(postKind).optional(),
  leadIn: text.optional(),
});

const common = {
  /** Imperative; the line in the catalogue. */
  title: text,
  /** The sentence on the finding; `{actual}` is the text found, `{meaning}` an acronym's expansion, `{number}` a measure's figure, `{split}` where a long sentence could be split. */
  message: text,
  /** The longer reason, in one or two kind sentences. */
  why: text,
  /** A key of sources.yml. */
  source: key,
  /** Keys of asks.yml: the report's recommendation or charter commitment behind the rule. */
  serves: z.array(z.string().regex(/^(report|charter|law|nhs)\.[a-z0-9-]+$/)).min(1),
  severity,
  /** Stronger or weaker than the source's own label. */
  evidence: evidence.optional(),
  /** What to do where nothing can simply be put in its place. */
  advice: text.optional(),
  examples: z.array(example).min(1),
};

/** Conditions on where a match counts. */
const conditions = {
  /** Own meaning classes, used as `<name>` in this file's patterns; shared ones are in classes.yml. */
  classes,
  /** A match that overlaps one of these is left alone. */
  "except": patterns.optional(),
  /** A match counts only if one of these is in the same sentence. */
  "only-near": patterns.optional(),
  /** A match does not count if one of these is in the same sentence (or the list's lead-in). */
  "unless-near": patterns.optional(),
  /** A match does not count if one of these is anywhere in the advert. */
  "unless-anywhere": patterns.optional(),
  /** Counts only in these sections. */
  "sections": z.array(section).optional(),
  "not-sections": z.array(section).optional(),
  /** Counts only in (not in) these kinds of post. */
  "post": z.array(postKind).optional(),
  "not-post": z.array(postKind).optional(),
  /** Where to look: the advert's text (usual), its title, or both. */
  "in": z.enum(["text", "title", "both"]).optional(),
  /** Also inside quotation marks and proper names, where phrases are otherwise left alone. */
  "also-in-names": z.boolean().optional(),
  /** One finding an advert: the first place, which knows the later ones. */
  "once": z.boolean().optional(),
};

export const phraseRule = z.strictObject({
  kind: z.literal("phrase"),
  ...common,
  ...conditions,
  /** What we look for: what could stand there (none: advice). */
  phrases: z.record(pattern, z.array(z.string())),
});

export const requirementRule = z.strictObject({
  "kind": z.literal("requirement"),
  ...common,
  ...conditions,
  "demands": z.record(pattern, z.array(z.string())),
  /** The demand is fine when one of these is near. */
  "softened-by": patterns,
  /** How near: same sentence; same block or the items beside it (usual); anywhere in the advert. */
  "softened-within": z.enum(["sentence", "block", "advert"]).optional(),
});

export const acronymEntry = z.strictObject({
  /** What it can stand for, likeliest first, as it reads inside a sentence (lower case unless a name). Two or more: ambiguous, both are offered. */
  "stands-for": z.array(text).min(1),
  /**
   * Who can be expected to know it: `everyone` never a finding; `registered` not in a post for registered professionals (their own regulator, exam or daily term);
   * `clinical` not in a clinical post; `nobody` always.
   */
  "known-to": z.enum(["everyone", "registered", "clinical", "nobody"]).optional(),
  /** What it also is in some adverts (a word, a place); left alone when one of these patterns is in the same sentence. */
  "unless-near": patterns.optional(),
  /** Shown on the finding besides the rule's why. */
  "note": text.optional(),
  "severity": severity.optional(),
  "source": key.optional(),
});

export const acronymRule = z.strictObject({
  kind: z.literal("acronym"),
  ...common,
  acronyms: z.record(z.string().regex(/^\S{2,14}( \S{1,10})?$/), acronymEntry),
  /** Abbreviations that need no explanation here (the file's own list of everyday ones). */
  known: z.array(text).optional(),
  /** Also report capitals that no file knows ("a local name nobody can look up"). One file only. */
  others: z.boolean().optional(),
});

export const statementRule = z.strictObject({
  "kind": z.literal("statement"),
  ...common,
  classes,
  "wanted": z.enum(["yes", "neutral", "no"]),
  "says": z.strictObject({ found: patterns.optional(), partly: patterns.optional() }),
  /** A sentence holding one of these says nothing: look-alikes, refusals, duties, patients. */
  "not": patterns.optional(),
  /** A sentence that says it fully, but holds one of these, says it partly. */
  "weakened-by": patterns.optional(),
  /** Sections whose text never says it (a duty is not a promise). */
  "not-sections": z.array(section).optional(),
  /** Which facts of the job board's own page also say it. */
  "site-facts": patterns.optional(),
  /** Wordings to offer, the report's first. `[…]` marks what the author must fill in. */
  "insert": z
    .array(z.strictObject({ text, origin: z.enum(["report", "ours", "house"]), source: key.optional(), note: text.optional() }))
    .optional(),
  /** The section where the wording best goes. */
  "where": section.optional(),
  /** Kinds of post for which it matters most (or that it is only for). */
  "matters-for": z.array(postKind).optional(),
  "only-for": z.array(postKind).optional(),
  /** 1 (first to suggest) to 9. */
  "priority": z.number().int().min(1).max(9),
  /** Shown and answered before the wording may be copied or inserted. */
  "legal-check": text.optional(),
});

export const measureRule = z.strictObject({
  "kind": z.literal("measure"),
  ...common,
  "of": z.enum(["sentence-words", "sentence-reading-age", "capital-words", "essentials", "advert-words", "post-holder"]),
  /** Past each number, this severity. Ascending. */
  "steps": z.array(z.strictObject({ over: z.number(), severity })).min(1),
  "sections": z.array(section).optional(),
  "not-sections": z.array(section).optional(),
});

export const rule = z.discriminatedUnion("kind", [phraseRule, requirementRule, acronymRule, statementRule, measureRule]);
export type Rule = z.infer<typeof rule>;
export type PhraseRule = z.infer<typeof phraseRule>;
export type RequirementRule = z.infer<typeof requirementRule>;
export type AcronymRule = z.infer<typeof acronymRule>;
export type StatementRule = z.infer<typeof statementRule>;
export type MeasureRule = z.infer<typeof measureRule>;
export type Example = z.infer<typeof example>;

/** sources.yml: every source once. */
export const sources = z.record(
  key,
  z.strictObject({
    title: text,
    publisher: text,
    /** Date of publication or last update, as the source gives it. */
    date: text,
    address: z.url().startsWith("https://"),
    evidence,
    /** When one of us last read it, and how: a date, and "copy" where a stored public copy was read. */
    checked: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    note: text.optional(),
  }),
);
export type Sources = z.infer<typeof sources>;

/** asks.yml: what `serves:` names. */
export const asks = z.record(
  z.string().regex(/^(report|charter|law|nhs)\.[a-z0-9-]+$/),
  z.strictObject({ title: text, quote: text.optional(), source: key }),
);
export type Asks = z.infer<typeof asks>;

/** classes.yml: meaning classes shared by all rules. */
export const sharedClasses = z.record(key, patterns.min(1));

/** posts.yml: what makes a post registered, clinical, senior, an apprenticeship, communications. */
export const posts = z.record(postKind, z.strictObject({ title: patterns, text: patterns }));

/** retext-equality.yml: what we made of each upstream id. */
export const equalityTriage = z.strictObject({
  adopted: z.array(
    z.strictObject({
      ...common,
      "id": text,
      /** Our own suggestions; upstream's are never shown unread. */
      "suggestions": z.record(text, z.array(z.string())).optional(),
      "except": patterns.optional(),
      "only-near": patterns.optional(),
      "unless-near": patterns.optional(),
      "sections": z.array(section).optional(),
      "not-sections": z.array(section).optional(),
    }),
  ),
  rejected: z.array(z.strictObject({ ids: z.array(text).min(1), reason: text })),
});
export type EqualityTriage = z.infer<typeof equalityTriage>;

/** renamed.yml: old rule id to new. measured.yml: figures from `npm run judge`. */
export const renamed = z.record(text, text);
export const measured = z.record(
  text,
  z.strictObject({
    per1000: z.number(),
    read: z.number().int().optional(),
    right: z.number().int().optional(),
    date: text.optional(),
  }),
);
