/** A textarea in a modal dialog, which lies over everything else. */
export function mount(place, paragraphs) {
  const dialog = place.appendChild(document.createElement("dialog"));
  const field = dialog.appendChild(document.createElement("textarea"));
  field.value = paragraphs.join("\n\n");
  field.style.cssText = "width: 600px; height: 200px";
  dialog.showModal();
  return { text: () => field.value.split("\n").filter((line) => line !== "").join("\n") };
}
