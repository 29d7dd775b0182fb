/** A change to a source text: `start..end` (UTF-16, end-exclusive) becomes `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The source with the splices made. What is put in at one place stays in the order given, before what is replaced there; none may overlap. */
export function spliced(source: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  const inOrder = [...splices].sort(
    (one, other) => one.start - other.start || Number(one.end > one.start) - Number(other.end > other.start),
  );
  for (const { start, end, text } of inOrder) {
    if (start < at) throw new RangeError("Two changes to one place in the source.");
    parts.push(source.slice(at, start), text);
    at = end;
  }
  parts.push(source.slice(at));
  return parts.join("");
}
