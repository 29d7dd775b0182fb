import type { Span } from "@/lib/engine/block";
import { fieldSpanOf, rangeOf, type FieldSpan, type PlacedBlock } from "../placed-block";
import { opaqueRangeOf, type OpaqueRange } from "./opaque-range";

/** Scrolls a span of a block into sight, in the page and in its field; false where it is not on the page. */
export function reveal(block: PlacedBlock, span: Span): boolean {
  const inField = fieldSpanOf(block, span);
  const range = inField ? opaqueRangeOf(inField) : rangeOf(block, span);
  const element = inField?.field ?? (range as Range | undefined)?.startContainer.parentElement;
  if (!element) return false;
  for (let shut = element.closest("details:not([open])"); shut; shut = element.closest("details:not([open])"))
    shut.setAttribute("open", "");
  element.scrollIntoView({ behavior: "instant", block: "center", inline: "nearest" });
  if (inField) return revealIn(inField, range as OpaqueRange | undefined);
  // The element may be taller than the window.
  const view = element.ownerDocument.defaultView;
  const { top, bottom, height } = (range as Range).getBoundingClientRect();
  if (view && (top < 0 || bottom > view.innerHeight))
    view.scrollBy({ top: (top + bottom - view.innerHeight) / 2, behavior: "instant" });
  return height > 0;
}

/** Scrolls inside the field; where the browser cannot tell where its words stand, by the share of the text before them. */
function revealIn({ field, start }: FieldSpan, range: OpaqueRange | undefined): boolean {
  const box = field.getBoundingClientRect();
  const top = range
    ? range.getBoundingClientRect().top - box.top
    : (field.scrollHeight * start) / field.value.length - field.scrollTop;
  range?.disconnect();
  if (top < 0 || top > field.clientHeight - 24) field.scrollTop += top - field.clientHeight / 2;
  return box.height > 0;
}
