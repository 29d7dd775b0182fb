import type { Block, BlockKind } from "@/lib/engine/block";
import { blocksOfText } from "@/lib/engine/blocks-of-text";
import { sectionOfHeading } from "@/lib/engine/section-of-heading";
import type { FileLine } from "./file-line";
import { createHeadingSections } from "./heading-sections";
import { tableSections } from "./table-sections";

/** A block with the line it comes from and its offset in that line's text. */
export interface PlacedBlock {
  readonly block: Block;
  readonly line: number;
  readonly offset: number;
}

/** Makes blocks of a file's lines: headings, sections, lists with their lead-in, cells. Empty lines give none; ids come from the lines' numbers. */
export function structure(lines: readonly FileLine[]): readonly PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  const roles = tableSections(lines);
  const sections = createHeadingSections();
  let leadIn: string | undefined;
  let cell = "";
  for (const [number, line] of lines.entries()) {
    const role = roles.get(line);
    const here = line.cell === undefined ? "" : `${line.cell.table} ${line.cell.row} ${line.cell.column}`;
    if (here !== cell) leadIn = undefined;
    cell = here;
    for (const { text, offset, kind } of piecesOf(line, role?.isBelowHeader ?? false)) {
      if (kind === "heading" && role?.isLabel !== true) sections.open(text, line.level);
      const section = role?.section ?? sections.current();
      const lead = kind === "item" ? leadIn : undefined;
      placed.push({
        line: number,
        offset,
        block: {
          id: offset === 0 ? `p${number}` : `p${number}-${offset}`,
          text,
          kind,
          section: line.level === 0 ? "title" : section,
          ...(lead === undefined ? {} : { leadIn: lead }),
          ...(line.lang === undefined ? {} : { lang: line.lang }),
          origin: "own",
          editable: true,
        },
      });
      if (kind !== "item") leadIn = kind === "heading" || (text.length <= 160 && !/[.!?;]$/.test(text)) ? text : undefined;
    }
  }
  return placed;
}

interface Piece {
  readonly text: string;
  readonly offset: number;
  readonly kind: BlockKind;
}

/** Text is cut into lines as on a page and on the command line, so that an advert is checked alike everywhere. */
function piecesOf(line: FileLine, isText: boolean): readonly Piece[] {
  const pieces = blocksOfText(line.text);
  return pieces.flatMap((piece) => cuts({ ...piece, kind: kindOf(line, piece, isText, pieces.length) }));
}

function kindOf(line: FileLine, piece: Piece, isText: boolean, pieces: number): BlockKind {
  if (line.level !== undefined) return "heading";
  const isHeading =
    !isText && (sectionOfHeading(piece.text) !== undefined || (line.isBold === true && looksLikeHeading(piece.text)));
  // A numbered heading is in a list as far as Word knows.
  if (line.kind === "item") return line.isBold === true && isHeading ? "heading" : "item";
  if (line.kind === "cell" && pieces === 1 && piece.kind !== "item") return isHeading ? "heading" : "cell";
  return isHeading && piece.kind !== "item" ? "heading" : piece.kind;
}

/** A short bold line that does not end as a sentence does. */
function looksLikeHeading(text: string): boolean {
  return text.length <= 80 && text.split(/\s+/).length <= 10 && !/[.!?;,]$/.test(text);
}

/** A text of any length as pieces that can be checked within one slice of time, cut at a space where there is one. */
function cuts(piece: Piece): Piece[] {
  if (piece.text.length <= longest) return [piece];
  const space = piece.text.lastIndexOf(" ", longest);
  const end = space > 0 ? space + 1 : longest;
  const rest = { ...piece, text: piece.text.slice(end), offset: piece.offset + end };
  return [{ ...piece, text: piece.text.slice(0, end).trimEnd() }, ...cuts(rest)];
}

/** UTF-16 units: about the longest text NHS Jobs takes in one field. */
const longest = 10_000;
