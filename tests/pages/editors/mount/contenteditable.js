/** A plain editable element: the page's own nodes are the text. */
export function mount(place, paragraphs) {
  const root = place.appendChild(document.createElement("div"));
  root.contentEditable = "true";
  for (const paragraph of paragraphs) root.appendChild(document.createElement("p")).textContent = paragraph;
  return { text: () => root.innerText.split(/\n+/).filter((line) => line !== "").join("\n") };
}
