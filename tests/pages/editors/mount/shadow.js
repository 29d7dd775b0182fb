/** An editable element and a textarea in open shadow roots, one inside the other. */
export function mount(place, paragraphs) {
  const outer = place.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  const inner = outer.appendChild(document.createElement("section")).attachShadow({ mode: "open" });
  const root = inner.appendChild(document.createElement("div"));
  root.contentEditable = "true";
  for (const paragraph of paragraphs) root.appendChild(document.createElement("p")).textContent = paragraph;
  return { text: () => root.innerText.split(/\n+/).filter((line) => line !== "").join("\n") };
}
