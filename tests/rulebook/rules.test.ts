import { describe, expect, it } from "vitest";
import { compileRules } from "@/lib/rulebook/compile-rules";
import { readRules } from "@/lib/rulebook/read-rules";
import { upstream } from "@/lib/rulebook/vite-plugin";
import { applied, runExample } from "./run-example";

const files = readRules("rules");
const compiled = compileRules(files, await upstream());
const ruleIdOf = (id: string) => id.split("#")[0];
const notes = [...files.rules].map(([id, rule]) => ({ id, rule }));

describe("the rulebook", () => {
  it("fits its schema and names only sources, asks and classes that exist", () => {
    expect(compiled.faults).toEqual([]);
  });
});

describe.each(notes)("$id", ({ id, rule }) => {
  rule.examples.forEach((example, number) => {
    const name = (text: string | undefined) => `example ${number + 1}: ${text?.replace(/\s+/g, " ").slice(0, 90) ?? ""}`;
    const own = (text: string) => runExample(text, example).findings.filter((finding) => ruleIdOf(finding.ruleId) === id);
    const { incorrect, correct } = example;
    if (incorrect !== undefined)
      it(`finds ${name(incorrect)}`, () => {
        expect(own(incorrect).map((finding) => finding.actual)).toHaveLength(1);
      });
    if (incorrect !== undefined && correct !== undefined)
      it(`turns into its correct form ${name(incorrect)}`, () => {
        const suggestion = own(incorrect)[0]?.suggestions[0];
        expect(suggestion && applied(incorrect, suggestion)).toBe(correct);
      });
    if (correct !== undefined)
      it(`leaves alone ${name(correct)}`, () => {
        expect(own(correct).map((finding) => finding.actual)).toEqual([]);
      });
    for (const status of ["found", "partly", "absent"] as const)
      for (const text of example[status] ?? [])
        it(`says ${status}: ${text.replace(/\s+/g, " ").slice(0, 110)}`, () => {
          const statement = runExample(text, example).statements.find((candidate) => `statements/${candidate.id}` === id);
          expect(statement?.status ?? "absent").toBe(status);
        });
  });
});

describe.each(files.equality.adopted.map((rule) => ({ id: `exclusionary-language/equality/${rule.id}`, rule })))(
  "$id",
  ({ id, rule }) => {
    rule.examples.forEach((example, number) => {
      const own = (text: string) => runExample(text, example).findings.filter((finding) => finding.ruleId === id);
      const { incorrect, correct } = example;
      if (incorrect !== undefined)
        it(`finds example ${number + 1}: ${incorrect.slice(0, 90)}`, () => {
          expect(own(incorrect).map((finding) => finding.actual)).toHaveLength(1);
        });
      if (incorrect !== undefined && correct !== undefined)
        it(`turns example ${number + 1} into its correct form`, () => {
          const suggestion = own(incorrect)[0]?.suggestions[0];
          expect(suggestion && applied(incorrect, suggestion)).toBe(correct);
        });
      if (correct !== undefined)
        it(`leaves alone example ${number + 1}: ${correct.slice(0, 90)}`, () => {
          expect(own(correct).map((finding) => finding.actual)).toEqual([]);
        });
    });
  },
);
