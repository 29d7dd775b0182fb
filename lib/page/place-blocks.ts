import type { BlockKind, Origin, Section } from "@/lib/engine/block";
import { blocksOfText } from "@/lib/engine/blocks-of-text";
import { sectionOfHeading } from "@/lib/engine/section-of-heading";
import { cuts } from "./cuts";
import type { PlacedBlock } from "./placed-block";
import type { FlowBlock } from "./read-flow";
import { sameBlock } from "./same-state";
import { trimmed } from "./rendered-text";

/** What is known of a stretch of the page before its text is looked at. */
export interface Setting {
  /** Where headings do not say otherwise. */
  readonly section: Section;
  readonly origin: Origin;
  /** The line above, where it is not part of the text ("Working pattern"). */
  readonly leadIn?: string | undefined;
  /** A section the page's own markup gives an element. */
  readonly sectionOf?: (element: Element) => Section | undefined;
  /** The sections a heading in the text may open; all where this is missing. */
  readonly opens?: readonly Section[] | undefined;
  /** Whether the person can change the text here. */
  readonly editable?: boolean;
}

/**
 * Makes the blocks of one advert; ids are numbered within a section, so that they stay when the page is read again. A block that is the
 * same as when its place was last read is the same object.
 */
export interface BlockMaker {
  readonly place: (flow: readonly FlowBlock[], setting: Setting) => PlacedBlock[];
}

/** A maker for one reading of one advert. */
export function createBlockMaker(): BlockMaker {
  const counts = new Map<Section, number>();
  const nextId = (section: Section): string => {
    const count = (counts.get(section) ?? 0) + 1;
    counts.set(section, count);
    return `${section}-${count}`;
  };

  return {
    place(flow, setting) {
      let { section, leadIn } = setting;
      let levelOfSection = TYPED;

      /** Headings of the page close the sections of deeper ones; a typed heading only opens. */
      const open = (text: string, level: number): void => {
        const named = sectionOfHeading(text);
        if (named === undefined && (level === TYPED || level > levelOfSection)) return;
        const opens = named !== undefined && (setting.opens?.includes(named) ?? true);
        section = opens ? named : setting.section;
        levelOfSection = level;
      };

      return flow.flatMap((block) =>
        (setting.origin === "site" ? [asFact(block)] : linesOf(block)).map((line): PlacedBlock => {
          const { text, stretches, kind } = line;
          if (kind === "heading" && setting.origin !== "site") open(text, block.level ?? TYPED);
          const own = setting.sectionOf?.(block.element) ?? section;
          const lead = kind === "item" ? leadIn : undefined;
          if (kind === "heading" || kind === "paragraph") leadIn = leadsIn(kind, text) ? text : undefined;
          return asBefore(line, {
            id: nextId(own),
            text,
            kind,
            section: own,
            ...(lead === undefined ? {} : { leadIn: lead }),
            ...languageOf(block.element),
            origin: setting.origin,
            editable: setting.editable ?? false,
            place: stretches,
          });
        }),
      );
    },
  };
}

/** The block that a line was placed as before, where it is the same: whoever has seen it need not look again. */
function asBefore(line: Line, block: PlacedBlock): PlacedBlock {
  const before = placed.get(line);
  if (before && sameBlock(before, block)) return before;
  placed.set(line, block);
  return block;
}

const placed = new WeakMap<Line, PlacedBlock>();

/** The level of a heading that was typed as a line of text: below all the page's own. */
const TYPED = 7;

type Line = Pick<FlowBlock, "text" | "stretches" | "kind">;

/** What a site says stands below a label of its own, which says what it is about. */
function asFact({ text, stretches, kind }: FlowBlock): Line {
  return { text, stretches, kind: kind === "heading" ? kind : "item" };
}

/** Text is cut into lines as on the command line, so that an advert is checked alike on a page and in a file. */
function linesOf(block: FlowBlock): readonly Line[] {
  const known = cutLines.get(block) ?? cutInto(block);
  cutLines.set(block, known);
  return known;
}

/** Of a text that is read a part at a time, the rest is the same each time. */
const cutLines = new WeakMap<FlowBlock, readonly Line[]>();

function cutInto(block: FlowBlock): readonly Line[] {
  const lines = blocksOfText(block.text);
  // A cell of several lines is a layout table's; a short one is a cell, not a heading.
  const asTyped = block.kind === "paragraph" || (block.kind === "cell" && lines.length > 1);
  return lines.flatMap(({ text, offset, kind }) =>
    cuts(text).map(({ start, end }) => ({ ...trimmed(block, offset + start, offset + end), kind: asTyped ? kind : block.kind })),
  );
}

function leadsIn(kind: BlockKind, text: string): boolean {
  return kind === "heading" || (text.length <= 160 && !/[.!?;]$/.test(text));
}

/** Set inside the page only: what a site says of the whole page is no word about one advert on it. */
function languageOf(element: Element): { readonly lang?: string } {
  const lang = element.closest("[lang]:not(html, body, main)")?.getAttribute("lang");
  return lang ? { lang } : {};
}
