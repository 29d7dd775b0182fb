/** Text as a reader sees it, and where each stretch of it stands in the page. Line breaks (`<br>`) stand in the text and nowhere in a node. */
export interface RenderedText {
  readonly text: string;
  /** In text order; they do not overlap. */
  readonly stretches: readonly Stretch[];
}

/** `text.slice(start, start + length)` is `node.data.slice(offset, offset + length)`, but for white space that the page shows as one space. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
  readonly node: Text | TextField;
  readonly offset: number;
}

/** A field of a form; its text is its value, and no text node of the page holds it. */
export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** The text that a stretch's offsets count in. */
export function dataOf(node: Text | TextField): string {
  return "value" in node ? node.value : node.data;
}

/** What a block's text is made of: a text node with what it says and the computed `white-space` of its parent, or a line break (`<br>`). */
export type Piece = "break" | { readonly node: Text; readonly data: string; readonly whiteSpace: string };

/** The text that pieces make in this order, its white space collapsed as the page shows it, and trimmed. */
export function renderedText(pieces: readonly Piece[]): RenderedText {
  let text = "";
  const stretches: Stretch[] = [];

  const add = (characters: string, node: Text, offset: number): void => {
    const last = stretches.at(-1);
    if (last?.node === node && last.offset + last.length === offset && last.start + last.length === text.length)
      stretches[stretches.length - 1] = { ...last, length: last.length + characters.length };
    else stretches.push({ start: text.length, length: characters.length, node, offset });
    text += characters;
  };
  const atLineStart = (): boolean => text === "" || text.endsWith("\n");

  const addWhiteSpace = (run: string, { node, data, whiteSpace }: Exclude<Piece, "break">, offset: number): void => {
    const newline = run.lastIndexOf("\n");
    // A typed list keeps its lines even where the page's own broken nesting has lost `white-space: pre-line`.
    const breaks =
      newline >= 0 && (keepsLines(whiteSpace) || TYPED_BULLET.test(data.slice(offset + newline + 1, offset + newline + 40)));
    if (breaks) {
      if (text !== "") add("\n", node, offset + newline);
    } else if (!atLineStart() && !text.endsWith(" ")) add(" ", node, offset);
  };

  for (const piece of pieces) {
    if (piece === "break") {
      if (text !== "") text += "\n";
      continue;
    }
    const { node, data, whiteSpace } = piece;
    if (keepsAll(whiteSpace)) {
      if (data !== "") add(data, node, 0);
      continue;
    }
    for (const { 0: run, index } of data.matchAll(COLLAPSED_OR_KEPT)) {
      if (/[\t\n\f\r ]/.test(run.charAt(0))) addWhiteSpace(run, piece, index);
      else add(run, node, index);
    }
  }
  return trimmed({ text, stretches }, 0, text.length);
}

const TYPED_BULLET = /^[\t ]*[•●▪◦‣∙·*-][\t \u00a0]/;
/** White space that may be shown otherwise than it is written, or words with one plain space between them. */
const COLLAPSED_OR_KEPT = /[\t\n\f\r ]+|[^\t\n\f\r ]+(?: [^\t\n\f\r ]+)*/g;

/** The part `start..end` of a text without the white space at its ends, still in its place. */
export function trimmed(whole: RenderedText, start: number, end: number): RenderedText {
  const slice = whole.text.slice(start, end);
  const from = start + (slice.length - slice.trimStart().length);
  const to = Math.max(from, start + slice.trimEnd().length);
  const stretches = whole.stretches.flatMap((stretch): Stretch[] => {
    const first = Math.max(from, stretch.start);
    const last = Math.min(to, stretch.start + stretch.length);
    if (first >= last) return [];
    return [{ start: first - from, length: last - first, node: stretch.node, offset: stretch.offset + (first - stretch.start) }];
  });
  return { text: whole.text.slice(from, to), stretches };
}

function keepsLines(whiteSpace: string): boolean {
  return whiteSpace === "pre-line" || whiteSpace.includes("preserve-breaks");
}

function keepsAll(whiteSpace: string): boolean {
  return whiteSpace === "break-spaces" || (whiteSpace.startsWith("pre") && !keepsLines(whiteSpace));
}
