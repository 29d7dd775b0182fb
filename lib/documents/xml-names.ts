/** The names that prefixes stand for at a place in a file. */
export interface XmlScope {
  /** An element's name with our prefix for its namespace. */
  nameOf(rawName: string): string;
  /** The file's own prefixes for one of ours ("w"), without the empty one: attributes need a prefix. */
  prefixesOf(ours: string): readonly string[];
  /** Prefix to namespace address. */
  readonly bound: ReadonlyMap<string, string>;
}

/** Our prefixes: one for each namespace that we read, its strict and its transitional address alike. */
const ours = new Map(
  Object.entries({
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
    "http://schemas.microsoft.com/office/word/2012/wordml": "w15",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "http://schemas.openxmlformats.org/package/2006/content-types": "ct",
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
    "http://purl.org/dc/elements/1.1/": "dc",
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
    "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
    "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
    "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": "fo",
    "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0": "manifest",
  }),
);

/** Where nothing is declared yet. */
export const noScope: XmlScope = scopeOf(new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]));

/** The scope inside an element: its parent's, unless it declares prefixes. */
export function inScope(parent: XmlScope, attributes: Readonly<Record<string, string>>): XmlScope {
  let bound: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith("xmlns")) continue;
    const prefix = name === "xmlns" ? "" : name.startsWith("xmlns:") ? name.slice(6) : undefined;
    if (prefix === undefined) continue;
    bound ??= new Map(parent.bound);
    bound.set(prefix, attributes[name] ?? "");
  }
  return bound ? scopeOf(bound) : parent;
}

function scopeOf(bound: ReadonlyMap<string, string>): XmlScope {
  const names = new Map<string, string>();
  const prefixes = new Map<string, readonly string[]>();
  return {
    bound,
    nameOf(rawName) {
      const known = names.get(rawName);
      if (known !== undefined) return known;
      const colon = rawName.indexOf(":");
      const prefix = ours.get(bound.get(colon < 0 ? "" : rawName.slice(0, colon)) ?? "") ?? "?";
      const name = `${prefix}:${rawName.slice(colon + 1)}`;
      names.set(rawName, name);
      return name;
    },
    prefixesOf(wanted) {
      const known = prefixes.get(wanted);
      if (known !== undefined) return known;
      const found = [...bound]
        .filter(([prefix, address]) => prefix !== "" && ours.get(address) === wanted)
        .map(([prefix]) => prefix);
      prefixes.set(wanted, found);
      return found;
    },
  };
}
