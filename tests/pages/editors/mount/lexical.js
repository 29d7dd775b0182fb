import { createEditor, $getRoot, $createParagraphNode, $createTextNode } from "lexical";
import { registerRichText } from "@lexical/rich-text";
import { registerHistory, createEmptyHistoryState } from "@lexical/history";

export function mount(place, paragraphs) {
  const root = place.appendChild(document.createElement("div"));
  root.contentEditable = "true";
  root.style.whiteSpace = "pre-wrap";
  const editor = createEditor({ namespace: "test", onError: (error) => { throw error; } });
  editor.setRootElement(root);
  registerRichText(editor);
  editor.update(() => {
    for (const text of paragraphs) $getRoot().append($createParagraphNode().append($createTextNode(text)));
  }, { discrete: true });
  registerHistory(editor, createEmptyHistoryState(), 300);
  return { text: () => editor.getEditorState().read(() => $getRoot().getChildren().map((child) => child.getTextContent()).join("\n")) };
}
