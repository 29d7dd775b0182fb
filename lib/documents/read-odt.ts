import type { DocumentReading } from "./document";
import { partOf } from "./docx-package";
import { odtStyles } from "./odt-styles";
import { odtText } from "./odt-text";
import { structure } from "./structure";
import { titleOf } from "./title-of";
import { Unreadable } from "./unreadable";
import { childOf, elementsIn, textIn } from "./xml-reading";
import type { Zip } from "./zip";

/** Reads an OpenDocument text; undefined where the zip is none. */
export function readOdt(zip: Zip, name: string): DocumentReading | undefined {
  const content = partOf(zip, "content.xml")?.root;
  if (content === undefined || zip.find("META-INF/manifest.xml") === undefined) return undefined;
  const body = childOf(childOf(content, "office:body"), "office:text");
  if (body === undefined) return undefined;
  const text = odtText(body, odtStyles([content, partOf(zip, "styles.xml")?.root]));
  const placed = structure(text.lines);
  if (placed.length === 0) throw new Unreadable("no-text");
  const blocks = placed.map(({ block }) => block);
  const meta = partOf(zip, "meta.xml")?.root;
  const property = childOf(childOf(meta, "office:meta"), "dc:title");
  return {
    kind: "read",
    format: "odt",
    title: titleOf(blocks, property === undefined ? undefined : textIn(property), name),
    blocks,
    sourceMap: placed.map(({ block, line, offset }) => ({ kind: "paragraph", blockId: block.id, paragraph: line, offset })),
    notRead: text.notRead.filter(({ count }) => count > 0),
  };
}

/** Whether a password is needed: the manifest says which parts are encrypted. */
export function isEncryptedOdt(zip: Zip): boolean {
  const manifest = zip.find("content.xml") === undefined ? undefined : partOf(zip, "META-INF/manifest.xml")?.root;
  for (const element of manifest === undefined ? [] : elementsIn(manifest)) {
    if (element.name === "manifest:encryption-data") return true;
  }
  return false;
}
