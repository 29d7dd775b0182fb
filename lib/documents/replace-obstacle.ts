import type { DocxOutcome } from "./docx-change";
import type { DocxParagraph } from "./docx-paragraphs";
import type { DocxPiece } from "./docx-runs";

type Obstacle = Extract<DocxOutcome, { kind: "commented" }>["why"];

/**
 * Why words cannot become a tracked change: they are made by a field; held fixed by a content control; or mixed with what must stay (a
 * picture, a footnote's number, hidden or moved text).
 */
export function replaceObstacle(paragraph: DocxParagraph, start: number, end: number): Obstacle | undefined {
  const pieces = piecesIn(paragraph, start, end);
  if (pieces.some(({ run }) => run.inField)) return "field";
  if (pieces.some(({ run }) => run.isLocked)) return "locked";
  const isMixed =
    pieces.some((piece) => piece.run.isMoved || isDeepInInsertion(piece)) ||
    paragraph.barriers.some((barrier) => barrier > start && barrier < end) ||
    !canCut(paragraph, start) ||
    !canCut(paragraph, end);
  return isMixed ? "mixed" : undefined;
}

/** The span, wider where it begins or ends inside a character that the file writes as one. */
export function cuttable(paragraph: DocxParagraph, start: number, end: number): { readonly start: number; readonly end: number } {
  const [first] = piecesIn(paragraph, start, end);
  const last = piecesIn(paragraph, start, end).at(-1);
  return {
    start: first === undefined || canCut(paragraph, start) ? start : first.start,
    end: last === undefined || canCut(paragraph, end) ? end : last.start + last.text.length,
  };
}

function piecesIn({ pieces }: DocxParagraph, start: number, end: number): readonly DocxPiece[] {
  return pieces.filter((piece) => piece.start < end && piece.start + piece.text.length > start);
}

function canCut({ pieces }: DocxParagraph, at: number): boolean {
  const inside = pieces.find((piece) => piece.start < at && piece.start + piece.text.length > at);
  return inside === undefined || inside.isPlain;
}

/** In an earlier insertion, with something between it and the run: that insertion could not be ended and begun again here. */
function isDeepInInsertion({ run }: DocxPiece): boolean {
  let element = run.element.parent;
  if (element?.name === "w:ins") element = element.parent;
  for (; element !== undefined && element.name !== "w:p"; element = element.parent) {
    if (element.name === "w:ins" || element.name === "w:moveTo") return true;
  }
  return false;
}
