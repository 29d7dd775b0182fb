import type { Section } from "@/lib/engine/block";
import { blocksOfText } from "@/lib/engine/blocks-of-text";
import { cuts } from "../../cuts";
import type { PlacedBlock } from "../../placed-block";
import type { Paragraph } from "./paragraphs";

/** A block and where in the document's text its paragraph starts and its own text does. */
export interface DocBlock {
  readonly block: PlacedBlock;
  readonly paragraph: Paragraph;
  readonly start: number;
}

/** Makes the blocks of one document, paragraph by paragraph, so that a long one can be cut into in slices. */
export interface DocBlockMaker {
  readonly add: (paragraph: Paragraph) => void;
  readonly blocks: () => readonly DocBlock[];
}

/**
 * A maker for one reading. Headings are known by their words, since Google Docs does not tell which paragraphs are headings; each opens
 * a section until the next.
 */
export function createDocBlocks(editable: boolean): DocBlockMaker {
  const blocks: DocBlock[] = [];
  const counts = new Map<Section, number>();
  let section: Section = "other";
  let leadIn: string | undefined;

  const add = (paragraph: Paragraph): void => {
    for (const { text, offset, kind, section: opened } of blocksOfText(paragraph.text.replaceAll("\u000b", "\n"))) {
      if (kind === "heading" && opened !== "other") section = opened;
      for (const cut of cuts(text)) {
        const words = text.slice(cut.start, cut.end);
        const count = (counts.get(section) ?? 0) + 1;
        counts.set(section, count);
        const block: PlacedBlock = {
          id: `${section}-${count}`,
          text: words,
          kind: paragraph.inTable && kind !== "heading" ? "cell" : kind,
          section,
          ...(kind === "item" && leadIn !== undefined ? { leadIn } : {}),
          origin: "own",
          editable,
          place: [],
        };
        blocks.push({ block, paragraph, start: paragraph.start + offset + cut.start });
      }
      if (kind !== "item") leadIn = text.length <= 160 && !/[.!?;]$/.test(text) ? text : undefined;
    }
  };
  return { add, blocks: () => blocks };
}
