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
  const most = breaksBetween(root);
  if (own.trim() !== "") {
    const feeds = feedsAtEnd(own);
    return feeds === most ? at(startContainer, own.length - feeds) : "apart";
  }
  let fed = feedsAlone(startContainer, own);
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  walker.currentNode = startContainer;
  const breaks: Element[] = [];
  for (let node = walker.previousNode(); node && node !== root; node = walker.previousNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.nodeValue ?? "";
      const isAlone = asRead(text).trim() === "";
      fed += isAlone ? feedsAlone(node, text) : feedsAtEnd(text);
      if (isAlone) continue;
      const ownFeeds = blockOf(node) === blockOf(startContainer) ? feedsAtEnd(text) : 0;
      return isNextLine(node, breaks, startContainer, fed, most) ? at(node, text.length - ownFeeds) : "apart";
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
function isNextLine(above: Node, breaks: readonly Element[], below: Node, feeds: number, most: number): boolean {
  const [holder, own] = [blockOf(above), blockOf(below)];
  const count = breaks.length + feeds;
  if (breaks.some((each) => blockOf(each) !== holder)) return false;
  return holder === own ? count === most : count <= 1;
}

/** How many line breaks part two paragraphs; where there are to be no elements, an empty line does, as in a textarea. */
export function breaksBetween({ contentEditable }: HTMLElement): 1 | 2 {
  return contentEditable === "plaintext-only" ? 2 : 1;
}

function feedsAtEnd(text: string): number {
  return /\n*$/.exec(text)?.[0].length ?? 0;
}

/** The line feeds of a text that is nothing else, where the page shows them. */
function feedsAlone(node: Node, text: string): number {
  const holder = node.parentElement;
  return text.includes("\n") && holder && /^(pre|break)/.test(layoutOf(holder).whiteSpace) ? text.split("\n").length - 1 : 0;
}

function blockOf(node: Node): Element | undefined {
  let element = node.parentElement;
  while (element && layoutOf(element).display !== "block") element = element.parentElement;
  return element ?? undefined;
}

function at(node: Node, offset: number): LineAbove {
  return { node, offset };
}
