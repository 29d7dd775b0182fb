import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { createEditor, Node } from "slate";
import { Editable, Slate, withReact } from "slate-react";
import { withHistory } from "slate-history";

export function mount(place, paragraphs) {
  const editor = withHistory(withReact(createEditor()));
  const initialValue = paragraphs.map((text) => ({ type: "paragraph", children: [{ text }] }));
  const onKeyDown = (event) => {
    if (event.key !== "z" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    editor.undo();
  };
  createRoot(place).render(createElement(Slate, { editor, initialValue }, createElement(Editable, { onKeyDown })));
  return { text: () => editor.children.map((child) => Node.string(child)).join("\n") };
}
