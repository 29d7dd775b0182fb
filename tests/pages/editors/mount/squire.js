import Squire from "squire-rte";

/** The editor of Fastmail: the page's nodes are its text, its undo is its own. */
export function mount(place, paragraphs) {
  const root = place.appendChild(document.createElement("div"));
  root.style.minHeight = "100px";
  const sanitizeToDOMFragment = (html) => {
    const fragment = document.createDocumentFragment();
    fragment.append(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
    return fragment;
  };
  const editor = new Squire(root, { blockTag: "P", sanitizeToDOMFragment });
  editor.setHTML(paragraphs.map((text) => `<p>${text}</p>`).join(""));
  const linesOf = (html) => [...new DOMParser().parseFromString(html, "text/html").body.children].map((line) => line.textContent);
  return { text: () => linesOf(editor.getHTML()).filter((line) => line !== "").join("\n") };
}
