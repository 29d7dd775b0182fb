import { describe, type FlowBlock } from "./read-flow";
import { trimmed, type Stretch } from "./rendered-text";
import { wordWeb } from "./sites/word-web";

/** Reads a paragraph that Word has drawn; its text is empty where it has none. */
export function readWordParagraph(element: Element): FlowBlock {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    "matches" in node && (node as Element).matches(wordWeb.notText) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = "";
  const stretches: Stretch[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      for (const { 0: run, index } of (node.nodeValue ?? "").matchAll(WRITTEN)) {
        stretches.push({ start: text.length, length: run.length, node: node as Text, offset: index });
        text += run.replaceAll("\u00a0", " ");
      }
    } else if ((node as Element).localName === "br") text += "\n";
    else if ((node as Element).matches(wordWeb.tab) && !/\s/.test(node.textContent ?? "")) text += " ";
  }
  const own = describe(element);
  const isItem = own.kind === "paragraph" && element.querySelector(".ListMarker") !== null;
  return { ...own, ...(isItem ? { kind: "item" } : {}), ...trimmed({ text, stretches }, 0, text.length) };
}

/** All but the marks without width that Word puts in for itself. */
const WRITTEN = /[^\u200b\u2060\ufeff]+/g;
