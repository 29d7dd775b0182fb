import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";

export function mount(place, paragraphs) {
  const extensions = [history(), keymap.of([...defaultKeymap, ...historyKeymap]), EditorView.lineWrapping];
  const view = new EditorView({ parent: place, state: EditorState.create({ doc: paragraphs.join("\n"), extensions }) });
  return { text: () => view.state.doc.toString() };
}
