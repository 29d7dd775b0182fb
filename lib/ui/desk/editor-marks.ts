import { Plugin, PluginKey, type EditorState, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import type { Finding } from "@/lib/engine/report";
import { startOf } from "./advert-schema";

const key = new PluginKey<DecorationSet>("marks");

/** Underlines under what was found. They move with the words until the next check has its say. */
export const marks = new Plugin<DecorationSet>({
  key,
  state: {
    init: () => DecorationSet.empty,
    apply: (transaction, set) => {
      const next: unknown = transaction.getMeta(key);
      return next instanceof DecorationSet ? next : set.map(transaction.mapping, transaction.doc);
    },
  },
  props: { decorations: (state) => key.getState(state) },
});

/** Draws these findings; those whose words moved on are left out. */
export function setMarks(state: EditorState, findings: readonly Finding[], current: string | undefined): Transaction {
  const drawn = findings.flatMap(({ id, blockId, start, end, actual, category }) => {
    const begin = startOf(state.doc, blockId);
    if (begin === undefined || begin + end > state.doc.content.size) return [];
    if (state.doc.textBetween(begin + start, begin + end) !== actual) return [];
    const looked = id === current ? " ww-mark--current" : "";
    return Decoration.inline(begin + start, begin + end, { class: `ww-mark ww-mark--${category}${looked}` }, { findingId: id });
  });
  return state.tr.setMeta(key, DecorationSet.create(state.doc, drawn)).setMeta("addToHistory", false);
}

/** The finding whose words stand at a place; of several the shortest. */
export function findingAt(state: EditorState, at: number): string | undefined {
  const found = key.getState(state)?.find(at, at) ?? [];
  const [shortest] = found.sort((a, b) => a.to - a.from - (b.to - b.from));
  const id: unknown = shortest?.spec["findingId"];
  return typeof id === "string" ? id : undefined;
}
