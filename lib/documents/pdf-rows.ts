/** A stretch of text as a PDF places it; y grows upwards. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pieces on one line with no wide gap between them. */
export interface PdfSegment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** Pieces on one line of the page: one segment, or several where a wide gap (a column, a table's cell) stands between. From left to right. */
export type PdfRow = readonly PdfSegment[];

/** Sorts a page's pieces into rows, top to bottom. */
export function pdfRows(pieces: readonly PdfPiece[]): readonly PdfRow[] {
  const rows: PdfPiece[][] = [];
  // The order of a PDF is most often that of reading, but nothing holds it to it.
  for (const piece of [...pieces].sort((one, other) => other.y - one.y || one.x - other.x)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    const isSame = first !== undefined && Math.abs(first.y - piece.y) <= 0.45 * Math.max(first.height, piece.height);
    if (row !== undefined && isSame) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => segmentsOf(row.sort((one, other) => one.x - other.x)));
}

function segmentsOf(row: readonly PdfPiece[]): PdfRow {
  const segments: { text: string; left: number; right: number; y: number; height: number }[] = [];
  for (const { text, x, y, width, height } of row) {
    const last = segments.at(-1);
    const gap = last === undefined ? 0 : x - last.right;
    // Bullets stand far from their text.
    const isMark = last !== undefined && /^\s*([•·●▪◦➢✓►o*–—-]|\(?[\da-z]{1,2}[.)])\s*$/.test(last.text);
    if (last === undefined || (gap > 0.9 * height && !isMark)) {
      segments.push({ text, left: x, right: x + width, y, height });
      continue;
    }
    const isApart = gap > 0.15 * height && !/\s$/.test(last.text) && !/^\s/.test(text);
    last.text += isApart || (isMark && gap > 0) ? ` ${text}` : text;
    last.right = Math.max(last.right, x + width);
    last.height = Math.max(last.height, height);
  }
  return segments.filter(({ text }) => text.trim() !== "");
}
