import { offsetOf, pointAt, select, selectionOf } from "../surfaces/editable-text";
import { focusedIn } from "../surfaces/find-surfaces";

/** Where the focus and the selection were before the card took the focus. */
export interface KeptCaret {
  readonly element: Element | undefined;
  /** Whether text can be typed there. */
  readonly isEditable: boolean;
  /** Gives both back; what is no longer there is left alone. */
  readonly restore: () => void;
}

/** Remembers the focused element of a page and what is selected in it: offsets in a field, the ends of the selection elsewhere. */
export function keepCaret(page: Document): KeptCaret {
  const element = focusedIn(page);
  const focusable = element && "focus" in element ? (element as HTMLElement) : undefined;
  const select = focusable && (keptInField(focusable) ?? keptIn(focusable));
  const isField = focusable !== undefined && (focusable.localName === "textarea" || focusable.localName === "input");
  return {
    element,
    isEditable: isField || focusable?.isContentEditable === true,
    restore() {
      if (!focusable?.isConnected) return;
      focusable.focus({ preventScroll: true });
      select?.();
    },
  };
}

function keptInField(field: HTMLElement): (() => void) | undefined {
  if (!("selectionStart" in field)) return undefined;
  const text = field as HTMLTextAreaElement;
  const { selectionStart: start, selectionEnd: end, selectionDirection: direction } = text;
  // A field that is not for text has none.
  return start === null || end === null ? undefined : () => text.setSelectionRange(start, end, direction ?? "none");
}

/** The nodes, or where an editor has made them anew, the places in the text. */
function keptIn(element: HTMLElement): (() => void) | undefined {
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selectionOf(element) ?? {};
  if (!anchorNode || !focusNode) return undefined;
  const isInside = element.contains(anchorNode) && element.contains(focusNode);
  const [from, to] = isInside ? [offsetOf(element, anchorNode, anchorOffset), offsetOf(element, focusNode, focusOffset)] : [0, 0];
  return () => {
    if (anchorNode.isConnected && focusNode.isConnected) return select(element, anchorNode, anchorOffset, focusNode, focusOffset);
    if (!isInside || !element.isContentEditable) return;
    const [start, end] = [pointAt(element, from), pointAt(element, to)];
    select(element, start.node, start.offset, end.node, end.offset);
  };
}
