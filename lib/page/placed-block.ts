import type { Block, Span } from "@/lib/engine/block";
import { dataOf, type Stretch, type TextField } from "./rendered-text";

/** A block and where its text stands on the page. */
export interface PlacedBlock extends Block {
  /** In text order. Empty where the text was not taken from the page itself (a description in a script). */
  readonly place: readonly Stretch[];
}

/** A span of a field's value. */
export interface FieldSpan extends Span {
  readonly field: TextField;
}

/** Where a span of the block's text stands in a field's value; undefined where it stands in none, or the value moved on. */
export function fieldSpanOf(block: PlacedBlock, span: Span): FieldSpan | undefined {
  const stretch = block.place.find(({ start, length }) => start <= span.start && span.end <= start + length);
  if (!stretch || !("value" in stretch.node) || !stands(block, stretch)) return undefined;
  const start = stretch.offset + span.start - stretch.start;
  return { field: stretch.node, start, end: start + span.end - span.start };
}

/** Where a span of text begins and ends in the page. */
export interface Ends {
  readonly first: Text;
  readonly start: number;
  readonly last: Text;
  /** Exclusive. */
  readonly end: number;
}

/** Where a span of the block's text begins and ends in the page; undefined where the page has moved on or the text is not on the page. */
export function endsOf(block: PlacedBlock, span: Span): Ends | undefined {
  const first = block.place.find((stretch) => stretch.start + stretch.length > span.start);
  const last = block.place.findLast((stretch) => stretch.start < span.end);
  if (!first || !last || first.start > last.start || !stands(block, first) || !stands(block, last)) return undefined;
  if ("value" in first.node || "value" in last.node) return undefined;
  return {
    first: first.node,
    start: first.offset + Math.max(0, span.start - first.start),
    last: last.node,
    end: last.offset + Math.min(last.length, span.end - last.start),
  };
}

/** The DOM range of a span of the block's text; undefined where the page has moved on or the text is not on the page. */
export function rangeOf(block: PlacedBlock, span: Span): Range | undefined {
  const ends = endsOf(block, span);
  return ends && rangeBetween(ends);
}

/** The DOM range between two ends. */
export function rangeBetween({ first, start, last, end }: Ends): Range {
  const range = first.ownerDocument.createRange();
  range.setStart(first, start);
  range.setEnd(last, end);
  return range;
}

/** Whether the page still has this stretch of the text where it was read. */
function stands(block: PlacedBlock, { node, offset, start, length }: Stretch): boolean {
  if (!node.isConnected) return false;
  const now = dataOf(node).slice(offset, offset + length);
  const read = block.text.slice(start, start + length);
  return now === read || squeeze(now) === squeeze(read);
}

/** White space as one kind: the page may break a line where the text has a space. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, " ");
}
