import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";

export function mount(place, paragraphs) {
  const content = { type: "doc", content: paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })) };
  const editor = new Editor({ element: place, extensions: [StarterKit], content });
  return { text: () => editor.getText({ blockSeparator: "\n" }) };
}
