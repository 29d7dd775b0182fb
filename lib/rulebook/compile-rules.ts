import type { Category } from "@/lib/engine/report";
import { phraseGraph } from "./phrase-graph.ts";
import type { RuleFiles } from "./read-rules.ts";
import type { Rule } from "./schema.ts";
import type { Classes } from "./pattern.ts";
import { PatternPool } from "./pattern-pool.ts";
import type {
  Advice,
  AcronymTable,
  Conditions,
  EqualityTable,
  MatchingTables,
  MeasureTable,
  PostKind,
  RuleAdvice,
  RuleTable,
  StatementTable,
} from "./tables.ts";

/** Upstream data that is taken from the pinned packages at build time. */
export interface Upstream {
  readonly equality: readonly {
    readonly id: string;
    readonly apostrophe?: boolean;
    readonly inconsiderate: Readonly<Record<string, string>>;
  }[];
  readonly spache: readonly string[];
  readonly daleChall: readonly string[];
}

export interface CompiledRules {
  readonly matching: MatchingTables;
  readonly advice: Advice;
  /** The phrases of each class, joined by "|": what the graph was made of. */
  readonly classes: readonly string[];
  /** "file: reason", one a fault. */
  readonly faults: readonly string[];
}

/** Turns rule files into the tables the engine matches with and the advice that is shown. Pure; build and tests only. */
export function compileRules(files: RuleFiles, upstream: Upstream): CompiledRules {
  const pool = new PatternPool();
  const faults = [...files.faults];
  const rules: RuleTable[] = [];
  const measures: MeasureTable[] = [];
  const statements: StatementTable[] = [];
  const acronyms: Record<string, AcronymTable> = {};
  const known = new Set<string>();
  const advice: {
    rules: Record<string, RuleAdvice>;
    statements: Record<string, Advice["statements"][string]>;
    acronymNotes: Record<string, { note?: string; source?: string }>;
  } = {
    rules: {},
    statements: {},
    acronymNotes: {},
  };
  const evidenceOf = (rule: { source: string; evidence?: RuleAdvice["evidence"] | undefined }) =>
    rule.evidence ?? files.sources[rule.source]?.evidence ?? "house";
  const describe = (
    rule: Pick<Rule, "title" | "message" | "why" | "source" | "serves" | "severity" | "evidence" | "advice">,
  ): RuleAdvice => ({
    title: rule.title,
    message: rule.message,
    why: rule.why,
    source: rule.source,
    serves: rule.serves,
    severity: rule.severity,
    evidence: evidenceOf(rule),
    ...(rule.advice ? { advice: rule.advice } : {}),
  });

  for (const [id, rule] of files.rules) {
    const category = id.split("/")[0] as Category;
    const base = { id, category, severity: rule.severity, evidence: evidenceOf(rule) };
    const fault = (reason: string) => faults.push(`rules/${id}.yml: ${reason}`);
    const classes: Classes = { ...files.classes, ...("classes" in rule ? rule.classes : {}) };
    const numbers = (list: readonly string[] | undefined): number[] => pool.add(list ?? [], classes, fault);
    advice.rules[id] = describe(rule);
    if (!files.sources[rule.source]) fault(`source: “${rule.source}” is not in sources.yml`);
    for (const ask of rule.serves) if (!files.asks[ask]) fault(`serves: “${ask}” is not in asks.yml`);
    switch (rule.kind) {
      case "phrase":
      case "requirement": {
        const finds = pool.addWithSuggestions(rule.kind === "phrase" ? rule.phrases : rule.demands, classes, fault);
        rules.push({
          ...base,
          ...conditions(rule, numbers),
          finds,
          ...(rule.kind === "requirement"
            ? { softenedBy: numbers(rule["softened-by"]), softenedWithin: rule["softened-within"] ?? "block" }
            : {}),
        });
        break;
      }
      case "acronym":
        for (const word of rule.known ?? []) known.add(word);
        for (const [letters, entry] of Object.entries(rule.acronyms)) {
          if (acronyms[letters]) fault(`acronyms: ${letters} is also in ${acronyms[letters].rule}`);
          const near = numbers(entry["unless-near"]);
          acronyms[letters] = {
            rule: id,
            severity: entry.severity ?? rule.severity,
            evidence: base.evidence,
            standsFor: entry["stands-for"],
            knownTo: entry["known-to"] ?? "nobody",
            ...(near.length > 0 ? { unlessNear: near } : {}),
          };
          if (entry.note || entry.source)
            advice.acronymNotes[letters] = {
              ...(entry.note ? { note: entry.note } : {}),
              ...(entry.source ? { source: entry.source } : {}),
            };
        }
        if (rule.others)
          acronyms["*"] = { rule: id, severity: rule.severity, evidence: base.evidence, standsFor: [], knownTo: "nobody" };
        break;
      case "statement": {
        const statementId = id.replace(/^statements\//, "");
        statements.push({
          id: statementId,
          wanted: rule.wanted,
          severity: rule.severity,
          evidence: base.evidence,
          priority: rule.priority,
          found: numbers(rule.says.found),
          partly: numbers(rule.says.partly),
          not: numbers(rule.not),
          weakenedBy: numbers(rule["weakened-by"]),
          siteFacts: numbers(rule["site-facts"]),
          ...(rule["not-sections"] ? { notSections: rule["not-sections"] } : {}),
          ...(rule["matters-for"] ? { mattersFor: rule["matters-for"] } : {}),
          ...(rule["only-for"] ? { onlyFor: rule["only-for"] } : {}),
        });
        advice.statements[statementId] = {
          ...describe(rule),
          ruleId: id,
          wanted: rule.wanted,
          insert: (rule.insert ?? []).map(({ text, origin, source, note }) => ({
            text,
            origin,
            ...(source ? { source } : {}),
            ...(note ? { note } : {}),
          })),
          ...(rule.where ? { where: rule.where } : {}),
          ...(rule["legal-check"] ? { legalCheck: rule["legal-check"] } : {}),
        };
        break;
      }
      case "measure":
        measures.push({
          id,
          of: rule.of,
          category,
          evidence: base.evidence,
          steps: rule.steps,
          ...(rule.sections ? { sections: rule.sections } : {}),
          ...(rule["not-sections"] ? { notSections: rule["not-sections"] } : {}),
        });
        break;
    }
  }

  const equality: EqualityTable[] = [];
  for (const entry of files.equality.adopted) {
    const id = `exclusionary-language/equality/${entry.id}`;
    const fault = (reason: string) => faults.push(`rules/retext-equality.yml: ${entry.id}: ${reason}`);
    const pattern = upstream.equality.find((candidate) => candidate.id === entry.id);
    if (!pattern) {
      fault("there is no such id in retext-equality");
      continue;
    }
    if (!files.sources[entry.source]) fault(`source: “${entry.source}” is not in sources.yml`);
    advice.rules[id] = describe(entry);
    equality.push({
      id,
      upstream: entry.id,
      category: "exclusionary-language",
      severity: entry.severity,
      evidence: evidenceOf(entry),
      ...(pattern.apostrophe ? { apostrophe: 1 } : {}),
      ...conditions(entry, (list) => pool.add(list ?? [], files.classes, fault)),
      phrases: Object.keys(pattern.inconsiderate),
      suggestions: entry.suggestions ?? {},
    });
  }

  const post = (kind: PostKind) => {
    const numbers = (list: readonly string[] | undefined) =>
      pool.add(list ?? [], files.classes, (reason) => faults.push(`rules/posts.yml: ${kind}: ${reason}`));
    return { title: numbers(files.posts[kind]?.title), text: numbers(files.posts[kind]?.text) };
  };
  const posts = {
    registered: post("registered"),
    clinical: post("clinical"),
    senior: post("senior"),
    apprentice: post("apprentice"),
    communications: post("communications"),
  };

  const words = (list: readonly string[]) => [...new Set(list)].sort();
  const classTexts = pool.classTexts();
  return {
    classes: classTexts,
    matching: {
      graph: phraseGraph(classTexts),
      classCount: classTexts.length,
      patterns: pool.patterns,
      rules,
      acronyms,
      known: [...known],
      measures,
      statements,
      posts,
      equality,
      readability: { spache: words(upstream.spache), daleChall: words(upstream.daleChall) },
    },
    advice: {
      ...advice,
      sources: files.sources as Advice["sources"],
      asks: files.asks as Advice["asks"],
      checked: Object.values(files.sources).reduce((newest, source) => (source.checked > newest ? source.checked : newest), ""),
    },
    faults,
  };
}

interface WithConditions {
  readonly "except"?: readonly string[] | undefined;
  readonly "only-near"?: readonly string[] | undefined;
  readonly "unless-near"?: readonly string[] | undefined;
  readonly "unless-anywhere"?: readonly string[] | undefined;
  readonly "sections"?: Conditions["sections"] | undefined;
  readonly "not-sections"?: Conditions["notSections"] | undefined;
  readonly "post"?: Conditions["post"] | undefined;
  readonly "not-post"?: Conditions["notPost"] | undefined;
  readonly "in"?: "text" | "title" | "both" | undefined;
  readonly "also-in-names"?: boolean | undefined;
  readonly "once"?: boolean | undefined;
}

function conditions(rule: WithConditions, numbers: (list: readonly string[] | undefined) => number[]): Conditions {
  return {
    ...(rule.except ? { except: numbers(rule.except) } : {}),
    ...(rule["only-near"] ? { onlyNear: numbers(rule["only-near"]) } : {}),
    ...(rule["unless-near"] ? { unlessNear: numbers(rule["unless-near"]) } : {}),
    ...(rule["unless-anywhere"] ? { unlessAnywhere: numbers(rule["unless-anywhere"]) } : {}),
    ...(rule.sections ? { sections: rule.sections } : {}),
    ...(rule["not-sections"] ? { notSections: rule["not-sections"] } : {}),
    ...(rule.post ? { post: rule.post } : {}),
    ...(rule["not-post"] ? { notPost: rule["not-post"] } : {}),
    ...(rule.in && rule.in !== "text" ? { in: rule.in } : {}),
    ...(rule["also-in-names"] ? { alsoInNames: 1 as const } : {}),
    ...(rule.once ? { once: 1 as const } : {}),
  };
}
