import type { Span } from "@/lib/engine/block";

/** The words found and some of what stands around them, cut at spaces, so that they can be recognised. */
export interface Quote {
  readonly before: string;
  readonly actual: string;
  readonly after: string;
}

/** Characters shown on each side. */
const AROUND = 70;
/** Characters shown of the words themselves. */
const MOST = 480;

/** Quotes a span of a text; "…" stands where something was left out. Line breaks become spaces. */
export function quoteAround(text: string, { start, end }: Span): Quote {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return {
    before:
      before.length > AROUND
        ? `…${before.slice(-AROUND).replace(/^\S*\s/, "")}`.replaceAll(/\s+/g, " ")
        : before.replaceAll(/\s+/g, " "),
    actual: shorten(text.slice(start, end), MOST),
    after:
      after.length > AROUND
        ? `${after.slice(0, AROUND).replace(/\s\S*$/, "")}…`.replaceAll(/\s+/g, " ")
        : after.replaceAll(/\s+/g, " "),
  };
}

/** At most `most` characters, cut at a space, with "…" where something was left out. */
export function shorten(text: string, most: number): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  // A character that takes two code units is not cut in half.
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s\S*$|[\uD800-\uDBFF]$/, "")}…`;
}
