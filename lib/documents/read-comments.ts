import { docxBlocks, type DocxBlocks } from "./docx-blocks";
import type { DocxComment } from "./docx-change";
import { openDocx, type DocxPackage } from "./docx-package";
import type { XmlElement } from "./xml";
import { attributeOf, elementsIn, elementsOf, textIn } from "./xml-reading";
import { Zip } from "./zip";

/** The comments of a Word file with the words they stand on; none where the file is no Word file or cannot be read. */
export function readComments(bytes: Uint8Array): readonly DocxComment[] {
  try {
    const file = openDocx(new Zip(bytes));
    return file === undefined ? [] : commentsOf(file);
  } catch {
    return [];
  }
}

function commentsOf(file: DocxPackage): readonly DocxComment[] {
  const elements = elementsOf(file.part("comments")?.root).filter(({ name }) => name === "w:comment");
  if (elements.length === 0) return [];
  const text = docxBlocks(file);
  const ranges = rangesIn(file.main.root);
  const threads = threadsIn(file.part("commentsExtended")?.root);
  const byLastParagraph = new Map(elements.map((element) => [lastParagraphId(element), attributeOf(element, "w:id") ?? ""]));
  return elements.map((element) => {
    const id = attributeOf(element, "w:id") ?? "";
    const range = ranges.get(id);
    const thread = threads.get(lastParagraphId(element) ?? "");
    return {
      id,
      author: attributeOf(element, "w:author") ?? "",
      date: attributeOf(element, "w:date"),
      text: commentText(element),
      anchors: range === undefined ? [] : anchorsIn(text, range),
      parentId: thread?.parent === undefined ? undefined : byLastParagraph.get(thread.parent),
      isDone: thread?.isDone ?? false,
    };
  });
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** From where to where in the source each comment reaches; one that only has its reference mark reaches over nothing. */
function rangesIn(root: XmlElement): ReadonlyMap<string, Range> {
  const starts = new Map<string, number>();
  const ranges = new Map<string, Range>();
  for (const element of elementsIn(root)) {
    const id = attributeOf(element, "w:id");
    if (id === undefined || ranges.has(id)) continue;
    if (element.name === "w:commentRangeStart") starts.set(id, element.start);
    else if (element.name === "w:commentRangeEnd" || element.name === "w:commentReference") {
      ranges.set(id, { start: starts.get(id) ?? element.start, end: element.start });
    }
  }
  return ranges;
}

function anchorsIn({ placed, paragraphs }: DocxBlocks, { start, end }: Range): DocxComment["anchors"] {
  return placed.flatMap(({ block, line, offset }) => {
    const paragraph = paragraphs[line];
    if (paragraph === undefined || paragraph.element.start > end || paragraph.element.end < start) return [];
    const inside = paragraph.pieces.filter((piece) => piece.sourceStart >= start && piece.sourceEnd <= end);
    const last = inside.at(-1);
    const from = Math.max(0, (inside[0]?.start ?? 0) - offset);
    const to = Math.min(block.text.length, last === undefined ? 0 : last.start + last.text.length - offset);
    return to > from ? [{ blockId: block.id, start: from, end: to, actual: block.text.slice(from, to) }] : [];
  });
}

function commentText(comment: XmlElement): string {
  return elementsOf(comment)
    .filter(({ name }) => name === "w:p")
    .map((paragraph) =>
      [...elementsIn(paragraph)]
        .map((each) => (each.name === "w:t" ? textIn(each) : each.name === "w:tab" ? "\t" : each.name === "w:br" ? "\n" : ""))
        .join(""),
    )
    .join("\n")
    .trim();
}

function threadsIn(
  root: XmlElement | undefined,
): ReadonlyMap<string, { readonly parent: string | undefined; readonly isDone: boolean }> {
  return new Map(
    elementsOf(root).map((each) => [
      attributeOf(each, "w15:paraId") ?? "",
      { parent: attributeOf(each, "w15:paraIdParent"), isDone: ["1", "true"].includes(attributeOf(each, "w15:done") ?? "0") },
    ]),
  );
}

function lastParagraphId(comment: XmlElement): string | undefined {
  return attributeOf(
    elementsOf(comment).findLast(({ name }) => name === "w:p"),
    "w14:paraId",
  );
}
