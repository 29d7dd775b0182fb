import { describe, expect, it } from "vitest";
import { inWords } from "@/lib/rulebook/catalogue-entries";

describe("a pattern in the catalogue", () => {
  it.each([
    ["hit the ground running", "hit the ground running"],
    ["utilise~", "utilise"],
    ["(strong|proven) track record", "strong track record"],
    ["a (very (busy|full))? ward", "a ward"],
    ["must be able to [lift]", "must be able to lift"],
    ["<must> ..3 (driver|owner)~", "… driver"],
    ["you will? need", "you need"],
    ["<welcome> & <group>", "…"],
  ])("“%s” reads “%s”", (pattern, words) => {
    expect(inWords(pattern)).toBe(words);
  });
});
