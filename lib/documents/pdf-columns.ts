import type { PdfRow, PdfSegment } from "./pdf-rows";

/**
 * The lines of a page in reading order. Where rows share a gap, their columns are read one after the other; pairs of a short label and its
 * value ("Band:  6") are read row by row.
 */
export function pdfColumns(rows: readonly PdfRow[]): readonly PdfSegment[] {
  const lines: PdfSegment[] = [];
  for (let at = 0; at < rows.length;) {
    const band = bandFrom(rows, at);
    if (band === undefined) {
      lines.push(...(rows[at] ?? []));
      at += 1;
      continue;
    }
    const { end, gutter } = band;
    const held = rows.slice(at, end);
    if (areLabels(held, gutter)) lines.push(...held.flat());
    else {
      lines.push(...pdfColumns(side(held, (segment) => segment.right <= gutter)));
      lines.push(...pdfColumns(side(held, (segment) => segment.right > gutter)));
    }
    at = end;
  }
  return lines;
}

const side = (rows: readonly PdfRow[], isOn: (segment: PdfSegment) => boolean): PdfRow[] =>
  rows.map((row) => row.filter(isOn)).filter((row) => row.length > 0);

/** The longest stretch of rows that leaves one gap free all the way down, and where that gap is. */
function bandFrom(rows: readonly PdfRow[], start: number): { end: number; gutter: number } | undefined {
  const [first, second] = rows[start] ?? [];
  if (first === undefined || second === undefined) return undefined;
  let [left, right] = [first.right, second.left];
  let end = start + 1;
  let pairs = 1;
  for (; end < rows.length; end += 1) {
    const row = rows[end] ?? [];
    const before = Math.max(
      left,
      ...row.filter((segment) => segment.left < right && segment.right < right).map((each) => each.right),
    );
    const after = Math.min(right, ...row.filter((segment) => segment.right >= right).map((each) => each.left));
    if (after - before < 6) break;
    [left, right] = [before, after];
    if (row.some((segment) => segment.right <= left) && row.some((segment) => segment.left >= right)) pairs += 1;
  }
  return pairs >= 2 ? { end, gutter: (left + right) / 2 } : undefined;
}

function areLabels(rows: readonly PdfRow[], gutter: number): boolean {
  const pairs = rows.filter((row) => row.length === 2 && row.some((segment) => segment.right <= gutter));
  const length = (nth: number): number => pairs.reduce((sum, row) => sum + (row[nth]?.text.length ?? 0), 0) / pairs.length;
  return pairs.length >= 0.7 * rows.length && length(0) < 30 && length(1) < 60;
}
