import { ClassicEditor, Essentials, Paragraph, Bold, Italic } from "ckeditor5";
import "ckeditor5/ckeditor5.css";

/**
 * Stands in for the compose box of Teams (research notes, hosts, section 6.5): a CKEditor 5, the real one, under the name that Teams gives
 * its own. It cannot prove which version and plugins Teams has today, nor what stands around it.
 */
export async function mount(place, paragraphs) {
  const editor = await ClassicEditor.create(place.appendChild(document.createElement("div")), {
    licenseKey: "GPL",
    plugins: [Essentials, Paragraph, Bold, Italic],
    toolbar: ["bold"],
    initialData: paragraphs.map((text) => `<p>${text}</p>`).join(""),
  });
  const { view } = editor.editing;
  view.change((writer) => writer.setAttribute("data-tid", "ckeditor", view.document.getRoot()));
  const textOf = (element) => [...element.getChildren()].map((child) => (child.is("$text") ? child.data : textOf(child))).join("");
  return { text: () => [...editor.model.document.getRoot().getChildren()].map(textOf).join("\n") };
}
