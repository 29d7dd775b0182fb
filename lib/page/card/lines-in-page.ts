import type { Standing } from "../marks/marks";
import type { Line } from "./place-beside";

/** The lines of a mark in the page's own window, also where it stands in a frame; cut to the frame and to the field they stand in. */
export function linesInPage({ element, lines }: Standing): readonly Line[] {
  let found: readonly Line[] = lines;
  if (element.localName === "textarea" || element.localName === "input") found = within(found, element.getBoundingClientRect());
  for (let view = element.ownerDocument.defaultView; view?.frameElement; view = view.parent as typeof view) {
    const frame = view.frameElement;
    const { left, top } = frame.getBoundingClientRect();
    const [x, y] = [left + frame.clientLeft, top + frame.clientTop];
    const moved = found.map((line) => ({
      left: line.left + x,
      right: line.right + x,
      top: line.top + y,
      bottom: line.bottom + y,
    }));
    found = within(moved, frame.getBoundingClientRect());
  }
  return found;
}

/** What of the lines a box shows; where it shows none of them, the box's edge nearest to them. */
function within(lines: readonly Line[], box: Line): readonly Line[] {
  const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
  return lines.map(({ left, right, top, bottom }) => ({
    left: clamp(left, box.left, box.right),
    right: clamp(right, box.left, box.right),
    top: clamp(top, box.top, box.bottom),
    bottom: clamp(bottom, box.top, box.bottom),
  }));
}
