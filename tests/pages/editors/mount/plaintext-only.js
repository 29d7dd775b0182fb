/** An element that takes text alone, in which a page keeps lines apart by line feeds. */
export function mount(place, paragraphs) {
  const root = place.appendChild(document.createElement("div"));
  root.contentEditable = "plaintext-only";
  root.style.whiteSpace = "pre-wrap";
  root.textContent = paragraphs.join("\n\n");
  return { text: () => root.textContent.split(/\n+/).filter((line) => line !== "").join("\n") };
}
