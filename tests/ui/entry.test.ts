import { describe, expect, test } from "vitest";
import { entriesOf } from "@/lib/ui/entry";
import { statusSentence } from "@/lib/ui/status-sentence";
import { block, finding } from "./invented-advert";

describe("entries", () => {
  test("list the same words under the same rule once, with the number of further uses", () => {
    const [first, again] = [finding({ id: "a" }), finding({ id: "b", actual: "Utilise" })];
    expect(entriesOf([first, again], [block()])).toEqual([{ finding: first, block: block(), further: 1, places: 0 }]);
  });

  test("count the later places of a rule that is shown once an advert, where they have the same words", () => {
    const further = [finding({ id: "b" }), finding({ id: "c", actual: "utilising" })];
    expect(entriesOf([finding({ id: "a", further })], [block({ editable: true })])).toMatchObject([{ further: 1, places: 2 }]);
  });

  test("keep the same words apart where two rules apply", () => {
    expect(entriesOf([finding({ id: "a" }), finding({ id: "b", ruleId: "tone/utilise" })], [block()])).toHaveLength(2);
  });

  test("count an abbreviation's further uses in the text, as a word of its own, and not in the site's words", () => {
    const letters = finding({ category: "acronyms", actual: "BDT", start: 0 });
    const blocks = [
      block({ text: "BDT meets. The BDT's notes, BDTs and ABDTX." }),
      block({ id: "s", origin: "site", text: "BDT" }),
    ];
    expect(entriesOf([letters], blocks)).toMatchObject([{ further: 1 }]);
  });

  test("count letters that mean something in a search pattern", () => {
    const letters = finding({ category: "acronyms", actual: "R&D (x", start: 0 });
    expect(entriesOf([letters], [block({ text: "R&D (x and R&D (x" })])).toMatchObject([{ further: 1 }]);
  });
});

describe("the status sentence", () => {
  const of = (...severities: readonly ("fix" | "worth" | "consider")[]) =>
    statusSentence(
      severities.map((severity, at) => ({
        finding: finding({ id: String(at), severity }),
        block: undefined,
        further: 0,
        places: 0,
      })),
    );

  test("puts what must be decided first, in counts", () => {
    expect(of("fix", "fix", "worth", "consider")).toBe("2 things to decide before you publish, and 1 more worth a look.");
    expect(of("fix")).toBe("1 thing to decide before you publish.");
    expect(of("worth", "worth")).toBe("2 things worth a look before you publish.");
    expect(of("consider")).toBe("Nothing to decide. 1 thing you may want to consider.");
    expect(of()).toBe("Nothing found by the rules we have.");
  });
});
