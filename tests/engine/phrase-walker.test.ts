import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PhraseWalker } from "@/lib/engine/phrase-walker";
import { phraseGraph } from "@/lib/rulebook/phrase-graph";

const word = fc.constantFrom("a", "b", "c", "dd", "e's", "IT");
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const classes = fc.array(
  fc.array(phrase, { minLength: 1, maxLength: 5 }).map((phrases) => phrases.join("|")),
  { minLength: 1, maxLength: 6 },
);

/** Numbers of the classes that hold a phrase, by walking the graph. */
function classesOf(walker: PhraseWalker, text: string): number[] {
  let nodes: readonly number[] | undefined;
  for (const key of text.split(" ")) {
    const ids = walker.idsOf(key.toLowerCase(), /^[A-Z]{2,}$/.test(key) ? key : undefined);
    nodes =
      nodes === undefined
        ? walker.startsOf(ids)
        : nodes.flatMap((node) => (ids ?? []).map((id) => walker.next(node, id)).filter((next) => next >= 0));
    if (!nodes) return [];
  }
  return [
    ...new Set((nodes ?? []).flatMap((node) => [...walker.nodes.slice(node + 1, node + 1 + (walker.nodes[node] ?? 0))])),
  ].sort((a, b) => a - b);
}

describe("the phrase graph", () => {
  it("ends each phrase in exactly the classes that hold it, and no other text in any", () => {
    fc.assert(
      fc.property(classes, phrase, (texts, other) => {
        const walker = new PhraseWalker(phraseGraph(texts));
        for (const text of [...texts.flatMap((each) => each.split("|")), other]) {
          const expected = texts.flatMap((each, number) => (each.split("|").includes(text) ? [number] : []));
          expect({ text, classes: classesOf(walker, text) }).toEqual({ text, classes: expected });
        }
      }),
    );
  });
  it("holds all forms of a marked word under one key", () => {
    const walker = new PhraseWalker(phraseGraph(["<number>", "use~ it"]));
    expect(["use it", "uses it", "used it", "using it", "useful it"].map((text) => classesOf(walker, text))).toEqual([
      [1],
      [1],
      [1],
      [1],
      [],
    ]);
  });
  it("tells words in capitals from others", () => {
    const walker = new PhraseWalker(phraseGraph(["IT", "it"]));
    expect([classesOf(walker, "IT"), classesOf(walker, "it")]).toEqual([[0, 1], [1]]);
  });
});
