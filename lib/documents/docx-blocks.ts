import type { DocxPackage } from "./docx-package";
import { docxParagraphs, type DocxText } from "./docx-paragraphs";
import { docxStyles } from "./docx-styles";
import { structure, type PlacedBlock } from "./structure";
import { Unreadable } from "./unreadable";
import { childOf } from "./xml-reading";

/** A Word file's paragraphs, and the blocks made of them: a block's `line` is its paragraph's number. */
export interface DocxBlocks extends DocxText {
  readonly placed: readonly PlacedBlock[];
}

/** Reads the running text of a Word file; the same file always gives the same blocks with the same ids. */
export function docxBlocks(file: DocxPackage): DocxBlocks {
  const body = childOf(file.main.root, "w:body");
  if (body === undefined) throw new Unreadable("damaged");
  const text = docxParagraphs(body, docxStyles(file.part("styles")?.root));
  const placed = structure(
    text.paragraphs.map((paragraph) => ({
      text: paragraph.text,
      kind: paragraph.style.isItem ? "item" : paragraph.cell === undefined ? "paragraph" : "cell",
      level: paragraph.style.level,
      isBold: paragraph.isBold,
      lang: paragraph.lang,
      cell: paragraph.cell,
    })),
  );
  return { ...text, placed };
}
