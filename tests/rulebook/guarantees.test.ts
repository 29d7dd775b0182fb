import { describe, expect, it } from "vitest";
import { compileRules } from "@/lib/rulebook/compile-rules";
import { prepareTables } from "@/lib/engine/engine-tables";
import { parse } from "@/lib/engine/parse";
import { tokenIndex } from "@/lib/engine/token-index";
import { packedTables, unpackedTables } from "@/lib/rulebook/packed-tables";
import { readRules } from "@/lib/rulebook/read-rules";
import type { Rule } from "@/lib/rulebook/schema";
import { upstream } from "@/lib/rulebook/vite-plugin";
import { runExample } from "./run-example";

const files = readRules("rules");
const data = await upstream();
const compiled = compileRules(files, data);
const patternsOf = (rule: Rule): readonly string[] =>
  rule.kind === "phrase" ? Object.keys(rule.phrases) : rule.kind === "requirement" ? Object.keys(rule.demands) : [];

describe("every pattern", () => {
  it("occurs in an example of its rule", () => {
    // Every pattern as a rule of its own, without its rule's conditions, all in one set of tables.
    const lone = new Map<string, Rule>();
    const asked = new Map<string, { readonly rule: string; readonly pattern: string }>();
    for (const [id, rule] of files.rules)
      for (const pattern of patternsOf(rule)) {
        const name = `jargon/p${lone.size}`;
        const { examples, title, message, why, source, serves, severity } = rule;
        const classes = "classes" in rule && rule.classes !== undefined ? { classes: rule.classes } : {};
        lone.set(name, {
          kind: "phrase",
          examples,
          title,
          message,
          why,
          source,
          serves,
          severity,
          ...classes,
          phrases: { [pattern]: [] },
        });
        asked.set(name, { rule: id, pattern });
      }
    const { matching } = compileRules(
      { ...files, rules: lone, posts: {}, equality: { adopted: [], rejected: [] } },
      { ...data, spache: [], daleChall: [] },
    );
    const engine = prepareTables(unpackedTables(packedTables(matching)));
    const finds = new Map<string, { readonly name: string; readonly numbers: readonly number[] }[]>();
    for (const { id, finds: numbers } of matching.rules) {
      const owner = asked.get(id)?.rule ?? "";
      finds.set(owner, [...(finds.get(owner) ?? []), { name: id, numbers }]);
    }
    const seen = new Set<string>();
    for (const [id, rule] of files.rules)
      for (const { incorrect, leadIn, title } of rule.examples)
        for (const text of [
          incorrect === undefined ? "" : leadIn === undefined ? incorrect : `${leadIn}\n${incorrect}`,
          title ?? "",
        ]) {
          const index = tokenIndex(text, parse(text), engine.lexicon, 0);
          for (const sentence of index.sentences) {
            engine.hits.scan(index, sentence.from, sentence.to);
            for (const { name, numbers } of finds.get(id) ?? [])
              if (
                numbers.some((number) => {
                  const table = engine.patterns.get(number);
                  return table !== undefined && engine.hits.find(table).length > 0;
                })
              )
                seen.add(name);
          }
        }
    const unseen = [...asked].filter(([name]) => !seen.has(name)).map(([, { rule, pattern }]) => `${rule}: ${pattern}`);
    expect(unseen).toEqual([]);
  });

  it("belongs to one rule", () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const rule of compiled.matching.rules)
      for (const number of rule.finds) {
        const pattern = compiled.matching.patterns[number];
        const [steps, ...others] = pattern?.conjuncts ?? [];
        if (!steps || others.length > 0 || steps.length !== 3) continue;
        for (const phrase of (compiled.classes[steps[0] ?? 0] ?? "").split("|")) {
          const key = `${phrase} in ${rule.in ?? "text"} ${rule.sections?.join() ?? "anywhere"} ${rule.notSections?.join() ?? ""} ${rule.onlyNear ? rule.id : ""}`;
          const owner = owners.get(key);
          if (owner !== undefined && owner !== rule.id) shared.push(`“${phrase}” is in ${owner} and ${rule.id}`);
          owners.set(key, rule.id);
        }
      }
    expect(shared).toEqual([]);
  });
});

