import { ClassicEditor, Essentials, Paragraph, Bold, Italic, Heading, List } from "ckeditor5";
import "ckeditor5/ckeditor5.css";

export async function mount(place, paragraphs) {
  const editor = await ClassicEditor.create(place.appendChild(document.createElement("div")), {
    licenseKey: "GPL",
    plugins: [Essentials, Paragraph, Bold, Italic, Heading, List],
    toolbar: ["bold", "italic"],
    initialData: paragraphs.map((text) => `<p>${text}</p>`).join(""),
  });
  const textOf = (element) => [...element.getChildren()].map((child) => (child.is("$text") ? child.data : textOf(child))).join("");
  return { text: () => [...editor.model.document.getRoot().getChildren()].map(textOf).join("\n") };
}
