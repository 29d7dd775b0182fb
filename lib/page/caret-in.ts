import type { Span } from "@/lib/engine/block";
import type { Point } from "./neighbour";
import { fieldSpanOf, rangeOf, type PlacedBlock } from "./placed-block";
import type { Reading } from "./reading";
import { select } from "./surfaces/editable-text";
import { fieldOf, focusedIn } from "./surfaces/find-surfaces";

/** Where the caret stands in the advert: in the field the user is in, or where they clicked in a text that is only shown. */
export function caretIn(page: Document, reading: Reading): Point | undefined {
  const field = fieldOf(focusedIn(page));
  const surface = reading.fields?.find(({ element }) => element === field);
  if (surface) {
    const caret = surface.caret(reading.blocks.filter(({ id }) => reading.surfaces?.get(id) === surface));
    return caret && { blockId: caret.block.id, offset: caret.offset };
  }
  const { focusNode, focusOffset = 0 } = page.getSelection() ?? {};
  for (const { id, place } of reading.blocks)
    for (const { node, offset, length, start } of place)
      if (node === focusNode && offset <= focusOffset && focusOffset <= offset + length)
        return { blockId: id, offset: start + focusOffset - offset };
  return undefined;
}

/** Puts the caret before a span of a block that is being edited, and the focus where the caret is. */
export function moveCaret(block: PlacedBlock, { start }: Span, root: HTMLElement): void {
  const point = { start, end: Math.min(start + 1, block.text.length) };
  const inField = fieldSpanOf(block, point);
  root.focus({ preventScroll: true });
  if (inField) return inField.field.setSelectionRange(inField.start, inField.start);
  const range = rangeOf(block, point);
  if (range) select(root, range.startContainer, range.startOffset);
}
