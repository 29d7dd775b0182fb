import tinymce from "tinymce/tinymce";
import "tinymce/models/dom";
import "tinymce/themes/silver";
import "tinymce/icons/default";
import "tinymce/skins/ui/oxide/skin.js";
import "tinymce/skins/ui/oxide/content.js";
import "tinymce/skins/content/default/content.js";

export async function start(place, paragraphs, inline) {
  const target = place.appendChild(document.createElement(inline ? "div" : "textarea"));
  const [editor] = await tinymce.init({
    target,
    inline,
    license_key: "gpl",
    skin_url: "default",
    content_css: "default",
    menubar: false,
    promotion: false,
    branding: false,
    height: 260,
  });
  editor.setContent(paragraphs.map((text) => `<p>${text}</p>`).join(""));
  editor.undoManager.clear();
  editor.undoManager.add();
  const words = (html) => new DOMParser().parseFromString(html, "text/html");
  return { text: () => [...words(editor.getContent()).querySelectorAll("p")].map((each) => each.textContent).join("\n") };
}
