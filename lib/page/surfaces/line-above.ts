import { layoutOf } from "../layout";
import { asRead } from "./editable-text";

/** Where the line right above a point ends. */
export interface LineAbove {
  readonly node: Node;
  readonly offset: number;
}

/** `first`: there is none. `apart`: an empty line or something without words lies between, or the point does not open a line. */
export function lineAbove(root: HTMLElement, { startContainer, startOffset }: Range): LineAbove | "first" | "apart" {
  const own = startContainer.nodeType === Node.TEXT_NODE ? (startContainer.nodeValue ?? "").slice(0, startOffset) : "";
  if (own.trim() !== "") return own.endsWith("\n") && !own.endsWith("\n\n") ? at(startContainer, own.length - 1) : "apart";
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  walker.currentNode = startContainer;
  const breaks: Element[] = [];
  for (let node = walker.previousNode(); node && node !== root; node = walker.previousNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.nodeValue ?? "";
      if (asRead(text).trim() === "") continue;
      return isNextLine(node, breaks, startContainer, text.endsWith("\n")) ? at(node, text.length) : "apart";
    }
    const element = node as Element;
    if (element.contains(startContainer) || element.matches(".ql-ui, .ql-ui *")) continue;
    if (element.localName === "br") breaks.push(element);
    else if (element.matches(WITHOUT_WORDS)) return "apart";
    else if (element.textContent?.trim() === "" && layoutOf(element).display === "block") return "apart";
  }
  return breaks.length === 0 ? "first" : "apart";
}

const WITHOUT_WORDS =
  "img, picture, video, audio, canvas, iframe, object, embed, hr, input, select, textarea, button, svg, table";

/** One line ends where another block starts, at a break, or at a line feed; a break before the end of a block is no line of its own. */
function isNextLine(above: Node, breaks: readonly Element[], below: Node, isFed: boolean): boolean {
  const [holder, own] = [blockOf(above), blockOf(below)];
  const count = breaks.length + (isFed ? 1 : 0);
  if (breaks.some((each) => blockOf(each) !== holder)) return false;
  return holder === own ? count === 1 : count <= 1;
}

function blockOf(node: Node): Element | undefined {
  let element = node.parentElement;
  while (element && layoutOf(element).display !== "block") element = element.parentElement;
  return element ?? undefined;
}

function at(node: Node, offset: number): LineAbove {
  return { node, offset };
}
