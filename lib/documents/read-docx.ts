import type { DocumentReading, NotRead } from "./document";
import { docxBlocks } from "./docx-blocks";
import type { DocxPackage } from "./docx-package";
import { partOf } from "./docx-package";
import { titleOf } from "./title-of";
import { Unreadable } from "./unreadable";
import type { XmlElement } from "./xml";
import { attributeOf, childOf, elementsIn, elementsOf, textIn } from "./xml-reading";

/** Reads a Word file that is open. */
export function readDocx(file: DocxPackage, name: string): DocumentReading {
  const { placed, contents, pictures } = docxBlocks(file);
  if (placed.length === 0) throw new Unreadable("no-text");
  const blocks = placed.map(({ block }) => block);
  const property = childOf(file.part("core-properties")?.root, "dc:title");
  return {
    kind: "read",
    format: "docx",
    title: titleOf(blocks, property === undefined ? undefined : textIn(property), name),
    blocks,
    sourceMap: placed.map(({ block, line, offset }) => ({ kind: "paragraph", blockId: block.id, paragraph: line, offset })),
    notRead: [
      { what: "contents", count: contents } as const,
      { what: "pictures", count: pictures } as const,
      ...besides(file),
    ].filter(({ count }) => count > 0),
  };
}

/** The words in the parts beside the running text. */
function besides(file: DocxPackage): readonly NotRead[] {
  const withWords = (type: string): number =>
    file.relations.filter((relation) => {
      const root = relation.type === type && relation.target !== undefined ? partOf(file.zip, relation.target)?.root : undefined;
      return root !== undefined && hasWords(root);
    }).length;
  return [
    { what: "headers", count: withWords("header") },
    { what: "footers", count: withWords("footer") },
    { what: "footnotes", count: notes(file.part("footnotes")?.root) },
    { what: "endnotes", count: notes(file.part("endnotes")?.root) },
    { what: "comments", count: elementsOf(file.part("comments")?.root).length },
  ];
}

/** Notes, without the lines that separate them from the text. */
function notes(root: XmlElement | undefined): number {
  return elementsOf(root).filter((note) => ["normal", undefined].includes(attributeOf(note, "w:type")) && hasWords(note)).length;
}

function hasWords(root: XmlElement): boolean {
  for (const element of elementsIn(root)) if (element.name === "w:t" && textIn(element).trim() !== "") return true;
  return false;
}
