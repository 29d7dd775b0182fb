import { Jodit } from "jodit/es2021/jodit.min.js";
import "jodit/es2021/jodit.min.css";

export function mount(place, paragraphs) {
  const editor = Jodit.make(place.appendChild(document.createElement("textarea")), { sourceEditor: "area", beautifyHTML: false });
  editor.value = paragraphs.map((text) => `<p>${text}</p>`).join("");
  editor.history.clear();
  const words = (html) => new DOMParser().parseFromString(html, "text/html");
  return { text: () => [...words(editor.value).querySelectorAll("p")].map((each) => each.textContent).join("\n") };
}
