import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { schema } from "prosemirror-schema-basic";
import { history, undo, redo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { baseKeymap } from "prosemirror-commands";

export function mount(place, paragraphs) {
  const doc = schema.node("doc", null, paragraphs.map((text) => schema.node("paragraph", null, [schema.text(text)])));
  const plugins = [history(), keymap({ "Mod-z": undo, "Mod-y": redo }), keymap(baseKeymap)];
  const style = place.appendChild(document.createElement("style"));
  style.textContent = ".ProseMirror { white-space: pre-wrap; word-wrap: break-word; }";
  const view = new EditorView(place, { state: EditorState.create({ doc, plugins }) });
  return { text: () => view.state.doc.textBetween(0, view.state.doc.content.size, "\n") };
}
