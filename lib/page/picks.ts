/** A point of a page that was clicked or tapped, in the window of the element that was hit. */
export interface Pick {
  readonly target: Element;
  readonly x: number;
  readonly y: number;
}

/** Calls `act` for a plain click or tap. A click into what is selected takes the selection away only just after it is told. */
export function whenPicked(event: MouseEvent, act: (pick: Pick) => void): void {
  const pick = pickOf(event);
  if (!pick) return;
  if (!hasSelected(pick.target)) act(pick);
  else setTimeout(() => hasSelected(pick.target) || act(pick), 0);
}

/**
 * The point of a plain click or tap; undefined for a click that says something else: the second of a double click, a click on a
 * link or button, or one that no hand made.
 */
function pickOf(event: MouseEvent): Pick | undefined {
  const { isTrusted, button, detail, altKey, ctrlKey, metaKey, shiftKey, clientX: x, clientY: y } = event;
  const [target] = event.composedPath();
  if (!isTrusted || button !== 0 || detail > 1 || altKey || ctrlKey || metaKey || shiftKey) return undefined;
  if (!target || !("ownerDocument" in target)) return undefined;
  const path = event.composedPath().filter((each): each is HTMLElement => "localName" in each);
  const isEdited = path.some((each) => each.isContentEditable || each.localName === "textarea" || each.localName === "input");
  if (!isEdited && path.some((each) => each.matches(ACTIVE))) return undefined;
  return { target: target as Element, x, y };
}

const ACTIVE = "a[href], button, summary, label, select, option, [role=button], [role=link], [onclick]";

function hasSelected(target: Element): boolean {
  if ("selectionStart" in target) return target.selectionStart !== (target as HTMLTextAreaElement).selectionEnd;
  return target.ownerDocument.getSelection()?.isCollapsed === false;
}
