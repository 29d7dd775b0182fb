/** CKEditor 4 finds its own files beside itself, so it is a script of the page and not in the bundle. */
export async function mount(place, paragraphs) {
  const { CKEDITOR } = window;
  const field = place.appendChild(document.createElement("textarea"));
  field.value = paragraphs.map((text) => `<p>${text}</p>`).join("");
  const editor = CKEDITOR.replace(field, { versionCheck: false, height: 200, removePlugins: "elementspath,exportpdf", toolbar: [["Bold"]] });
  await new Promise((resolve) => editor.on("instanceReady", resolve));
  const words = (html) => new DOMParser().parseFromString(html, "text/html");
  return { text: () => [...words(editor.getData()).querySelectorAll("p")].map((each) => each.textContent).join("\n") };
}
