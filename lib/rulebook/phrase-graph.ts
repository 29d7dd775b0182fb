import { numberText } from "./number-text.ts";
import type { PhraseGraph } from "./tables.ts";
import { wordListText, wordsOf } from "./word-list-text.ts";

interface Node {
  readonly next: Map<string, Node>;
  readonly ends: number[];
}

/**
 * Makes one graph of the phrases of all classes: a word-level trie whose equal endings are shared, so that "(people|staff) with (a|any)
 * disability" costs the sum of its words and not their product. Build time only; `PhraseWalker` lays it out again.
 */
export function phraseGraph(classes: readonly string[]): PhraseGraph {
  const root: Node = { next: new Map(), ends: [] };
  const keys = new Set<string>();
  classes.forEach((text, number) => {
    if (!text.startsWith("<")) for (const phrase of text.split("|")) add(root, phrase.split(" "), number, keys);
  });
  const words = wordListText(keys);
  const ids = new Map(wordsOf(words).map((word, id) => [word, id]));
  const shared = new Shapes();
  const written = new Map<number, number>();
  const endCounts: number[] = [];
  const ends: number[] = [];
  const childCounts: number[] = [];
  const childIds: number[] = [];
  const childNodes: number[] = [];
  // In the order they are met from the root: most children follow their parent.
  const write = (node: Node, shape: number): void => {
    written.set(shape, written.size);
    const classesHere = [...new Set(node.ends)].sort((a, b) => a - b);
    endCounts.push(classesHere.length);
    ends.push(...classesHere.map((number, at) => number - (classesHere[at - 1] ?? 0)));
    const children = [...node.next].map(([word, child]) => ({ id: ids.get(word) ?? 0, child })).sort((a, b) => a.id - b.id);
    childCounts.push(children.length);
    childIds.push(...children.map(({ id }, at) => id - (children[at - 1]?.id ?? 0)));
    for (const { child } of children) {
      const shapeOfChild = shared.shapeOf(child);
      const known = written.get(shapeOfChild);
      childNodes.push(known === undefined ? 0 : written.size - known);
      if (known === undefined) write(child, shapeOfChild);
    }
  };
  write(root, shared.shapeOf(root));
  return {
    words,
    endCounts: numberText(endCounts),
    ends: numberText(ends),
    childCounts: numberText(childCounts),
    childIds: numberText(childIds),
    childNodes: numberText(childNodes),
  };
}

/** Gives nodes from which the same phrases go on the same number. */
class Shapes {
  readonly #numbers = new Map<string, number>();
  readonly #known = new Map<Node, number>();

  shapeOf(node: Node): number {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const children = [...node.next].map(([word, child]) => `${word} ${this.shapeOf(child)}`).sort();
    const key = `${[...new Set(node.ends)].sort((a, b) => a - b).join()}:${children.join()}`;
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    this.#known.set(node, number);
    return number;
  }
}

function add(root: Node, phrase: readonly string[], end: number, keys: Set<string>): void {
  let node = root;
  for (const key of phrase) {
    keys.add(key);
    let child = node.next.get(key);
    if (!child) {
      child = { next: new Map(), ends: [] };
      node.next.set(key, child);
    }
    node = child;
  }
  node.ends.push(end);
}
