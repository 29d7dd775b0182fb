import type { XmlElement } from "./xml";
import { attributeOf, childOf, elementsOf } from "./xml-reading";

/** What a style of an OpenDocument text says of its text. */
export interface OdtStyle {
  readonly isBold: boolean;
  readonly isTitle: boolean;
}

/** Looks up styles by name; an unknown name is plain. */
export type OdtStyles = (name: string | undefined) => OdtStyle;

/** How many styles may stand on one another: a file can make a ring of them. */
const longestChain = 20;

/** The styles that these parts name; the first of a name holds. */
export function odtStyles(parts: readonly (XmlElement | undefined)[]): OdtStyles {
  const elements = new Map<string, XmlElement>();
  for (const part of parts)
    for (const group of elementsOf(part))
      for (const style of elementsOf(group)) {
        const name = attributeOf(style, "style:name");
        if (style.name === "style:style" && name !== undefined && !elements.has(name)) elements.set(name, style);
      }
  const look = (name: string | undefined, chain: number): OdtStyle => {
    const style = name === undefined || chain > longestChain ? undefined : elements.get(name);
    if (style === undefined) return { isBold: false, isTitle: false };
    const base = look(attributeOf(style, "style:parent-style-name"), chain + 1);
    const weight = attributeOf(childOf(style, "style:text-properties"), "fo:font-weight");
    return {
      isBold: weight === undefined ? base.isBold : weight === "bold" || Number(weight) >= 600,
      isTitle: base.isTitle || name === "Title",
    };
  };
  return (name) => look(name, 0);
}
