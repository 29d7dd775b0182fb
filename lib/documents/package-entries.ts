import { escapeXml } from "./docx-markup";
import { partOf, type DocxPackage } from "./docx-package";
import { spliced } from "./splices";
import { Unreadable } from "./unreadable";
import { parseXml, type XmlElement } from "./xml";
import { encodeXml } from "./xml-encoding";
import { attributeOf, elementsOf, namespaceOf, prefixOf } from "./xml-reading";

/** A source with something put in before the end of its root element. */
export function withElement(source: string, root: XmlElement, added: string): string {
  if (root.contentStart < root.end) return spliced(source, [{ start: root.contentEnd, end: root.contentEnd, text: added }]);
  const close = source.lastIndexOf("/", root.end);
  return spliced(source, [{ start: close, end: root.end, text: `>${added}</${root.rawName}>` }]);
}

/** The list of relationships with one more; begun, if the part has none. */
export function withRelation(file: DocxPackage, name: string, type: string, target: string): [name: string, bytes: Uint8Array] {
  const part = partOf(file.zip, name) ?? emptyRelations(name);
  const taken = new Set(elementsOf(part.root).map((relation) => attributeOf(relation, "Id")));
  let id = taken.size + 1;
  while (taken.has(`rId${id}`)) id += 1;
  const isStrict = namespaceOf(file.main.root).startsWith("http://purl.oclc.org/");
  const base = isStrict ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org";
  const separator = isStrict ? "officeDocument/relationships" : "officeDocument/2006/relationships";
  const added = `<${tag(part.root, "Relationship")} Id="rId${id}" Type="${base}/${separator}/${type}" Target="${escapeXml(target)}"/>`;
  return [part.name, encodeXml({ ...part, text: withElement(part.text, part.root, added) })];
}

/** The list of content types with one more part's. */
export function withOverride(file: DocxPackage, partName: string, type: string): [name: string, bytes: Uint8Array] {
  const part = partOf(file.zip, "[Content_Types].xml");
  if (part === undefined) throw new Unreadable("damaged");
  const added = `<${tag(part.root, "Override")} PartName="${escapeXml(partName)}" ContentType="${type}"/>`;
  return [part.name, encodeXml({ ...part, text: withElement(part.text, part.root, added) })];
}

const tag = (root: XmlElement, name: string): string => (prefixOf(root) === "" ? name : `${prefixOf(root)}:${name}`);

function emptyRelations(name: string) {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
  const text = `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  return { name, text, encoding: "utf-8", root: parseXml(text) } as const;
}
