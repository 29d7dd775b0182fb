/** Where a card stands in its window, and how high it may be there. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** What of a box is needed to stand beside it. */
export type Line = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The place below a mark's lines, or above them where there is more room, and never over them. A mark that leaves no room on either side
 * of all its lines has the card beside the first one that is in sight.
 */
export function placeBeside(lines: readonly Line[], card: Size, view: Size, fromRight: boolean): CardPlace {
  const seen = lines.filter(({ top, bottom }) => bottom > 0 && top < view.height);
  const all = seen.length > 0 ? seen : lines.slice(-1);
  const [first] = all;
  if (!first) return { left: EDGE, top: EDGE, maxHeight: view.height - 2 * EDGE };
  const top = Math.min(...all.map((line) => line.top));
  const bottom = Math.max(...all.map((line) => line.bottom));
  const below = view.height - bottom - GAP - EDGE;
  const above = top - GAP - EDGE;
  if (all.length > 1 && Math.max(below, above) < Math.min(card.height, LEAST)) return placeBeside([first], card, view, fromRight);
  const start = fromRight ? first.right - card.width : first.left;
  const left = Math.max(EDGE, Math.min(start, view.width - card.width - EDGE));
  if (card.height <= below || below >= above)
    return { left, top: Math.max(EDGE, bottom + GAP), maxHeight: Math.max(SOME, below) };
  const height = Math.min(card.height, above);
  return { left, top: Math.min(top - GAP, view.height - EDGE) - height, maxHeight: above };
}

/** Pixels from the window's edge, from the line, and of a card that can be read at all. */
const EDGE = 8;
const GAP = 6;
const LEAST = 220;
const SOME = 80;
