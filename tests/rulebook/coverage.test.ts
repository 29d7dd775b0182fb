import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { messageOf } from "@/lib/rulebook/message-of";
import { runExample } from "./run-example";

// The line-by-line proof that what research and other projects name is found, left alone, or left out for a reason.
// The tables in covered/ are data: a sentence of ours, the part that counts in [brackets], below the rule that finds it.
const read = <T>(name: string, shape: z.ZodType<T>): T =>
  shape.parse(parse(readFileSync(join(import.meta.dirname, "covered", `${name}.yml`), "utf8")));
const sentences = z.array(z.string());
const wordTable = z.record(
  z.string(),
  z.strictObject({
    "found": z.record(z.string(), sentences).optional(),
    "left out": sentences.optional(),
    "left alone": sentences.optional(),
  }),
);
const abbreviationTable = z.strictObject({
  "explained": z.record(z.string(), z.string()),
  "out of date": z.record(z.string(), z.string()),
  "term": z.record(z.string(), z.string()),
  "left out": sentences,
});
const statementTable = z.record(z.string(), z.partialRecord(z.enum(["found", "partly", "absent"]), sentences));

const leftOut = readFileSync("rules/left-out.md", "utf8").toLowerCase().replaceAll("’", "'");
const names = (term: string) => leftOut.includes(term.toLowerCase().replaceAll("’", "'"));
const ruleIdOf = (id: string) => id.split("#")[0] ?? id;

/** The report of a sentence ("Title: …; text" for a title), and the words that the finding must touch. */
function checked(sentence: string) {
  const { title, rest } = /^Title: (?<title>[^;]+)(?:; (?<rest>.*))?$/.exec(sentence)?.groups ?? { rest: sentence };
  const marked = title ?? rest ?? "";
  const text = (part: string) => part.replace(/[[\]]/g, "");
  const spans = [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, term = ""], before) => {
    const start = marked.indexOf(`[${term}]`) - 2 * before;
    return { term, start, end: start + term.length };
  });
  const report = runExample(text(rest ?? "You will type letters."), title === undefined ? {} : { title: text(title) });
  return { spans, report };
}

describe.each(["characteristics", "plain-words", "out-of-date", "requirements", "traps", "other-lists"])("%s", (name) => {
  describe.each(Object.entries(read(name, wordTable)))(
    "%s",
    (_, { found = {}, "left out": out = [], "left alone": alone = [] }) => {
      for (const [rule, list] of Object.entries(found))
        it.each(list)(`finds %s (${rule})`, (sentence) => {
          const { spans, report } = checked(sentence);
          const own = report.findings.filter((finding) => ruleIdOf(finding.ruleId) === rule);
          expect(spans).not.toEqual([]);
          for (const { start, end } of spans)
            expect(own.some((finding) => finding.start < end && finding.end > start)).toBe(true);
        });
      it.each(out)("leaves out, and says why: %s", (sentence) => {
        const { spans, report } = checked(sentence);
        expect(report.findings.map((finding) => finding.actual)).toEqual([]);
        expect(spans.filter(({ term }) => names(term)).length).toBe(1);
      });
      it.each(alone)("leaves alone %s", (sentence) => {
        expect(checked(sentence).report.findings.map((finding) => `${finding.ruleId}: ${finding.actual}`)).toEqual([]);
      });
    },
  );
});

describe("abbreviations", () => {
  const table = read("abbreviations", abbreviationTable);
  const findings = (term: string) => runExample(`You will hear about the ${term} here.`).findings;
  it.each(Object.entries(table.explained))("offers for %s: %s", (term, meaning) => {
    expect(findings(term).map(messageOf).join(" ")).toContain(meaning);
  });
  it.each([...Object.entries(table["out of date"]), ...Object.entries(table.term)])("finds %s with %s", (term, rule) => {
    expect(findings(term).map((finding) => ruleIdOf(finding.ruleId))).toEqual([rule]);
  });
  it.each(table["left out"])("leaves out %s, and says why", (term) => {
    expect(findings(term).map((finding) => finding.actual)).toEqual([]);
    expect(names(term)).toBe(true);
  });
});

describe.each(Object.entries(read("statements", statementTable)))("statement %s", (id, expected) => {
  for (const [status, list] of Object.entries(expected))
    it.each(list)(`is ${status} in: %s`, (sentence) => {
      const statement = checked(sentence).report.statements.find((candidate) => candidate.id === id);
      expect(statement?.status ?? "absent").toBe(status);
    });
});
