import type { XmlElement } from "./xml";

/** An attribute by our prefixed name ("w:val"), or by its bare name; undefined where the element has none. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  if (element === undefined) return undefined;
  const colon = name.indexOf(":");
  if (colon < 0) return own(element, name);
  for (const prefix of element.scope.prefixesOf(name.slice(0, colon))) {
    const value = own(element, `${prefix}:${name.slice(colon + 1)}`);
    if (value !== undefined) return value;
  }
  return undefined;
}

const own = (element: XmlElement, rawName: string): string | undefined =>
  Object.hasOwn(element.attributes, rawName) ? element.attributes[rawName] : undefined;

/** The first child of this name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element?.children ?? []) if (child.kind === "element" && child.name === name) return child;
  return undefined;
}

/** The children that are elements. */
export function elementsOf(element: XmlElement | undefined): readonly XmlElement[] {
  return element === undefined ? [] : element.children.filter((child) => child.kind === "element");
}

/** Every element below, in source order, the element itself first. */
export function* elementsIn(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (child.kind === "element") yield* elementsIn(child);
}

/** All text below, as it stands. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (child.kind === "text" ? child.text : textIn(child))).join("");
}

/** The prefix an element is written with; empty for the default namespace. */
export function prefixOf({ rawName }: XmlElement): string {
  return rawName.slice(0, Math.max(0, rawName.indexOf(":")));
}

/** The address of an element's namespace. */
export function namespaceOf(element: XmlElement): string {
  return element.scope.bound.get(prefixOf(element)) ?? "";
}
