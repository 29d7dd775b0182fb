import type { Section } from "@/lib/engine/block";
import { sectionOfHeading } from "@/lib/engine/section-of-heading";
import type { FileLine } from "./file-line";

/** What a line's place in a table says of it. */
export interface TableRole {
  /** The section its column, its row or a mark beside it gives; undefined where the table says nothing. */
  readonly section: Section | undefined;
  /** A heading here is only for its row or column: what follows the table is not in its section. */
  readonly isLabel: boolean;
  /** Below a headed column: its words are no heading, short as they may be ("Interview"). */
  readonly isBelowHeader: boolean;
}

interface Cell {
  readonly column: number;
  readonly lines: readonly FileLine[];
  readonly text: string;
}

/**
 * The sections of a person specification set as a table: columns headed "Essential" and "Desirable", ticks in such columns, a column of
 * "E" and "D", and rows whose first cell is a heading ("Experience | three years …").
 */
export function tableSections(lines: readonly FileLine[]): ReadonlyMap<FileLine, TableRole> {
  const roles = new Map<FileLine, TableRole>();
  for (const rows of tablesOf(lines)) {
    const marks = markColumns(rows);
    let columns = new Map<number, Section>();
    let ofRow: Section | undefined;
    for (const row of rows) {
      const headed = headerColumns(row, marks);
      if (headed !== undefined) {
        columns = headed;
        ofRow = undefined;
      }
      const [first] = row;
      // A label may span several rows; the cells beside it in the later ones have nothing before them.
      if (first?.column === 0 && row.length > 1 && headed === undefined) ofRow = sectionOfHeading(first.text);
      const ticked = headed === undefined ? tickedSection(row, columns, marks) : undefined;
      for (const cell of row) {
        const other = columns.size > 0 && cell.column > 0 ? "other" : ofRow;
        const section = ticked ?? columns.get(cell.column) ?? other;
        const isLabel = row.length > 1 || columns.size > 0;
        const isBelowHeader = columns.size > 0 && cell.column > 0 && headed === undefined;
        for (const line of cell.lines) roles.set(line, { section, isLabel, isBelowHeader });
      }
    }
  }
  return roles;
}

/** Rows of each table, with the cells that hold words. */
function tablesOf(lines: readonly FileLine[]): readonly (readonly Cell[])[][] {
  const tables = new Map<number, Map<number, Map<number, FileLine[]>>>();
  for (const line of lines) {
    if (line.cell === undefined || line.text.trim() === "") continue;
    const { table, row, column } = line.cell;
    const rows = tables.get(table) ?? new Map<number, Map<number, FileLine[]>>();
    const cells = rows.get(row) ?? new Map<number, FileLine[]>();
    cells.set(column, [...(cells.get(column) ?? []), line]);
    tables.set(table, rows.set(row, cells));
  }
  return [...tables.values()].map((rows) =>
    [...rows.values()].map((cells) =>
      [...cells].map(([column, held]) => ({ column, lines: held, text: held.map(({ text }) => text.trim()).join(" ") })),
    ),
  );
}

const criterion = (text: string): "essential" | "desirable" | undefined => {
  const section = text.length <= 60 && /essential|desirable/i.test(text) ? sectionOfHeading(text) : undefined;
  return section === "essential" || section === "desirable" ? section : undefined;
};
const letter = (text: string): "essential" | "desirable" | undefined =>
  /^e$/i.test(text) ? "essential" : /^d$/i.test(text) ? "desirable" : criterion(text);

/** Columns that say of each row whether it is essential or desirable: both stand in them, one below the other. */
function markColumns(rows: readonly (readonly Cell[])[]): ReadonlySet<number> {
  const seen = new Map<number, Set<string>>();
  for (const { column, text } of rows.flat()) {
    const said = letter(text);
    if (said !== undefined) seen.set(column, (seen.get(column) ?? new Set()).add(said));
  }
  return new Set([...seen].filter(([, said]) => said.size > 1).map(([column]) => column));
}

function headerColumns(row: readonly Cell[], marks: ReadonlySet<number>): Map<number, Section> | undefined {
  if (row.length < 2 || row.some(({ text }) => text.length > 60)) return undefined;
  const columns = new Map<number, Section>();
  for (const { column, text } of row) {
    const section = marks.has(column) ? undefined : criterion(text);
    if (section !== undefined) columns.set(column, section);
  }
  return columns.size > 0 ? columns : undefined;
}

const tick = /^(x|y|yes|[✓✔√☑☒•*●]|e|d)$/i;

function tickedSection(
  row: readonly Cell[],
  columns: ReadonlyMap<number, Section>,
  marks: ReadonlySet<number>,
): Section | undefined {
  for (const { column, text } of row) {
    if (marks.has(column) && letter(text) !== undefined) return letter(text);
    if (columns.has(column) && tick.test(text)) return columns.get(column);
  }
  return undefined;
}
