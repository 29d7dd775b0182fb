import type { BlockKind } from "@/lib/engine/block";
import { escapeXml } from "./docx-markup";
import { newDocxParts } from "./new-docx-parts";
import { zipParts } from "./zip-writing";

/** A paragraph of a new file; a block has this shape. */
export interface NewParagraph {
  readonly text: string;
  readonly kind: BlockKind;
}

/** A Word file of this text: a title, headings, bulleted lists and paragraphs, in British English. The same text gives the same bytes. */
export function newDocx(title: string, paragraphs: readonly NewParagraph[]): Uint8Array {
  const written = [paragraph(title, "Title"), ...paragraphs.map(({ text, kind }) => paragraph(text, styles[kind]))];
  const encoder = new TextEncoder();
  return zipParts(new Map([...newDocxParts(written.join(""), title)].map(([name, text]) => [name, encoder.encode(text)])));
}

const styles: Readonly<Record<BlockKind, string | undefined>> = {
  heading: "Heading1",
  item: "ListBullet",
  paragraph: undefined,
  cell: undefined,
};

function paragraph(text: string, style: string | undefined): string {
  const properties = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  const runs = text
    .split(/\r\n|\r|\n/)
    .map((line, nth) => {
      const parts = line
        .split("\t")
        .map((part, tab) => `${tab > 0 ? "<w:tab/>" : ""}<w:t xml:space="preserve">${escapeXml(part)}</w:t>`);
      return `${nth > 0 ? "<w:br/>" : ""}${parts.join("")}`;
    })
    .join("");
  return `<w:p>${properties}<w:r>${runs}</w:r></w:p>`;
}
