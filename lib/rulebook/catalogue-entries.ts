import type { Category } from "../engine/report.ts";
import type { CompiledRules } from "./compile-rules.ts";
import type { RuleFiles } from "./read-rules.ts";
import type { Rule } from "./schema.ts";
import type { CatalogueEntry } from "./tables.ts";

/** What the catalogue shows of every rule, adopted ones included, in order of category and id. Build time only. */
export function catalogueEntries(files: RuleFiles, { advice }: Pick<CompiledRules, "advice">): readonly CatalogueEntry[] {
  const made: CatalogueEntry[] = [];
  const add = (
    id: string,
    looksFor: readonly string[],
    examples: readonly {
      readonly incorrect?: string | undefined;
      readonly correct?: string | undefined;
      readonly found?: readonly string[] | undefined;
    }[],
  ) => {
    const rule = advice.rules[id];
    if (!rule) return;
    const measured = files.measured[id];
    made.push({
      id,
      category: id.split("/")[0] as Category,
      title: rule.title,
      looksFor,
      why: rule.why,
      source: rule.source,
      serves: rule.serves,
      severity: rule.severity,
      evidence: rule.evidence,
      examples: examples
        .flatMap(({ incorrect, correct, found }) =>
          incorrect !== undefined
            ? [{ before: incorrect, ...(correct !== undefined ? { after: correct } : {}) }]
            : (found ?? []).slice(0, 1).map((before) => ({ before })),
        )
        .slice(0, 2),
      ...(measured ? { per1000: measured.per1000 } : {}),
      ...(measured?.read !== undefined && measured.right !== undefined ? { read: measured.read, right: measured.right } : {}),
    });
  };
  for (const [id, rule] of files.rules) add(id, looksFor(rule), rule.examples);
  for (const entry of files.equality.adopted)
    add(`exclusionary-language/equality/${entry.id}`, Object.keys(entry.suggestions ?? {}), entry.examples);
  return made;
}

function looksFor(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case "phrase":
      return [...new Set(Object.keys(rule.phrases).map(inWords))];
    case "requirement":
      return [...new Set(Object.keys(rule.demands).map(inWords))];
    case "acronym":
      return rule.others ? ["capitals that no file knows"] : Object.keys(rule.acronyms);
    case "statement":
      return [rule.wanted === "yes" ? "worth saying" : rule.wanted === "no" ? "better left out" : "noted where it is said"];
    case "measure":
      return [`${rule.of.replaceAll("-", " ")} over ${rule.steps.map((step) => step.over).join(" and ")}`];
  }
}

/** A pattern as a person would read it: the first of its options, what may be missing left out, "…" for a gap or a class of words. */
export function inWords(pattern: string): string {
  let text = pattern.replace(/\\([[\]()|&<>?~])/g, "$1");
  for (let before = ""; before !== text;) {
    before = text;
    text = text.replace(/\(([^()]*)\)(\?|~)?/g, (_, options: string, mark: string | undefined) =>
      mark === "?" ? "" : (options.split("|")[0] ?? ""),
    );
  }
  return text
    .replace(/<[^>]*>\??/g, "…")
    .replace(/\.\.\d+/g, "…")
    .replace(/\S+\?(?=\s|$)/g, "")
    .replace(/[[\]~]/g, "")
    .replace(/\s*&\s*/g, " … ")
    .replace(/(…\s*)+/g, "… ")
    .replace(/\s+/g, " ")
    .trim();
}
