/**
 * What keys do in a card: Escape closes it, and so does Tab at either end; `close(true)` gives the focus back. A letter typed on the
 * heading of a card that was opened from a field goes on into that field.
 */
export function cardKeys(event: KeyboardEvent, box: HTMLElement, fromField: boolean, close: (back: boolean) => void): void {
  const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
  if (key === "Escape") {
    // A dialog of the page around us stays open.
    event.preventDefault();
    return close(true);
  }
  const [target] = event.composedPath();
  const stops = [...box.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility());
  if (key === "Tab" && !ctrlKey && !altKey && !metaKey) {
    const at = stops.findIndex((stop) => stop === target);
    const leaves = shiftKey ? at <= 0 : at === stops.length - 1;
    if (!leaves) return;
    event.preventDefault();
    return close(true);
  }
  const isTyped = key.length === 1 || key === "Backspace" || key === "Delete";
  const isOnControl = stops.some((stop) => stop === target);
  if (fromField && isTyped && !isOnControl && !ctrlKey && !altKey && !metaKey) close(true);
}

const STOPS = "a[href], button:not([disabled]), input:not([disabled]), textarea, select";
