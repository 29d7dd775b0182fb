import { assert, property, record, string, nat, array } from "fast-check";
import { describe, expect, test } from "vitest";
import { applySuggestion, undoOf, withEdit } from "@/lib/engine/apply-suggestion";
import type { Finding, Suggestion } from "@/lib/engine/report";

describe("applying a suggestion", () => {
  test("puts the wording in the place of the words found", () => {
    expect(applied("We utilise tools.", "utilise", "use")).toBe("We use tools.");
  });

  test("gives nothing where the text moved on", () => {
    const { finding, suggestion } = found("We utilise tools.", "utilise", "use");
    expect(applySuggestion("Now we utilise tools.", finding, suggestion)).toBe(undefined);
    expect(applySuggestion("", finding, suggestion)).toBe(undefined);
  });

  test("gives nothing where there is nothing to change", () => {
    const { finding, suggestion } = found("We use tools.", "use", "use");
    expect(applySuggestion("We use tools.", finding, suggestion)).toBe(undefined);
  });

  test.each([
    ["We proactively help.", "proactively", "We help."],
    ["We help proactively.", "proactively", "We help."],
    ["Proactively we help.", "Proactively", "we help."],
    ["We help\nproactively with care", "proactively", "We help\nwith care"],
    ["(proactively) helped", "proactively", "() helped"],
    ["We\u00a0proactively help.", "proactively", "We help."],
  ])("leaves words of %j out and one space with them", (text, actual, left) => {
    expect(applied(text, actual, "")).toBe(left);
  });

  test("and taking it back gives the text as it was, whatever it was", () => {
    assert(
      property(cases, ({ before, actual, after, wording }) => {
        const text = before + actual + after;
        const { finding, suggestion } = foundAt(text, before.length, actual, wording);
        const edit = applySuggestion(text, finding, suggestion);
        if (!edit) return actual === wording || actual === "";
        const next = withEdit(text, edit);
        return next !== undefined && withEdit(next, undoOf(edit)) === text;
      }),
    );
  });

  test("changes nothing outside the words it replaces, but for one space beside words that are left out", () => {
    assert(
      property(cases, ({ before, actual, after, wording }) => {
        const text = before + actual + after;
        const { finding, suggestion } = foundAt(text, before.length, actual, wording);
        const edit = applySuggestion(text, finding, suggestion);
        if (!edit) return true;
        const lost = edit.actual.length - actual.length;
        const next = withEdit(text, edit) ?? "";
        return lost <= (wording === "" ? 1 : 0) && next.length === text.length - edit.actual.length + wording.length;
      }),
    );
  });

  test("can be taken back in any order of many", () => {
    assert(
      property(string(), array(record({ at: nat(), length: nat(9), text: string() })), (start, wanted) => {
        let text = start;
        const edits = wanted.map(({ at, length, text: wording }) => {
          const from = at % (text.length + 1);
          const edit = {
            start: from,
            end: Math.min(text.length, from + length),
            actual: text.slice(from, from + length),
            text: wording,
          };
          text = withEdit(text, edit) ?? text;
          return edit;
        });
        for (const edit of edits.toReversed()) text = withEdit(text, undoOf(edit)) ?? "lost";
        return text === start;
      }),
    );
  });
});

const cases = record({ before: string(), actual: string(), after: string(), wording: string() });

function applied(text: string, actual: string, wording: string): string | undefined {
  const { finding, suggestion } = found(text, actual, wording);
  const edit = applySuggestion(text, finding, suggestion);
  return edit && withEdit(text, edit);
}

function found(text: string, actual: string, wording: string): { finding: Finding; suggestion: Suggestion } {
  return foundAt(text, text.indexOf(actual), actual, wording);
}

function foundAt(text: string, start: number, actual: string, wording: string): { finding: Finding; suggestion: Suggestion } {
  const span = { start, end: start + actual.length };
  const suggestion: Suggestion = { ...span, text: wording, origin: "ours" };
  const finding: Finding = {
    ...span,
    id: "one",
    blockId: "other-1",
    ruleId: "jargon/invented",
    category: "jargon",
    severity: "worth",
    evidence: "plain-language",
    actual: text.slice(span.start, span.end),
    suggestions: [suggestion],
    section: "other",
  };
  return { finding, suggestion };
}
