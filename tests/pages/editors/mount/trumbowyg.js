import "./jquery-of-page.js";
import "trumbowyg";
import "trumbowyg/dist/ui/trumbowyg.css";

/** What it saves it takes over from the page when a key comes up. */
export function mount(place, paragraphs) {
  const root = place.appendChild(document.createElement("div"));
  root.innerHTML = paragraphs.map((text) => `<p>${text}</p>`).join("");
  const editor = globalThis.jQuery(root);
  editor.trumbowyg({ svgPath: false });
  const linesOf = (html) => [...new DOMParser().parseFromString(html, "text/html").body.children].map((line) => line.textContent);
  return { text: () => linesOf(editor.trumbowyg("html")).filter((line) => line !== "").join("\n") };
}
