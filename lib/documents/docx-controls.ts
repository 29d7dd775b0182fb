import type { XmlElement } from "./xml";
import { attributeOf, childOf, elementsOf } from "./xml-reading";

/** Whether a content control's text is not for typing: locked, chosen from a list, a date, or filled from the file's own data. */
export function isLockedControl(control: XmlElement): boolean {
  const properties = childOf(control, "w:sdtPr");
  const lock = attributeOf(childOf(properties, "w:lock"), "w:val");
  if (lock === "contentLocked" || lock === "sdtContentLocked") return true;
  return elementsOf(properties).some(({ name }) => fixed.has(name));
}

const fixed = new Set([
  "w:dataBinding",
  "w15:dataBinding",
  "w:comboBox",
  "w:dropDownList",
  "w:date",
  "w:picture",
  "w:docPartList",
  "w:citation",
  "w:bibliography",
  "w14:checkbox",
]);
