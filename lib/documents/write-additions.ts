import { runContent, withoutChildren } from "./docx-copies";
import type { DocxOutcome } from "./docx-change";
import type { DocxMarkup } from "./docx-markup";
import type { DocxParagraph } from "./docx-paragraphs";
import type { Splice } from "./splices";
import type { XmlElement } from "./xml";
import { childOf, elementsOf } from "./xml-reading";

/** A line that becomes a paragraph, with the comment on it, if any. */
export interface AddedLine {
  readonly text: string;
  readonly commentId: number | undefined;
}

/** Why no paragraph can be put after this one as a tracked change. */
export function additionObstacle({
  element,
  endsInField,
  isLocked,
}: DocxParagraph): Extract<DocxOutcome, { kind: "commented" }>["why"] | undefined {
  if (endsInField) return "field";
  if (isLocked) return "locked";
  const properties = childOf(element, "w:pPr");
  const mark = childOf(properties, "w:rPr");
  const isEnding = childOf(properties, "w:sectPr") ?? childOf(mark, "w:del") ?? childOf(mark, "w:moveFrom");
  return isEnding !== undefined || element.parent?.name === "w:ins" || element.parent?.name === "w:moveTo" ? "mixed" : undefined;
}

/**
 * Puts lines after a paragraph as tracked new paragraphs, in the format of `model` (running text nearby; undefined for the file's default).
 * Before another paragraph the new ones carry the mark of the insertion. At the end of a cell or of the text the last mark cannot go, so
 * there the paragraph above carries it, and the new one takes its format: taking the insertion back leaves what was there.
 */
export function writeAdditions(
  after: DocxParagraph,
  model: DocxParagraph | undefined,
  lines: readonly AddedLine[],
  markup: DocxMarkup,
): readonly Splice[] {
  const { element } = after;
  const isLast = !isBeforeParagraph(element);
  const like = isLast ? after : model;
  const paragraphs = lines.map(({ text, commentId }, nth) => {
    const isMarked = !isLast || nth < lines.length - 1;
    const inserted =
      markup.open(element, "ins", markup.change()) + newText(element, like, text, markup) + markup.close(element, "ins");
    return (
      markup.open(element, "p") +
      newProperties(element, like, isMarked, markup) +
      (commentId === undefined ? inserted : commented(element, commentId, inserted, markup)) +
      markup.close(element, "p")
    );
  });
  const added = { start: element.end, end: element.end, text: paragraphs.join("") };
  return isLast ? [...markedAsInserted(element, markup), added] : [added];
}

/** Whether a paragraph follows in the same cell, text box or text. */
function isBeforeParagraph(element: XmlElement): boolean {
  const siblings = elementsOf(element.parent);
  const next = siblings.slice(siblings.indexOf(element) + 1).find(({ name }) => !/^w:(bookmark|comment|perm|proof)/.test(name));
  return next?.name === "w:p";
}

function commented(near: XmlElement, id: number, content: string, markup: DocxMarkup): string {
  const reference = markup.open(near, "r") + markup.empty(near, "commentReference", { id }) + markup.close(near, "r");
  return markup.empty(near, "commentRangeStart", { id }) + content + markup.empty(near, "commentRangeEnd", { id }) + reference;
}

function newText(near: XmlElement, like: DocxParagraph | undefined, text: string, markup: DocxMarkup): string {
  // The format that most of the paragraph has: it may begin with a bold word.
  const [longest] = [...(like?.pieces ?? [])].sort((one, other) => other.text.length - one.text.length);
  const format = childOf(longest?.run.element, "w:rPr");
  const kept = format === undefined ? "" : withoutChildren(format, new Set(["w:rPrChange"]), markup);
  return markup.open(near, "r") + kept + runContent(near, text, markup) + markup.close(near, "r");
}

const notTaken = new Set(["w:rPr", "w:sectPr", "w:pPrChange", "w:framePr", "w:pageBreakBefore"]);
const marks = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange"]);

function newProperties(near: XmlElement, like: DocxParagraph | undefined, isMarked: boolean, markup: DocxMarkup): string {
  const properties = childOf(like?.element, "w:pPr");
  const kept = elementsOf(properties)
    .filter(({ name }) => !notTaken.has(name))
    .map(({ start, end }) => markup.source.slice(start, end))
    .join("");
  const format = elementsOf(childOf(properties, "w:rPr"))
    .filter(({ name }) => !marks.has(name))
    .map(({ start, end }) => markup.source.slice(start, end))
    .join("");
  const mark = isMarked ? markup.empty(near, "ins", markup.change()) : "";
  const inside = mark + format === "" ? "" : markup.open(near, "rPr") + mark + format + markup.close(near, "rPr");
  return kept + inside === "" ? "" : markup.open(near, "pPr") + kept + inside + markup.close(near, "pPr");
}

/** Gives a paragraph's own mark the sign of the insertion, at the place the schema has for it. */
function markedAsInserted(element: XmlElement, markup: DocxMarkup): readonly Splice[] {
  const mark = markup.empty(element, "ins", markup.change());
  const properties = childOf(element, "w:pPr");
  const format = childOf(properties, "w:rPr");
  if (childOf(format, "w:ins") !== undefined) return [];
  const inside = markup.open(element, "rPr") + mark + markup.close(element, "rPr");
  if (properties === undefined) {
    return [at(element.contentStart, markup.open(element, "pPr") + inside + markup.close(element, "pPr"))];
  }
  if (properties.contentStart === properties.end) {
    return [
      { start: properties.start, end: properties.end, text: markup.open(element, "pPr") + inside + markup.close(element, "pPr") },
    ];
  }
  if (format === undefined) {
    const before = childOf(properties, "w:sectPr") ?? childOf(properties, "w:pPrChange");
    return [at(before?.start ?? properties.contentEnd, inside)];
  }
  if (format.contentStart === format.end) return [{ start: format.start, end: format.end, text: inside }];
  return [at(format.contentStart, mark)];
}

const at = (place: number, text: string): Splice => ({ start: place, end: place, text });
