import type { XmlElement } from "./xml";
import { childOf, elementsOf } from "./xml-reading";

/** The one branch of `mc:AlternateContent` that is read: the newer form of what the other says again for old programs. */
export function chosenBranch(alternatives: XmlElement): XmlElement | undefined {
  return childOf(alternatives, "mc:Choice") ?? childOf(alternatives, "mc:Fallback");
}

/** The contents of the text boxes in an element, each read once. */
export function textBoxesIn(element: XmlElement): readonly XmlElement[] {
  if (element.name === "w:txbxContent") return [element];
  if (element.name === "mc:AlternateContent") {
    const branch = chosenBranch(element);
    return branch === undefined ? [] : textBoxesIn(branch);
  }
  return elementsOf(element).flatMap(textBoxesIn);
}
