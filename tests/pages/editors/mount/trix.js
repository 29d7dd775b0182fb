import "trix";
import "trix/dist/trix.css";

export async function mount(place, paragraphs) {
  const element = document.createElement("trix-editor");
  const ready = new Promise((resolve) => element.addEventListener("trix-initialize", resolve, { once: true }));
  place.append(element);
  await ready;
  element.editor.loadHTML(paragraphs.map((text) => `<div>${text}</div>`).join(""));
  return { text: () => element.editor.getDocument().toString().replace(/\n+$/, "").replace(/\n+/g, "\n") };
}
