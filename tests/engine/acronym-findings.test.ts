import { describe, expect, it } from "vitest";
import { checkAdvert } from "@/lib/engine/check-advert";
import { checkBlock } from "@/lib/engine/check-block";

/** The first suggestion for each abbreviation of a text, in its place. */
function expanded(text: string): string {
  const block = { id: "b1", text, kind: "paragraph", section: "other", origin: "own", editable: true } as const;
  const { findings } = checkAdvert([checkBlock(block)]);
  return findings
    .filter(({ category }) => category === "acronyms")
    .flatMap(({ suggestions: [first] }) => first ?? [])
    .reduceRight((changed, { start, end, text: next }) => changed.slice(0, start) + next + changed.slice(end), text);
}
const found = (text: string) => expanded(text) !== text;

describe("an abbreviation written out", () => {
  it.each([
    ["You will join the MDT.", "You will join the multidisciplinary team (MDT)."],
    ["You will join the MDT team.", "You will join the multidisciplinary team (MDT)."],
    ["You will join a CAMHS service.", "You will join a child and adolescent mental health service (CAMHS)."],
    ["You will train two HCA.", "You will train two healthcare assistants (HCAs)."],
    ["You will train our HCA's.", "You will train our healthcare assistants (HCAs)."],
    ["You will answer FOI's.", "You will answer freedom of information requests (FOIs)."],
    ["You will work 30 HPW.", "You will work 30 hours per week (HPW)."],
  ])("%s reads: %s", (text, expected) => {
    expect(expanded(text)).toBe(expected);
  });
});

describe("letters that no rule knows", () => {
  const others = (text: string) => {
    const block = { id: "b1", text, kind: "paragraph", section: "other", origin: "own", editable: true } as const;
    return checkAdvert([checkBlock(block)]).findings.map(({ actual }) => actual);
  };

  it("are explained in brackets after a name that begins as they do, though its last words have no capitals", () => {
    expect(others("You will work for the Brinmouth care partners (BDCQ).")).toEqual([]);
    expect(others("You will work for the West Brinmouth care network (WBDCQ).")).toEqual([]);
  });

  it("are not explained by a name that begins otherwise, nor by a word far away", () => {
    expect(others("You will work for the Melling care partners (BDCQ).")).toEqual(["BDCQ"]);
    expect(others("At Brinmouth you will work each day with all of our care partners (BDCQ).")).toEqual(["BDCQ"]);
  });

  it("are a machine's name before its kind or after its maker", () => {
    expect(others("You will use our BQX analyser.")).toEqual([]);
    expect(others("You will use a Siemens BQX each day.")).toEqual([]);
    expect(others("You will meet the BQX team.")).toEqual(["BQX"]);
  });

  it("are found where nothing is said beside them", () => {
    expect(found("You will join the MDT.")).toBe(true);
  });
});
