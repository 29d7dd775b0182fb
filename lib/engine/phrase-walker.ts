import { forms, keepsItsStart } from "@/lib/rulebook/inflect";
import type { PhraseGraph } from "@/lib/rulebook/tables";
import { wordsOf } from "@/lib/rulebook/word-list-text";
import { laidOutGraph } from "./laid-out-graph";

/** The phrase graph ready to walk. A node is its place in `nodes`; 0 or more is a node, -1 is nowhere. */
export class PhraseWalker {
  readonly nodes: Int32Array;
  readonly #ids: ReadonlyMap<string, number>;
  /** Word id → the node after that word at the start of a phrase. */
  readonly #starts: Int32Array;
  /** Form of a word → ids of the keys that stand for all its forms ("uses" → "use~"). */
  readonly #lemmas = new Map<string, number[]>();
  /** Such keys whose forms have not been made yet, by the two letters that all of these begin with. */
  readonly #unmade = new Map<string, number[]>();
  readonly #words: readonly string[];

  /** `nodes` are the graph's, laid out. */
  constructor(graph: PhraseGraph, nodes = laidOutGraph(graph)) {
    this.nodes = nodes;
    const words = wordsOf(graph.words);
    this.#words = words;
    this.#ids = new Map(words.map((word, id) => [word, id]));
    this.#starts = new Int32Array(words.length).fill(-1);
    const first = (this.nodes[0] ?? 0) + 1;
    for (let child = 0; child < (this.nodes[first] ?? 0); child += 1)
      this.#starts[this.nodes[first + 1 + 2 * child] ?? 0] = this.nodes[first + 2 + 2 * child] ?? -1;
    words.forEach((word, id) => {
      if (!word.endsWith("~")) return;
      if (keepsItsStart(word.slice(0, -1))) add(this.#unmade, word.slice(0, 2), id);
      else this.#makeForms(id);
    });
  }

  #makeForms(id: number): void {
    for (const { text } of forms((this.#words[id] ?? "").slice(0, -1))) {
      const form = text.replace(/'$/, "");
      if (this.#lemmas.get(form)?.at(-1) !== id) add(this.#lemmas, form, id);
    }
  }

  /** Ids of the keys a word can be met under: itself, all its forms, its capitals. Undefined where no phrase holds it. */
  idsOf(key: string, capitals: string | undefined): readonly number[] | undefined {
    const start = key.slice(0, 2);
    const unmade = this.#unmade.get(start);
    if (unmade) {
      this.#unmade.delete(start);
      for (const id of unmade) this.#makeForms(id);
    }
    const ids = [
      this.#ids.get(key),
      ...(this.#lemmas.get(key) ?? []),
      capitals === undefined ? undefined : this.#ids.get(capitals),
    ].filter((id) => id !== undefined);
    return ids.length > 0 ? [...new Set(ids)] : undefined;
  }

  /** Nodes where phrases that begin with these words go on. */
  startsOf(ids: readonly number[] | undefined): readonly number[] | undefined {
    const starts = ids?.map((id) => this.#starts[id] ?? -1).filter((node) => node >= 0);
    return starts && starts.length > 0 ? starts : undefined;
  }

  /** The node after `node` by a word, or -1. Children are in order of id. */
  next(node: number, id: number): number {
    const { nodes } = this;
    const first = node + (nodes[node] ?? 0) + 1;
    let low = 0;
    let high = (nodes[first] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = nodes[first + 1 + 2 * middle] ?? 0;
      if (found === id) return nodes[first + 2 + 2 * middle] ?? -1;
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

function add(lists: Map<string, number[]>, key: string, id: number): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}
