/** A single-line field. */
export function mount(place, paragraphs) {
  const field = place.appendChild(document.createElement("input"));
  field.value = paragraphs.join(" ");
  field.style.cssText = "width: 900px";
  return { text: () => field.value };
}
