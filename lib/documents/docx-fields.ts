import type { XmlElement } from "./xml";
import { attributeOf, elementsOf } from "./xml-reading";

/** Follows the fields of a text (page numbers, cross-references, links), which may begin in one paragraph and end in another. */
export interface DocxFields {
  /** Takes note of the field marks in a run. */
  readonly follow: (run: XmlElement) => void;
  /** Whether the text here is shown: not the instruction of a field. */
  readonly isShown: () => boolean;
  readonly isOpen: () => boolean;
}

/** At the start of a text: no field open. */
export function createDocxFields(): DocxFields {
  const open: ("instruction" | "result")[] = [];
  return {
    follow(run) {
      for (const child of elementsOf(run)) {
        if (child.name !== "w:fldChar") continue;
        const mark = attributeOf(child, "w:fldCharType");
        if (mark === "begin") open.push("instruction");
        else if (mark === "separate" && open.length > 0) open[open.length - 1] = "result";
        else if (mark === "end") open.pop();
      }
    },
    isShown: () => !open.includes("instruction"),
    isOpen: () => open.length > 0,
  };
}
