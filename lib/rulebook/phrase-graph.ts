import type { PhraseGraph } from "./tables.ts";

interface Node {
  readonly next: Map<string, Node>;
  readonly ends: number[];
}

/**
 * Makes one graph of the phrases of all classes: a word-level trie whose equal endings are shared, so that "(people|staff) with (a|any)
 * disability" costs the sum of its words and not their product. Flat numbers: nothing has to be built when the engine loads. Build time only.
 */
export function phraseGraph(classes: readonly string[]): PhraseGraph {
  const root: Node = { next: new Map(), ends: [] };
  const uses = new Map<string, number>();
  classes.forEach((text, number) => {
    if (!text.startsWith("<")) for (const phrase of text.split("|")) add(root, phrase.split(" "), number, uses);
  });
  const words = [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  const ids = new Map(words.map((word, id) => [word, id]));
  const nodes: number[] = [];
  const places = new Map<string, number>();
  const place = (node: Node): number => {
    const children = [...node.next]
      .map(([word, child]) => [ids.get(word) ?? 0, place(child)] as const)
      .sort((a, b) => a[0] - b[0]);
    const ends = [...new Set(node.ends)].sort((a, b) => a - b);
    const flat = [ends.length, ...ends, children.length, ...children.flat()];
    const key = flat.join();
    const known = places.get(key);
    if (known !== undefined) return known;
    const at = nodes.length;
    nodes.push(...flat);
    places.set(key, at);
    return at;
  };
  const start = place(root);
  return { words: words.join(" "), root: start, nodes: closer(nodes) };
}

/** The same numbers with word ids and nodes as distances, which pack smaller: an id from the id before it, a child from its parent. */
function closer(nodes: readonly number[]): number[] {
  const packed: number[] = [];
  for (let at = 0; at < nodes.length;) {
    const ends = nodes[at] ?? 0;
    const children = nodes[at + ends + 1] ?? 0;
    packed.push(...nodes.slice(at, at + ends + 2));
    let before = 0;
    for (let child = 0; child < children; child += 1) {
      const id = nodes[at + ends + 2 + 2 * child] ?? 0;
      packed.push(id - before, at - (nodes[at + ends + 3 + 2 * child] ?? 0));
      before = id;
    }
    at += ends + 2 + 2 * children;
  }
  return packed;
}

function add(root: Node, keys: readonly string[], end: number, uses: Map<string, number>): void {
  let node = root;
  for (const key of keys) {
    uses.set(key, (uses.get(key) ?? 0) + 1);
    let child = node.next.get(key);
    if (!child) {
      child = { next: new Map(), ends: [] };
      node.next.set(key, child);
    }
    node = child;
  }
  node.ends.push(end);
}
