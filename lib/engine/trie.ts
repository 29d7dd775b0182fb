import { forms } from "@/lib/rulebook/inflect";

/** A word-level trie: phrases to class numbers. One for the whole rulebook; its size hardly changes the cost of a look-up. */
export interface TrieNode {
  next: Map<string, TrieNode> | undefined;
  /** Numbers of the classes that a phrase ending here belongs to. */
  ends: number[] | undefined;
}

/** Every key of the trie that stands for all forms of a word ("use~"), by each of those forms. */
export function lemmasByForm(classes: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const lemmas = new Set<string>();
  for (const text of classes) for (const match of text.matchAll(/[^ |]+~/g)) lemmas.add(match[0]);
  const byForm = new Map<string, string[]>();
  for (const lemma of lemmas)
    for (const { text } of forms(lemma.slice(0, -1))) {
      const form = text.replace(/'$/, "");
      const known = byForm.get(form);
      if (!known) byForm.set(form, [lemma]);
      else if (!known.includes(lemma)) known.push(lemma);
    }
  return byForm;
}

/** Builds the trie of all class texts (`MatchingTables.classes`); built-in classes (`<number>`) have no phrases. */
export function buildTrie(classes: readonly string[]): TrieNode {
  const root: TrieNode = { next: new Map(), ends: undefined };
  classes.forEach((text, number) => {
    if (!text.startsWith("<")) for (const phrase of text.split("|")) addPhrase(root, phrase.split(" "), number);
  });
  return root;
}

function addPhrase(root: TrieNode, keys: readonly string[], end: number): void {
  let node = root;
  for (const key of keys) {
    node.next ??= new Map();
    let child = node.next.get(key);
    if (!child) {
      child = { next: undefined, ends: undefined };
      node.next.set(key, child);
    }
    node = child;
  }
  (node.ends ??= []).push(end);
}
