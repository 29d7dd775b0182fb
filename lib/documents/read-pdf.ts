import { hasPdfWorker } from "./pdf-worker";
import { getDocument, PasswordException } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { DocumentReading } from "./document";
import type { FileLine } from "./file-line";
import { limits } from "./limits";
import { pdfColumns } from "./pdf-columns";
import { withoutFurniture, type PdfPage } from "./pdf-furniture";
import { pdfParagraphs } from "./pdf-paragraphs";
import { pdfRows, type PdfPiece, type PdfSegment } from "./pdf-rows";
import { structure } from "./structure";
import { titleOf } from "./title-of";
import { Unreadable } from "./unreadable";

/** Reads the text layer of a PDF. Fonts, pictures and scripts in it are not looked at. */
export async function readPdf(bytes: Uint8Array, name: string): Promise<DocumentReading> {
  const { pages, property } = await pagesOf(bytes);
  const columns = withoutFurniture(pages).map(pdfColumns);
  const all = columns.flat();
  if (all.reduce((sum, { text }) => sum + text.trim().length, 0) < 20) throw new Unreadable("scanned");
  const words = wordsOf(all);
  const usual = usualHeight(all);
  const lines: FileLine[] = [];
  const pageOfLine: number[] = [];
  for (const [page, segments] of columns.entries())
    for (const { text, height } of pdfParagraphs(segments, words)) {
      const isLarge = height > 1.15 * usual && text.length <= 120;
      lines.push({ text, kind: "paragraph", level: isLarge ? levelOf(height / usual) : undefined });
      pageOfLine.push(page + 1);
    }
  const placed = structure(lines);
  const blocks = placed.map(({ block }) => block);
  return {
    kind: "read",
    format: "pdf",
    title: titleOf(blocks, property, name),
    blocks,
    sourceMap: placed.map(({ block, line }) => ({ kind: "page", blockId: block.id, page: pageOfLine[line] ?? 1 })),
    notRead: [],
  };
}

async function pagesOf(bytes: Uint8Array): Promise<{ pages: readonly PdfPage[]; property: string | undefined }> {
  if (!hasPdfWorker) throw new Error("pdf.js would start a worker of its own.");
  const task = getDocument({
    // pdf.js takes what it is given for its own.
    data: bytes.slice(),
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    const file = await task.promise;
    if (file.numPages > limits.pages) throw new Unreadable("too-much-inside");
    const pages: PdfPage[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item) => ("str" in item ? pieceOf(item) : []));
      pages.push({ rows: pdfRows(pieces), height: page.view[3] ?? 842 });
      page.cleanup();
    }
    const { info } = await file.getMetadata();
    const property = "Title" in info && typeof info.Title === "string" ? info.Title : undefined;
    return { pages, property };
  } catch (error) {
    if (error instanceof PasswordException) throw new Unreadable("password");
    throw error;
  } finally {
    await task.destroy();
  }
}

/** Text set upright; a watermark across the page is not part of what it says. */
function pieceOf(item: { str: string; transform: readonly unknown[]; width: number; height: number }): PdfPiece[] {
  const [scale = 0, slant = 0, , up = 0, x = 0, y = 0] = item.transform.map(Number);
  // A gap comes as a space as wide as the gap: it is measured, not read.
  if (item.str.trim() === "" || Math.abs(slant) > 0.1 * Math.abs(scale)) return [];
  // Bullets come from picture fonts, whose characters have no meaning of their own.
  const text = item.str.replace(/[\ue000-\uf8ff]/g, "•");
  return [{ text, x, y, width: item.width, height: Math.abs(item.height || up) }];
}

/** Words that stand inside lines: the first and the last of a line may be halves. */
function wordsOf(lines: readonly PdfSegment[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ text }) =>
      (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).slice(1, -1).filter((word) => !word.endsWith("-")),
    ),
  );
}

/** The height that most of the text has. */
function usualHeight(lines: readonly PdfSegment[]): number {
  const letters = new Map<number, number>();
  for (const { text, height } of lines) {
    const rounded = Math.round(height * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 11;
}

const levelOf = (times: number): number => (times > 1.7 ? 1 : times > 1.35 ? 2 : 3);
