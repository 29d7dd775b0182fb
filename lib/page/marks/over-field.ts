import type { TextField } from "../rendered-text";

/** How a field stands in its page: what its style and that of everything around it say. */
export interface Stand {
  /** Turned, skewed and stretched, without where to; undefined where it is at most stretched. */
  readonly turn: DOMMatrix | undefined;
  /** What shows no more of the field than lies inside it. */
  readonly clips: readonly Element[];
  /** The `z-index` at which something in the page's body lies over the field, and under what lies over that. */
  readonly level: number;
}

/** Asks the style of a field and of all that it stands in, shadow roots included. */
export function standOf(field: TextField): Stand {
  let turn = new DOMMatrix();
  let level = 0;
  let { position } = getComputedStyle(field);
  const clips: Element[] = [];
  for (let each: Element | undefined = field; each && each !== field.ownerDocument.body; each = around(each)) {
    const style = getComputedStyle(each);
    turn = turnIn(style).multiply(turn);
    level = Math.max(0, style.zIndex === "auto" ? level : Number(style.zIndex));
    if (each === field || !holds(style, position)) continue;
    if (style.overflowX !== "visible" || style.overflowY !== "visible") clips.push(each);
    ({ position } = style);
  }
  const isTurned = Math.abs(turn.b) > 1e-4 || Math.abs(turn.c) > 1e-4;
  return { turn: isTurned ? turn : undefined, clips, level };
}

/** Whether what stands in an element with that position moves, and is cut, with it. */
function holds({ position: own, transform, filter }: CSSStyleDeclaration, position: string): boolean {
  const isBlock = transform !== "none" || filter !== "none";
  return position === "fixed" ? isBlock : position === "absolute" ? isBlock || own !== "static" : true;
}

function turnIn({ transform, rotate, scale }: CSSStyleDeclaration): DOMMatrix {
  const steps = [
    /^-?[\d.]+\w+$/.test(rotate) ? `rotate(${rotate})` : "",
    /^[\d. -]+$/.test(scale) ? `scale(${scale.split(" ").slice(0, 2).join(",")})` : "",
    transform === "none" ? "" : transform,
  ];
  const { a, b, c, d } = new DOMMatrix(steps.filter((step) => step !== "").join(" "));
  return new DOMMatrix([a, b, c, d, 0, 0]);
}

/** Where a box as large as a field has to stand to cover it, from the corner of `host`, and what of it is to be seen. */
export function standOver(
  field: TextField,
  { turn, clips }: Stand,
  host: Element,
): Pick<CSSStyleDeclaration, "transform" | "clipPath"> {
  const corner = host.getBoundingClientRect();
  const { left, right, top, bottom, width, height } = field.getBoundingClientRect();
  // What zooms the page zooms every length of the copy as well.
  const zoom = host.currentCSSZoom;
  const { offsetWidth, offsetHeight } = field;
  const [x, y] = [(left - corner.left) / zoom, (top - corner.top) / zoom];
  if (turn) {
    // Whatever the origins, the middle stays the middle.
    const { a, b, c, d } = turn;
    const [middle, half] = [
      [x + width / 2 / zoom, y + height / 2 / zoom],
      [offsetWidth / 2, offsetHeight / 2],
    ] as const;
    const [toX, toY] = [middle[0] - a * half[0] - c * half[1], middle[1] - b * half[0] - d * half[1]];
    return { transform: `matrix(${[a, b, c, d, toX, toY].join(", ")})`, clipPath: "none" };
  }
  // A transformed ancestor scales the field; its copy is scaled alike.
  const [scaleX, scaleY] = [width / offsetWidth / zoom || 1, height / offsetHeight / zoom || 1];
  const boxes = clips.map((clip) => clip.getBoundingClientRect());
  const cut = [
    Math.max(0, ...boxes.map((box) => box.top - top)) / scaleY,
    Math.max(0, ...boxes.map((box) => right - box.right)) / scaleX,
    Math.max(0, ...boxes.map((box) => bottom - box.bottom)) / scaleY,
    Math.max(0, ...boxes.map((box) => box.left - left)) / scaleX,
  ].map((length) => length / zoom);
  return {
    transform: `translate(${x}px, ${y}px) scale(${scaleX}, ${scaleY})`,
    clipPath: cut.some((length) => length > 0) ? `inset(${cut.map((length) => `${length}px`).join(" ")})` : "none",
  };
}

function around(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return "host" in root && root.host ? (root.host as Element) : undefined;
}
