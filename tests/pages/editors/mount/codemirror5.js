import CodeMirror from "codemirror5";
import "codemirror5/lib/codemirror.css";

/** In the way it works on phones and for screen readers; in the other its text is drawn, and no field holds it. */
export function mount(place, paragraphs) {
  const editor = CodeMirror(place, { value: paragraphs.join("\n"), lineWrapping: true, inputStyle: "contenteditable" });
  return { text: () => editor.getValue() };
}
