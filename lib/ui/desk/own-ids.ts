import { Plugin } from "prosemirror-state";
import { attrsOf } from "./advert-schema";

/** Keeps ids unique when a paragraph is split or pasted: the first keeps its id, the others get their own. */
export function ownIds(newId: () => string): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, state) {
      if (!transactions.some(({ docChanged }) => docChanged)) return undefined;
      const seen = new Set<string>();
      const change = state.tr;
      state.doc.forEach((node, at) => {
        const { id } = attrsOf(node);
        if (id === "" || seen.has(id)) change.setNodeAttribute(at, "id", newId());
        seen.add(id);
      });
      return change.docChanged ? change : undefined;
    },
  });
}
