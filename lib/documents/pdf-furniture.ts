import type { PdfRow } from "./pdf-rows";

/** One page's rows and its height. */
export interface PdfPage {
  readonly rows: readonly PdfRow[];
  readonly height: number;
}

/** Leaves out what stands at the top or foot of page after page, and page numbers. */
export function withoutFurniture(pages: readonly PdfPage[]): readonly (readonly PdfRow[])[] {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(page.rows.filter((row) => isAtEdge(row, page)).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const often = Math.max(2, Math.ceil(pages.length / 2));
  return pages.map((page) =>
    page.rows.filter((row) => {
      if (!isAtEdge(row, page)) return true;
      const text = row
        .map((segment) => segment.text)
        .join(" ")
        .trim();
      return (seen.get(keyOf(row)) ?? 0) < often && !/^(page\s*)?\d{1,3}(\s*(of|\/)\s*\d{1,3})?$/i.test(text);
    }),
  );
}

function isAtEdge([first]: PdfRow, { height }: PdfPage): boolean {
  return first !== undefined && (first.y > 0.9 * height || first.y < 0.09 * height);
}

/** The words of a row with its numbers left open, and its height on the page to a few points. */
function keyOf(row: PdfRow): string {
  const text = row.map((segment) => segment.text.trim()).join(" ");
  return `${Math.round((row[0]?.y ?? 0) / 8)} ${text.replace(/\d+/g, "#")}`;
}
