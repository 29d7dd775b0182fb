/** A plain textarea, as forms have it. */
export function mount(place, paragraphs) {
  const field = place.appendChild(document.createElement("textarea"));
  field.value = paragraphs.join("\n\n");
  field.style.cssText = "width: 600px; height: 200px";
  return { text: () => field.value.split("\n").filter((line) => line !== "").join("\n") };
}
