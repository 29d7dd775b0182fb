import type { XmlElement } from "./xml";
import { attributeOf, childOf, elementsOf } from "./xml-reading";

/** What a paragraph's formatting says it is. */
export interface ParagraphStyle {
  /** 0 for a title, 1 to 9 for a heading. */
  readonly level?: number | undefined;
  readonly isItem: boolean;
  readonly isBold: boolean;
  /** A line of a table of contents. */
  readonly isContents: boolean;
}

/** Looks up styles by id, with what they take from the styles they are based on. */
export type DocxStyles = (id: string | undefined) => ParagraphStyle;

const plain: ParagraphStyle = { isItem: false, isBold: false, isContents: false };
/** How many styles may be based on one another: a file can make a ring of them. */
const longestChain = 20;

/** The styles of a file; a style with no id given is the file's default paragraph style. */
export function docxStyles(root: XmlElement | undefined): DocxStyles {
  const elements = new Map<string, XmlElement>();
  let standard: string | undefined;
  for (const style of elementsOf(root)) {
    const id = attributeOf(style, "w:styleId");
    if (style.name !== "w:style" || id === undefined) continue;
    elements.set(id, style);
    const isDefault = attributeOf(style, "w:type") === "paragraph" && isOn(attributeOf(style, "w:default") ?? "0");
    if (isDefault) standard ??= id;
  }
  const known = new Map<string, ParagraphStyle>();
  const look = (id: string, chain: number): ParagraphStyle => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const style = elements.get(id);
    const parent = attributeOf(childOf(style, "w:basedOn"), "w:val");
    const base = parent !== undefined && chain < longestChain ? look(parent, chain + 1) : plain;
    const found = style === undefined ? base : ownStyle(style, base);
    known.set(id, found);
    return found;
  };
  return (id) => {
    const wanted = id ?? standard;
    return wanted === undefined ? plain : look(wanted, 0);
  };
}

/** What a paragraph is, by its style and what is set on it alone. */
export function paragraphStyle(properties: XmlElement | undefined, styles: DocxStyles): ParagraphStyle {
  const base = styles(attributeOf(childOf(properties, "w:pStyle"), "w:val"));
  const level = outlineLevel(properties);
  return {
    ...base,
    level: level === "body" ? undefined : (level ?? base.level),
    isItem: isListed(properties) ?? base.isItem,
  };
}

/** Whether a switch such as `w:b` is set; undefined where it is not there. */
export function switchOf(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = childOf(properties, name);
  return element === undefined ? undefined : isOn(attributeOf(element, "w:val") ?? "1");
}

const isOn = (value: string): boolean => value !== "0" && value !== "false" && value !== "off";

function ownStyle(style: XmlElement, base: ParagraphStyle): ParagraphStyle {
  const properties = childOf(style, "w:pPr");
  const name = (attributeOf(childOf(style, "w:name"), "w:val") ?? "").toLowerCase();
  const heading = /^heading ([1-9])$/.exec(name)?.[1];
  const level = name === "title" ? 0 : heading === undefined ? outlineLevel(properties) : Number(heading);
  return {
    level: level === "body" ? undefined : (level ?? base.level),
    isItem: isListed(properties) ?? (/^list (bullet|number)/.test(name) || base.isItem),
    isBold: switchOf(childOf(style, "w:rPr"), "w:b") ?? base.isBold,
    isContents: /^toc( \d|$| heading)/.test(name) || base.isContents,
  };
}

function outlineLevel(properties: XmlElement | undefined): number | "body" | undefined {
  const value = attributeOf(childOf(properties, "w:outlineLvl"), "w:val");
  if (value === undefined) return undefined;
  const level = Number(value);
  return level >= 0 && level <= 8 ? level + 1 : "body";
}

function isListed(properties: XmlElement | undefined): boolean | undefined {
  const numbering = childOf(properties, "w:numPr");
  if (numbering === undefined) return undefined;
  return attributeOf(childOf(numbering, "w:numId"), "w:val") !== "0";
}
