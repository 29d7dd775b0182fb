import Quill from "quill";
import "quill/dist/quill.snow.css";

export function mount(place, paragraphs) {
  const editor = new Quill(place.appendChild(document.createElement("div")), { theme: "snow" });
  editor.setText(paragraphs.join("\n"));
  editor.history.clear();
  return { text: () => editor.getText().replace(/\n$/, "") };
}
