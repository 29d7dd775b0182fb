import type { BlockKind } from "@/lib/engine/block";

/** One paragraph of a file as its format tells it, before headings, sections and lists are understood. */
export interface FileLine {
  readonly text: string;
  readonly kind: BlockKind;
  /** 0 for a title, 1 and up for a heading, where the format says so. */
  readonly level?: number | undefined;
  readonly isBold?: boolean;
  readonly lang?: string | undefined;
  readonly cell?: CellPlace | undefined;
}

/** A table's cell; tables are numbered over the file, one inside another has its own number. Columns count merged cells in full. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}
