import { runAgain } from "./docx-copies";
import type { DocxMarkup } from "./docx-markup";
import type { DocxPiece } from "./docx-runs";
import type { Splice } from "./splices";
import type { XmlElement } from "./xml";
import { elementsOf } from "./xml-reading";

/** A stretch of text that one run of the file holds. */
export interface RunText {
  readonly element: XmlElement;
  readonly pieces: readonly DocxPiece[];
  readonly start: number;
  readonly end: number;
}

/** The runs of a paragraph that hold text. */
export function runTexts(pieces: readonly DocxPiece[]): readonly RunText[] {
  const runs: RunText[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const end = piece.start + piece.text.length;
    if (last?.element === piece.run.element) runs[runs.length - 1] = { ...last, pieces: [...last.pieces, piece], end };
    else runs.push({ element: piece.run.element, pieces: [piece], start: piece.start, end });
  }
  return runs;
}

/** Where in the source a cut falls: before the run, after it, between two of its children, or inside a `w:t`. */
export function placeOfCut(run: RunText, cut: number): number {
  const contents = elementsOf(run.element).filter(({ name }) => name !== "w:rPr");
  const next = cut < run.end ? pieceAt(run, cut) : undefined;
  if (next === undefined) {
    const holder = pieceAt(run, cut - 1)?.holder;
    return holder === undefined || contents.at(-1) === holder ? run.element.end : holder.end;
  }
  const source = next.sourceStart + (next.isPlain ? cut - next.start : 0);
  if (next.holder.name === "w:t" && source > shownOf(run, next.holder).start) return source;
  return contents[0] === next.holder ? run.element.start : next.holder.start;
}

/** The first and the end of what is shown of a `w:t`: without xml:space, spaces at its ends are not. */
function shownOf(run: RunText, holder: XmlElement): { start: number; end: number } {
  const pieces = run.pieces.filter((piece) => piece.holder === holder);
  return { start: pieces[0]?.sourceStart ?? holder.start, end: pieces.at(-1)?.sourceEnd ?? holder.end };
}

const pieceAt = (run: RunText, at: number): DocxPiece | undefined =>
  run.pieces.find((piece) => at >= piece.start && at < piece.start + piece.text.length);

/** What ends the run before a cut and begins it again after it; with the `w:t` that is cut, if one is. */
export function breakAtCut(
  run: RunText,
  cut: number,
  isAfterDeleted: boolean,
  isBeforeDeleted: boolean,
  markup: DocxMarkup,
): [before: string, after: string, holder: XmlElement | undefined] {
  const { element } = run;
  const close = markup.close(element, "r");
  const again = runAgain(element, markup);
  const next = cut < run.end ? pieceAt(run, cut) : undefined;
  const isInText = next?.holder.name === "w:t" && placeOfCut(run, cut) > next.holder.start;
  if (!isInText) return [close, again, undefined];
  return [
    markup.close(element, isAfterDeleted ? "delText" : "t") + close,
    again + textTag(element, isBeforeDeleted, markup),
    next.holder,
  ];
}

const textTag = (near: XmlElement, isDeleted: boolean, markup: DocxMarkup): string =>
  `${markup.open(near, isDeleted ? "delText" : "t").slice(0, -1)} xml:space="preserve">`;

/** New tags for each `w:t` that is cut (spaces at the cut must be kept) or deleted (`w:delText`). */
export function textTags(
  run: RunText,
  inText: ReadonlySet<XmlElement>,
  isDeleted: (at: number) => boolean,
  markup: DocxMarkup,
): readonly Splice[] {
  const holders = new Set(run.pieces.map(({ holder }) => holder).filter(({ name }) => name === "w:t"));
  return [...holders].flatMap((holder) => {
    const pieces = run.pieces.filter((piece) => piece.holder === holder);
    const [first] = pieces;
    const last = pieces.at(-1);
    if (first === undefined || last === undefined) return [];
    const starts = isDeleted(first.start);
    const ends = isDeleted(last.start + last.text.length - 1);
    if (!inText.has(holder) && !starts) return [];
    return [
      { start: holder.start, end: first.sourceStart, text: textTag(run.element, starts, markup) },
      { start: last.sourceEnd, end: holder.end, text: markup.close(run.element, ends ? "delText" : "t") },
    ];
  });
}
