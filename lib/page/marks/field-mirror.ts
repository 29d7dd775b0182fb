import type { TextField } from "../rendered-text";
import { copyFieldStyle } from "./copy-field-style";
import type { FieldMark } from "./field-overlay";
import { mirrorPieces, shifted } from "./mirror-pieces";
import { standOf, standOver } from "./over-field";

/** The transparent copy of one field. */
export interface Mirror {
  /** Where it stands. */
  readonly layer: ShadowRoot;
  readonly draw: (marks: readonly FieldMark[]) => void;
  readonly linesOf: (id: string) => readonly DOMRect[];
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
  let spans: ReadonlyMap<string, readonly HTMLElement[]> = new Map();
  let value = field.value;
  let stand = standOf(field);
  let composing = false;
  let frame = 0;

  const place = (): void => {
    frame = 0;
    Object.assign(box.style, standOver(field, stand, layer.host));
    box.style.visibility = composing || field.offsetWidth === 0 ? "hidden" : "visible";
    text.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
  };
  const soon = (): void => {
    frame ||= view?.requestAnimationFrame(place) ?? 0;
  };
  const fill = (): void => {
    copyFieldStyle(field, box, text);
    stand = standOf(field);
    box.style.zIndex = `${stand.level}`;
    const pieces = mirrorPieces(value, marks, page);
    spans = pieces.spans;
    text.replaceChildren(...pieces.all);
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
  // What moves a field without a word often makes its page longer or shorter.
  for (const name of ["transitionend", "animationend"]) page.addEventListener(name, soon, { ...options, capture: true });
  const sizes = new ResizeObserver(fill);
  const moves = new ResizeObserver(soon);
  sizes.observe(field);
  moves.observe(page.body);
  signal.addEventListener("abort", () => {
    sizes.disconnect();
    moves.disconnect();
    view?.cancelAnimationFrame(frame);
    box.remove();
  });

  return {
    layer,
    draw(next) {
      marks = next;
      value = field.value;
      fill();
    },
    linesOf: (id) => (spans.get(id) ?? []).flatMap((span) => [...span.getClientRects()]),
    remove: () => life.abort(),
  };
}
