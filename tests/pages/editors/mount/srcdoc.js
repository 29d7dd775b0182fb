/** A textarea in a frame whose page is in the attribute. */
export async function mount(place, paragraphs) {
  const frame = document.createElement("iframe");
  frame.style.cssText = "width: 700px; height: 260px";
  frame.srcdoc = "<!doctype html><textarea style='width: 600px; height: 200px'></textarea>";
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
  place.append(frame);
  await loaded;
  const field = frame.contentDocument.querySelector("textarea");
  field.value = paragraphs.join("\n\n");
  return { text: () => field.value.split("\n").filter((line) => line !== "").join("\n") };
}
