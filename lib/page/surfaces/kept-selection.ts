import { offsetOf, pointAt, select, selectionOf } from "./editable-text";
import { movedBy } from "./moved-by";

/**
 * Remembers what is selected in an element, counted in its text; the function it gives selects the same words again after `start..end` of
 * the text became `length` characters long. Undefined where nothing is selected there.
 */
export function keptSelection(root: HTMLElement): ((start: number, end: number, length: number) => void) | undefined {
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selectionOf(root) ?? {};
  if (!anchorNode || !focusNode || !root.contains(anchorNode) || !root.contains(focusNode)) return undefined;
  const [anchor, focus] = [offsetOf(root, anchorNode, anchorOffset), offsetOf(root, focusNode, focusOffset)];
  return (start, end, length) => {
    const [from, to] = [anchor, focus].map((offset) => pointAt(root, movedBy(offset, start, end, length)));
    if (from && to) select(root, from.node, from.offset, to.node, to.offset);
  };
}

/** Whether just these words of an element's text are selected. */
export function isSelected(root: HTMLElement, start: number, end: number): boolean {
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selectionOf(root) ?? {};
  if (!anchorNode || !focusNode || !root.contains(anchorNode) || !root.contains(focusNode) || start === end) return false;
  const ends = [offsetOf(root, anchorNode, anchorOffset), offsetOf(root, focusNode, focusOffset)];
  return Math.min(...ends) === start && Math.max(...ends) === end;
}
