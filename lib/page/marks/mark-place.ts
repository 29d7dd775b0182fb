import type { Finding } from "@/lib/engine/report";
import { endsOf, fieldSpanOf, rangeBetween, type Ends, type FieldSpan, type PlacedBlock } from "../placed-block";
import { opaqueRangeOf, type OpaqueRange } from "./opaque-range";

/** Where a finding's words stand: in the page, or in a field. */
export type MarkPlace = Ends | FieldSpan;

/** A range that follows the words it was made for as the text around them changes. */
export type MarkRange = Range | OpaqueRange;

/** Where a finding's words stand; undefined where the page has moved on since it was read. */
export function markPlaceOf(block: PlacedBlock, finding: Finding): MarkPlace | undefined {
  // A page may have been read again since it was checked.
  if (block.text.slice(finding.start, finding.end) !== finding.actual) return undefined;
  return fieldSpanOf(block, finding) ?? endsOf(block, finding);
}

/** The element that has the words, or the first of them; the field itself. */
export function elementAt(place: MarkPlace): Element | undefined {
  return "field" in place ? place.field : (place.first.parentElement ?? undefined);
}

/** The range of a place; `before` again, where that is the same. Undefined in a field, where the browser has no ranges there. */
export function markRangeOf(place: MarkPlace, before: MarkRange | undefined): MarkRange | undefined {
  return before && isAt(before, place) ? before : "field" in place ? opaqueRangeOf(place) : rangeBetween(place);
}

/** What an editor puts in a text node's place, though it says the same, moves the ends of a range. */
function isAt(range: MarkRange, place: MarkPlace): boolean {
  if ("field" in place) return range.startOffset === place.start && range.endOffset === place.end;
  const { first, start, last, end } = place;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return startContainer === first && startOffset === start && endContainer === last && endOffset === end;
}
