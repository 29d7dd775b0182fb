import { Plugin, PluginKey, type EditorState, type Transaction } from "prosemirror-state";

/** A text that took another's place, and where it stands now. */
export interface Tracked {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly actual: string;
  readonly text: string;
}

export interface Changes {
  /** In the order they were made. */
  readonly standing: readonly Tracked[];
  /** Ids of those that the last edit took back. */
  readonly undone: readonly string[];
}

const key = new PluginKey<Changes>("changes");

/** Follows the changes made from outside, so that each can be taken back by itself as long as its words stand. */
export const tracked = new Plugin<Changes>({
  key,
  state: {
    init: () => ({ standing: [], undone: [] }),
    apply(transaction, before) {
      if (!transaction.docChanged) return before;
      const undone: string[] = [];
      const standing = before.standing.flatMap((change) => {
        const from = transaction.mapping.map(change.from, 1);
        const to = transaction.mapping.map(change.to, -1);
        const now = transaction.doc.textBetween(Math.min(from, to), Math.max(from, to));
        if (from <= to && now === change.text) return { ...change, from, to };
        if (now === change.actual) undone.push(change.id);
        return [];
      });
      const made = transaction.getMeta(key) as Tracked | undefined;
      return { standing: made ? [...standing, made] : standing, undone };
    },
  },
});

/** The transaction with a note of the change it makes. */
export function trackedBy(transaction: Transaction, change: Tracked): Transaction {
  return transaction.setMeta(key, change);
}

export function changesOf(state: EditorState): Changes {
  return key.getState(state) ?? { standing: [], undone: [] };
}
