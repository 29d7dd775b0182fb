import type { TextField } from "../rendered-text";
import type { FieldMark } from "./field-overlay";

/** The transparent copy of one field. */
export interface Mirror {
  readonly draw: (marks: readonly FieldMark[]) => void;
  readonly remove: () => void;
}

/** Keeps a copy of a field's text over it, wherever the field goes. */
export function createMirror(field: TextField, layer: ShadowRoot, until: AbortSignal): Mirror {
  const life = new AbortController();
  const signal = AbortSignal.any([life.signal, until]);
  const page = field.ownerDocument;
  const view = page.defaultView;
  const box = page.createElement("div");
  const text = page.createElement("div");
  box.append(text);
  layer.append(box);
  let marks: readonly FieldMark[] = [];
  let value = field.value;
  let composing = false;
  let frame = 0;

  const place = (): void => {
    frame = 0;
    const host = layer.host.getBoundingClientRect();
    const { left, top, width, height } = field.getBoundingClientRect();
    // A transformed ancestor scales the field; its copy is scaled alike.
    const [scaleX, scaleY] = [width / field.offsetWidth || 1, height / field.offsetHeight || 1];
    box.style.transform = `translate(${left - host.left}px, ${top - host.top}px) scale(${scaleX}, ${scaleY})`;
    box.style.visibility = composing || width === 0 ? "hidden" : "visible";
    text.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
  };
  const soon = (): void => {
    frame ||= view?.requestAnimationFrame(place) ?? 0;
  };
  const fill = (): void => {
    copyStyle(field, box, text);
    text.replaceChildren(...piecesOf(value, marks, page));
    place();
  };
  /** Between two looks, marks keep their place through what is typed before them, and go where it is typed into them. */
  const typed = (): void => {
    marks = shifted(value, field.value, marks);
    value = field.value;
    fill();
  };

  const options = { signal, passive: true };
  field.addEventListener("input", typed, options);
  field.addEventListener("scroll", soon, options);
  view?.addEventListener("scroll", soon, { ...options, capture: true });
  view?.addEventListener("resize", soon, options);
  view?.visualViewport?.addEventListener("resize", soon, options);
  field.addEventListener("compositionstart", () => ((composing = true), place()), options);
  field.addEventListener("compositionend", () => ((composing = false), typed()), options);
  void page.fonts.ready.then(() => signal.aborted || fill());
  const sizes = new ResizeObserver(fill);
  sizes.observe(field);
  signal.addEventListener("abort", () => {
    sizes.disconnect();
    view?.cancelAnimationFrame(frame);
    box.remove();
  });

  return {
    draw(next) {
      marks = next;
      value = field.value;
      fill();
    },
    remove: () => life.abort(),
  };
}

/** The text of the field, with a span for each mark. */
function piecesOf(value: string, marks: readonly FieldMark[], page: Document): readonly (string | HTMLElement)[] {
  const pieces: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { start, end, line, current } of marks.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    const span = page.createElement("span");
    span.textContent = value.slice(start, end);
    span.style.textDecoration = current ? "underline solid 4px #212b32" : line;
    if (current) span.style.backgroundColor = "rgb(255 235 59 / 40%)";
    pieces.push(value.slice(at, start), span);
    at = end;
  }
  // A field shows the line after a last line break; a box does not, without something on it.
  return [...pieces, `${value.slice(at)}\u200b`];
}

/** Marks after a text became another by one change in the middle. */
export function shifted<M extends { readonly start: number; readonly end: number }>(
  before: string,
  after: string,
  marks: readonly M[],
): readonly M[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let same = 0;
  while (same < Math.min(before.length, after.length) - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  const [end, by] = [before.length - same, after.length - before.length];
  return marks.flatMap((mark) => {
    if (mark.end < start || (mark.end === start && start === end && !/[\p{L}\p{N}]/u.test(after.charAt(start)))) return [mark];
    return mark.start >= end ? [{ ...mark, start: mark.start + by, end: mark.end + by }] : [];
  });
}

const COPIED = [
  "fontFamily",
  "fontSize",
  "fontWeight",
  "fontStyle",
  "fontVariant",
  "fontStretch",
  "fontFeatureSettings",
  "fontKerning",
  "letterSpacing",
  "wordSpacing",
  "lineHeight",
  "textTransform",
  "textIndent",
  "textAlign",
  "direction",
  "tabSize",
  "wordBreak",
  "overflowWrap",
  "hyphens",
  "paddingTop",
  "paddingRight",
  "paddingBottom",
  "paddingLeft",
  "borderTopWidth",
  "borderRightWidth",
  "borderBottomWidth",
  "borderLeftWidth",
] as const;

function copyStyle(field: TextField, box: HTMLElement, text: HTMLElement): void {
  const style = getComputedStyle(field);
  const isLine = field.localName === "input";
  box.style.cssText =
    "position: absolute; top: 0; left: 0; margin: 0; overflow: hidden; transform-origin: 0 0; pointer-events: none; color: transparent; background: none; box-sizing: border-box; border-style: solid; border-color: transparent; text-align: start;";
  for (const name of COPIED) box.style[name] = style[name];
  box.style.width = `${field.offsetWidth}px`;
  box.style.height = `${field.offsetHeight}px`;
  text.style.cssText = `white-space: ${isLine ? "pre" : style.whiteSpace}; width: ${contentWidth(field, style)}px; overflow-wrap: inherit;`;
  // A field of one line centres it. Inline marks must stay inline, so the box around them is moved instead.
  if (isLine) text.style.lineHeight = `${field.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom)}px`;
}

/** Without the scrollbar, which takes its width from the text. */
function contentWidth(field: TextField, { paddingLeft, paddingRight }: CSSStyleDeclaration): number {
  return field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
}
