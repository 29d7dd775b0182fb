import type { FieldMark } from "./field-overlay";

/** A field's text in pieces, a span around each piece that is marked. */
export interface MirrorPieces {
  readonly all: readonly (string | HTMLElement)[];
  /** By finding. */
  readonly spans: ReadonlyMap<string, readonly HTMLElement[]>;
}

/** Cuts a text where marks begin and end; where several meet, the current one is seen, else the shortest. */
export function mirrorPieces(value: string, marks: readonly FieldMark[], page: Document): MirrorPieces {
  const cuts = [0, value.length, ...marks.flatMap(({ start, end }) => [start, end])].filter((cut) => cut <= value.length);
  const ends = [...new Set(cuts)].toSorted((a, b) => a - b);
  const spans = new Map<string, HTMLElement[]>();
  const all = ends.slice(1).map((end, index) => {
    const start = ends[index] ?? 0;
    const text = value.slice(start, end);
    const here = marks.filter((mark) => mark.start <= start && end <= mark.end);
    const [top] = here.toSorted((a, b) => Number(b.current) - Number(a.current) || a.end - a.start - (b.end - b.start));
    if (!top) return text;
    const span = page.createElement("span");
    span.textContent = text;
    span.style.textDecoration = top.current ? "underline solid 4px #212b32" : top.line;
    if (top.current) span.style.backgroundColor = "rgb(255 235 59 / 40%)";
    for (const { id } of here) spans.set(id, [...(spans.get(id) ?? []), span]);
    return span;
  });
  // A field shows the line after a last line break; a box does not, without something on it.
  return { all: [...all, "\u200b"], spans };
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
