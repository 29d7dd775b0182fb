import { runContent } from "./docx-copies";
import { wordDate, type DocxMarkup } from "./docx-markup";
import type { DocxAuthor } from "./docx-change";
import { relationsName, type DocxPackage } from "./docx-package";
import { withElement, withOverride, withRelation } from "./package-entries";
import { parseXml, type XmlElement } from "./xml";
import { encodeXml } from "./xml-encoding";
import { namespaceOf } from "./xml-reading";

/** A comment to be written: its number in the text and its words, one paragraph for each line. */
export interface NewComment {
  readonly id: number;
  readonly text: string;
}

/** The parts that change when comments are added: the comments beside those there are and, only where the file has had none, two entries. */
export function writeComments(
  file: DocxPackage,
  comments: readonly NewComment[],
  author: DocxAuthor,
  markup: DocxMarkup,
): ReadonlyMap<string, Uint8Array> {
  if (comments.length === 0) return new Map();
  const existing = file.part("comments");
  const folder = file.main.name.slice(0, file.main.name.lastIndexOf("/") + 1);
  const part = existing ?? emptyPart(file, folder);
  const added = comments.map((comment) => commentElement(part.root, comment, author, markup)).join("");
  const parts = new Map([[part.name, encodeXml({ ...part, text: withElement(part.text, part.root, added) })]]);
  if (existing !== undefined) return parts;
  const relations = relationsName(file.main.name);
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  for (const [name, bytes] of [
    withRelation(file, relations, "comments", part.name.slice(folder.length)),
    withOverride(file, `/${part.name}`, type),
  ]) {
    parts.set(name, bytes);
  }
  return parts;
}

function emptyPart(file: DocxPackage, folder: string) {
  let name = `${folder}comments.xml`;
  for (let nth = 2; file.zip.find(name) !== undefined; nth += 1) name = `${folder}comments${nth}.xml`;
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
  const text = `${head}<w:comments xmlns:w="${namespaceOf(file.main.root)}"></w:comments>`;
  return { name, text, encoding: "utf-8", root: parseXml(text) } as const;
}

function commentElement(near: XmlElement, { id, text }: NewComment, { author, date }: DocxAuthor, markup: DocxMarkup): string {
  const initials = author
    .split(/\s+/)
    .map((word) => /\p{L}/u.exec(word)?.[0] ?? "")
    .join("")
    .slice(0, 5)
    .toUpperCase();
  const paragraphs = text.split(/\r?\n/).map((line, nth) => {
    const mark = nth > 0 ? "" : markup.open(near, "r") + markup.empty(near, "annotationRef") + markup.close(near, "r");
    const run = markup.open(near, "r") + runContent(near, line, markup) + markup.close(near, "r");
    return markup.open(near, "p") + mark + run + markup.close(near, "p");
  });
  const attributes = { id, author, date: wordDate(date), ...(initials === "" ? {} : { initials }) };
  return markup.open(near, "comment", attributes) + paragraphs.join("") + markup.close(near, "comment");
}
