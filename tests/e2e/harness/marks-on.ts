/** A piece of text that is underlined on a page, and how. */
export interface Mark {
  /** The highlight's name without our prefix: shape and ink, or `current`. */
  readonly name: string;
  readonly text: string;
}

/** What the extension has underlined on the page this runs in, in the order of the page. To be evaluated in the page. */
export function marksOn(): readonly Mark[] {
  const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
    name.startsWith("wider-welcome-") ? [...highlight].map((range) => ({ name: name.slice(14), range })) : [],
  );
  const live = ranges.flatMap(({ name, range }) => (range instanceof Range ? [{ name, range }] : []));
  return live
    .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
    .map(({ name, range }) => ({ name, text: range.toString() }));
}
