import {
  createDomToModelContext,
  createEditor,
  domToContentModel,
  ShortcutPlugin,
} from "roosterjs";

/** The editor of Outlook on the web (research notes, hosts, section 6.4), under the attributes that Outlook gives its compose box. */
export function mount(place, paragraphs) {
  const root = place.appendChild(document.createElement("div"));
  root.setAttribute("role", "textbox");
  root.setAttribute("data-ms-editor", "true");
  root.setAttribute("aria-label", "Message body");
  root.style.minHeight = "120px";
  const written = document.createElement("div");
  for (const paragraph of paragraphs) written.appendChild(document.createElement("div")).textContent = paragraph;
  const plugins = [new ShortcutPlugin()];
  const editor = createEditor(root, plugins, domToContentModel(written, createDomToModelContext()));
  editor.takeSnapshot();
  // Its model has a paragraph that stands for nothing where the caret is the editor's own.
  const paragraphsOf = ({ blocks }) => blocks.filter(({ blockType, isImplicit }) => blockType === "Paragraph" && !isImplicit);
  const textOf = ({ segments }) => segments.map(({ text = "" }) => text).join("");
  return { text: () => paragraphsOf(editor.getContentModelCopy("disconnected")).map(textOf).join("\n") };
}
