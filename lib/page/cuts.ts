/** A text of any length as pieces that can be checked within one slice of time, cut at a space where there is one. */
export function cuts(text: string): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length;) {
    const space = text.length - start > LONGEST ? text.lastIndexOf(" ", start + LONGEST) : -1;
    const end = text.length - start <= LONGEST ? text.length : space > start ? space : start + LONGEST;
    pieces.push({ start, end });
    start = end;
  }
  return pieces;
}

/** UTF-16 units: about the longest text NHS Jobs takes in one field. */
const LONGEST = 10_000;
