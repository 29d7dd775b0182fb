import EditorJS from "@editorjs/editorjs/dist/editorjs.mjs";

/** Each paragraph is an editable element of its own; what is saved keeps no line break in one. */
export async function mount(place, paragraphs) {
  const holder = place.appendChild(document.createElement("div"));
  const blocks = paragraphs.map((text) => ({ type: "paragraph", data: { text } }));
  const editor = new EditorJS({ holder, data: { blocks } });
  await editor.isReady;
  const textOf = (html) => new DOMParser().parseFromString(html, "text/html").body.textContent;
  return { text: async () => (await editor.save()).blocks.map(({ data }) => textOf(data.text)).join("\n") };
}
