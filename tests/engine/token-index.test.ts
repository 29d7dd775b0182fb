import { describe, expect, it } from "vitest";
import { prepareTables } from "@/lib/engine/engine-tables";
import { parse } from "@/lib/engine/parse";
import { tokenIndex } from "@/lib/engine/token-index";
import { matching } from "@/lib/rulebook/matching";

const { lexicon } = prepareTables(matching());
const sentences = (text: string) =>
  tokenIndex(text, parse(text), lexicon, 0).sentences.map(({ start, end }) => text.slice(start, end));

describe("a sentence", () => {
  it.each([
    ["ends in a short number", "This is band 6. The team is kind.", ["This is band 6.", "The team is kind."]],
    ["ends in an amount", "You earn £30,198. The post is new.", ["You earn £30,198.", "The post is new."]],
    ["ends where its space was lost", "You join our team.You will type.", ["You join our team.", "You will type."]],
  ])("%s", (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    ["1. The duties are many."],
    ["You will work 7.5 hours a day."],
    ["We have 24. beds for the night"],
    ["Meet us at 9.30 a.m. in Room 4."],
  ])("is not cut in %s", (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});
