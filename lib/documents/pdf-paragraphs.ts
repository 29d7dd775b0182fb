import type { PdfSegment } from "./pdf-rows";

/** A paragraph of a PDF: lines that belong together. */
export interface PdfParagraph {
  readonly text: string;
  /** Height of its first line's letters. */
  readonly height: number;
}

const bullet = /^\s*(?:[-–—•·●▪*◦➢✓►]|o(?=\s)|\(?(?:\d{1,2}|[a-z])[.)])\s+/;

/** Joins lines that run on: the line above is full, or this one goes on in lower case, and nothing sets it apart. `words` are those of the whole file. */
export function pdfParagraphs(lines: readonly PdfSegment[], words: ReadonlySet<string>): readonly PdfParagraph[] {
  const paragraphs: { text: string; height: number }[] = [];
  const edge = rightEdge(lines);
  let above: PdfSegment | undefined;
  for (const line of lines) {
    const text = line.text.trim();
    const last = paragraphs.at(-1);
    if (last !== undefined && above !== undefined && runsOn(above, line, edge)) last.text = joined(last.text, text, words);
    else paragraphs.push({ text, height: line.height });
    above = line;
  }
  return paragraphs;
}

function runsOn(above: PdfSegment, line: PdfSegment, edge: number): boolean {
  const drop = above.y - line.y;
  if (drop <= 0 || drop > 1.9 * above.height || bullet.test(line.text)) return false;
  if (Math.abs(above.height - line.height) > 0.12 * above.height) return false;
  const text = above.text.trimEnd();
  if (/^\s*\p{Ll}/u.test(line.text)) return !/[.!?:;]$/.test(text);
  const width = edge - above.left;
  // The first word below would not have fitted above.
  const word = /^\s*\S+/.exec(line.text)?.[0].length ?? 0;
  const perLetter = (above.right - above.left) / Math.max(1, above.text.length);
  return (
    width > 0 &&
    above.text.length > 30 &&
    above.right + (word + 1) * perLetter > edge - 0.04 * width &&
    line.left <= above.left + 3 * line.height
  );
}

/** Where full lines end. */
function rightEdge(lines: readonly PdfSegment[]): number {
  return Math.max(0, ...lines.filter(({ text }) => text.length > 20).map(({ right }) => right));
}

function joined(above: string, line: string, words: ReadonlySet<string>): string {
  if (above.endsWith("\u00ad")) return above.slice(0, -1) + line;
  const [, first] = /(\p{L}{2,})[-‐]$/u.exec(above) ?? [];
  const [second] = /^\p{Ll}+/u.exec(line) ?? [];
  if (first === undefined) return `${above} ${line}`;
  if (second === undefined) return above + line;
  return isDivided(first.toLowerCase(), second, words) ? above.slice(0, -1) + line : above + line;
}

/** Whether a hyphen at a line's end only divides a word: "organisa-tion", not "full-time". */
function isDivided(first: string, second: string, words: ReadonlySet<string>): boolean {
  if (words.has(first + second)) return true;
  if (words.has(`${first}-${second}`) || compounds.has(first) || words.has(first)) return false;
  return !words.has(second);
}

/** First halves of words that keep their hyphen. */
const compounds = new Set(
  "all anti co cross de decision evidence ex face fast first full good hands hard high in inter large line long low mid multi non on one open out over part patient people person post pre problem pro re ready right self semi short single small sub team third time two under up user well wide work world year".split(
    " ",
  ),
);
