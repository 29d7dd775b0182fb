import type { DocxAuthor } from "./docx-change";
import type { XmlElement } from "./xml";
import { namespaceOf, prefixOf } from "./xml-reading";

/** Writes elements of Word's own in the prefixes that a file uses where they go. */
export interface DocxMarkup {
  readonly source: string;
  /** A number that no comment and no tracked change in the file has yet. */
  readonly nextId: () => number;
  /** A start tag with our attributes; `near` is an element in whose scope it will stand. */
  readonly open: (near: XmlElement, name: string, attributes?: Readonly<Record<string, string | number>>) => string;
  readonly close: (near: XmlElement, name: string) => string;
  readonly empty: (near: XmlElement, name: string, attributes?: Readonly<Record<string, string | number>>) => string;
  /** The attributes of a tracked change by this author. */
  readonly change: () => Readonly<Record<string, string | number>>;
}

/** Markup for one writing of one part; `sources` are all texts whose ids are taken. */
export function createDocxMarkup(source: string, sources: readonly string[], { author, date }: DocxAuthor): DocxMarkup {
  const taken = new Set(
    sources.flatMap((each) => Array.from(each.matchAll(/\bid\s*=\s*["'](\d{1,10})["']/g), ([, id]) => Number(id))),
  );
  let last = 0;
  const nextId = (): number => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const tag = (near: XmlElement, name: string, attributes: Readonly<Record<string, string | number>>): string => {
    const declared = near.scope.prefixesOf("w")[0];
    const listed = Object.entries(attributes);
    // A file may use no prefix for Word's elements, but attributes need one.
    const declaration = declared === undefined && listed.length > 0 ? ` xmlns:w="${escapeXml(namespaceOf(near))}"` : "";
    const written = listed.map(([key, value]) => ` ${declared ?? "w"}:${key}="${escapeXml(String(value))}"`).join("");
    return `<${nameOf(near, name)}${declaration}${written}`;
  };
  return {
    source,
    nextId,
    open: (near, name, attributes = {}) => `${tag(near, name, attributes)}>`,
    close: (near, name) => `</${nameOf(near, name)}>`,
    empty: (near, name, attributes = {}) => `${tag(near, name, attributes)}/>`,
    change: () => ({ id: nextId(), author: withoutControls(author), date: wordDate(date) }),
  };
}

/** A time as Word writes it, to the second. */
export function wordDate(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** Text for an element or an attribute; characters that XML has no place for are left out. */
export function escapeXml(text: string): string {
  return withoutControls(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

const nameOf = (near: XmlElement, name: string): string => (prefixOf(near) === "" ? name : `${prefixOf(near)}:${name}`);

/** The characters that XML has a place for. */
function withoutControls(text: string): string {
  return Array.from(text)
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      return code < 0x20
        ? code === 0x09 || code === 0x0a || code === 0x0d
        : (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
    })
    .join("");
}
