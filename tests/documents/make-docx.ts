import { strToU8, unzipSync, zipSync, strFromU8 } from "fflate";

export const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const namespaces = [
  `xmlns:w="${wordNamespace}"`,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Parts of a file by name; a string is UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A Word file with this inside its body; `more` adds or replaces parts, and each that Word needs an entry for gets it. */
export function makeDocx(body: string, more: Parts = {}): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
    "word/document.xml": documentXml(body),
    ...more,
  };
  const besides = Object.keys(more).filter((name) => /^word\/[a-zA-Z]+\d*\.xml$/.test(name) && name !== "word/document.xml");
  const overrides = ["document.main:document", ...besides.map((name) => `${typeOf(name)}:${name.slice(5, -4)}`)].map((each) => {
    const [type, name] = each.split(":");
    return `<Override PartName="/word/${name}.xml" ContentType="${wordType}.${type}+xml"/>`;
  });
  parts["[Content_Types].xml"] ??=
    `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
  if (besides.length > 0) {
    parts["word/_rels/document.xml.rels"] ??= relations(besides.map((name) => [typeOf(name), name.slice(5)]));
  }
  return makeZip(parts);
}

export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`;
}

/** A part's root element with our prefixes. */
export function wordPart(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${namespaces}>${inside}</w:${root}>`;
}

export function makeZip(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part])),
  );
}

/** A paragraph of one run for each text given. */
export const p = (...texts: readonly string[]): string => `<w:p>${texts.map((text) => r(text)).join("")}</w:p>`;
/** A run, with a format inside `w:rPr` if given. */
export const r = (text: string, format = ""): string =>
  `<w:r>${format === "" ? "" : `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** Every part of a zip as bytes. */
export const partsOf = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);
/** One part as text. */
export const partText = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

const typeOf = (name: string): string => name.slice(5, -4).replace(/\d+$/, "");

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const listed = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${listed.join("")}</Relationships>`;
}
