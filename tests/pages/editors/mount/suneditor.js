import suneditor from "suneditor";
import "suneditor/css/editor";
import "suneditor/css/contents";

export function mount(place, paragraphs) {
  const value = paragraphs.map((text) => `<p>${text}</p>`).join("");
  const editor = suneditor.create(place.appendChild(document.createElement("textarea")), { value, width: "700px", height: "200px" });
  const words = (html) => new DOMParser().parseFromString(html, "text/html");
  const html = () => (editor.$ ?? editor).html.get();
  return { text: () => [...words(html()).querySelectorAll("p")].map((each) => each.textContent).join("\n") };
}
