import { switchOf } from "./docx-styles";
import type { XmlElement } from "./xml";
import { attributeOf, childOf, elementsOf } from "./xml-reading";

/** A run of a paragraph: a stretch of text in one format, and what it stands in. */
export interface DocxRun {
  readonly element: XmlElement;
  /** In the result of a field ("page 3 of 7", a cross-reference): the program makes that text anew. */
  readonly inField: boolean;
  /** In a content control that holds its text fixed, or makes it from elsewhere. */
  readonly isLocked: boolean;
  /** In text that someone moved here, with the change still open. */
  readonly isMoved: boolean;
}

/** A stretch of a paragraph's text with its place in the source. */
export interface DocxPiece {
  /** Offset in the paragraph's text. */
  readonly start: number;
  readonly text: string;
  readonly run: DocxRun;
  /** The child of the run that the text comes from: a `w:t`, a tab, a break. */
  readonly holder: XmlElement;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** Whether each character is one of the source, so that it can be cut anywhere. */
  readonly isPlain: boolean;
}

/** The text of one run in pieces; what cannot be deleted along with it is told through `onBarrier`. */
export function runPieces(run: DocxRun, start: number, onBarrier: (offset: number) => void): DocxPiece[] {
  const pieces: DocxPiece[] = [];
  let at = start;
  const add = (text: string, holder: XmlElement, sourceStart: number, sourceEnd: number, isPlain: boolean): void => {
    if (text === "") return;
    pieces.push({ start: at, text, run, holder, sourceStart, sourceEnd, isPlain });
    at += text.length;
  };
  for (const child of elementsOf(run.element)) {
    if (child.name === "w:t") addText(child, add);
    else if (child.name in shown) add(shown[child.name] ?? "", child, child.start, child.end, false);
    else if (child.name === "w:br") add(breakText(child), child, child.start, child.end, false);
    else if (child.name === "w:sym") add(symbolText(child), child, child.start, child.end, false);
    else if (!harmless.has(child.name)) onBarrier(at);
  }
  return pieces;
}

/** Whether a run's own format hides it. A style may hide text too; that is rare and not looked up. */
export function isHidden(run: XmlElement): boolean {
  return switchOf(childOf(run, "w:rPr"), "w:vanish") ?? false;
}

const shown: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};
/** May be deleted with the words around it. */
const harmless = new Set(["w:rPr", "w:softHyphen", "w:lastRenderedPageBreak"]);

function addText(
  holder: XmlElement,
  add: (text: string, holder: XmlElement, sourceStart: number, sourceEnd: number, isPlain: boolean) => void,
): void {
  const keepsSpace = holder.attributes["xml:space"] === "preserve";
  const last = holder.children.length - 1;
  for (const [nth, node] of holder.children.entries()) {
    if (node.kind !== "text") continue;
    const isPlain = node.text.length === node.end - node.start;
    // Line ends in the source are spaces; without xml:space Word drops those at either end. A no-break space is none of them.
    const text = node.text.replace(/[\r\n\t]/g, " ");
    const from = keepsSpace || nth > 0 || !isPlain ? 0 : text.length - text.replace(/^ +/, "").length;
    const to = keepsSpace || nth < last || !isPlain ? text.length : text.replace(/ +$/, "").length;
    if (!isPlain) {
      add(text.replace(/\u00ad/g, ""), holder, node.start, node.end, false);
      continue;
    }
    // A soft hyphen is a hint for line ends, not a letter: the text goes on behind it.
    for (let start = from; start < to;) {
      const hyphen = text.indexOf("\u00ad", start);
      const end = hyphen < 0 || hyphen > to ? to : hyphen;
      add(text.slice(start, end), holder, node.start + start, node.start + end, true);
      start = end + 1;
    }
  }
}

function breakText(element: XmlElement): string {
  return attributeOf(element, "w:type") === "page" || attributeOf(element, "w:type") === "column" ? " " : "\n";
}

/** A character of a picture font; those have no letters, so it counts as a bullet. */
function symbolText(element: XmlElement): string {
  const code = Number.parseInt(attributeOf(element, "w:char") ?? "", 16);
  if (!Number.isInteger(code) || code < 0x20 || (code >= 0xd800 && code <= 0xf8ff) || code > 0xfffd) return "•";
  return String.fromCharCode(code);
}