describe("our own words", () => {
  const findings = (text: string, section?: "benefits") =>
    runExample(text, section ? { section } : {}).findings.map((finding) => `${finding.ruleId}: ${finding.actual}`);

  it("pass the whole rulebook where they are suggested", () => {
    const caught: string[] = [];
    for (const pattern of compiled.matching.patterns)
      for (const suggestion of pattern.suggestions ?? [])
        if (suggestion !== "") for (const found of findings(suggestion)) caught.push(`${suggestion} → ${found}`);
    for (const [letters, { standsFor }] of Object.entries(compiled.matching.acronyms))
      for (const meaning of standsFor)
        for (const found of findings(`${meaning} (${letters})`))
          if (!found.startsWith("acronyms/")) caught.push(`${meaning} (${letters}) → ${found}`);
    for (const rule of compiled.matching.equality)
      for (const suggestion of Object.values(rule.suggestions).flat())
        for (const found of findings(suggestion)) caught.push(`${suggestion} → ${found}`);
    expect([...new Set(caught)]).toEqual([]);
  });

  it("pass the whole rulebook where they are offered as statements", () => {
    const caught: string[] = [];
    for (const [id, { insert }] of Object.entries(compiled.advice.statements))
      for (const { text, origin } of insert)
        if (origin !== "report") for (const found of findings(filled(text))) caught.push(`${id}: “${text}” → ${found}`);
    expect(caught).toEqual([]);
  });

  it("are counted by the statement they are offered for", () => {
    const uncounted: string[] = [];
    for (const [id, { insert, wanted }] of Object.entries(compiled.advice.statements))
      for (const { text } of insert) {
        const status = runExample(filled(text)).statements.find((statement) => statement.id === id)?.status;
        if (wanted !== "no" && status !== undefined && status === "absent") uncounted.push(`${id}: “${text}”`);
      }
    expect(uncounted).toEqual([]);
  });
});

describe("the report’s own words", () => {
  it("are kept exactly in asks.yml and statements, with their attribution", () => {
    for (const [id, rule] of files.rules)
      if (rule.kind === "statement")
        for (const { origin, source } of rule.insert ?? [])
          if (origin === "report") expect(`${id} ${source ?? rule.source}`).toBe(`${id} breaking-barriers`);
  });
});

describe("tables beside the rules", () => {
  it("send old ids to rules that exist", () => {
    for (const target of Object.values(files.renamed)) expect([...files.rules.keys()]).toContain(target.split("#")[0]);
  });
  it("measure only rules that exist", () => {
    const known = new Set([
      ...files.rules.keys(),
      ...files.equality.adopted.map((entry) => `exclusionary-language/equality/${entry.id}`),
    ]);
    expect(Object.keys(files.measured).filter((id) => !known.has(id))).toEqual([]);
  });
  it("hold no source that nothing names", () => {
    const named = new Set<string>();
    for (const rule of files.rules.values()) {
      named.add(rule.source);
      if (rule.kind === "acronym") for (const entry of Object.values(rule.acronyms)) if (entry.source) named.add(entry.source);
      if (rule.kind === "statement") for (const wording of rule.insert ?? []) if (wording.source) named.add(wording.source);
    }
    for (const entry of files.equality.adopted) named.add(entry.source);
    for (const ask of Object.values(files.asks)) named.add(ask.source);
    expect(Object.keys(files.sources).filter((key) => !named.has(key))).toEqual([]);
  });
});

/** A wording as an author leaves it, its brackets filled in. */
const filled = (text: string): string => text.replace(/\[([^\]]*)\]/g, "$1");
