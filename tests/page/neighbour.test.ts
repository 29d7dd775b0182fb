import { describe, expect, test } from "vitest";
import type { Finding } from "@/lib/engine/report";
import { findingAt, neighbour } from "@/lib/page/neighbour";

const blocks = [{ id: "a" }, { id: "b" }];
const finding = (id: string, blockId: string, start: number, end: number): Finding => ({
  id,
  blockId,
  start,
  end,
  ruleId: "jargon/utilise",
  category: "jargon",
  severity: "worth",
  evidence: "plain-language",
  actual: "",
  suggestions: [],
  section: "duties",
});
const [one, sentence, two, three] = [
  finding("one", "a", 3, 10),
  finding("sentence", "a", 20, 90),
  finding("two", "a", 20, 28),
  finding("three", "b", 5, 9),
];
const findings = [one, sentence, two, three];

describe("the next and the previous finding", () => {
  test("are counted from the caret", () => {
    expect(neighbour(findings, blocks, { blockId: "a", offset: 12 }, 1)).toBe(sentence);
    expect(neighbour(findings, blocks, { blockId: "a", offset: 12 }, -1)).toBe(one);
    expect(neighbour(findings, blocks, { blockId: "b", offset: 0 }, -1)).toBe(two);
  });

  test("are counted from a finding, also from one that shares its start with another", () => {
    expect(neighbour(findings, blocks, sentence, 1)).toBe(two);
    expect(neighbour(findings, blocks, two, -1)).toBe(sentence);
  });

  test("go on from the other end, and from where a finding was that is gone", () => {
    expect(neighbour(findings, blocks, three, 1)).toBe(one);
    expect(neighbour(findings, blocks, one, -1)).toBe(three);
    expect(neighbour([one, three], blocks, two, 1)).toBe(three);
    expect(neighbour([], blocks, undefined, 1)).toBe(undefined);
  });
});

describe("the finding at the caret", () => {
  test("is the shortest that holds it, its ends included", () => {
    expect(findingAt(findings, { blockId: "a", offset: 28 })).toBe(two);
    expect(findingAt(findings, { blockId: "a", offset: 60 })).toBe(sentence);
    expect(findingAt(findings, { blockId: "a", offset: 15 })).toBe(undefined);
  });
});
