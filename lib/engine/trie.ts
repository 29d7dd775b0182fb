/** A word-level trie: phrases to class numbers. One for the whole rulebook; its size hardly changes the cost of a look-up. */
export interface TrieNode {
  next: Map<string, TrieNode> | undefined;
  /** Numbers of the classes that a phrase ending here belongs to. */
  ends: number[] | undefined;
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
