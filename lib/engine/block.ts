import type { sections } from "@/lib/rulebook/sections";

/** The part of an advert a block belongs to; `other` where nothing says. */
export type Section = (typeof sections)[number];

/** How the block stands on the page or in the file. */
export type BlockKind = "paragraph" | "heading" | "item" | "cell";

/**
 * Who wrote the words: `own` this advert's author; `template` the employer's standard text; `site` the job board.
 * A `site` block never has findings; it counts for statements ("stated by the page").
 */
export type Origin = "own" | "template" | "site";

/** One paragraph, heading, list item or table cell of an advert. */
export interface Block {
  /** Unique in its advert. Not part of the cache key. */
  readonly id: string;
  /** The text as it stands, line breaks included. All spans of findings are UTF-16 offsets into it, end-exclusive. */
  readonly text: string;
  readonly kind: BlockKind;
  readonly section: Section;
  /** The line that introduces a list ("Essential:", "You will not need:"): it changes what the items mean. */
  readonly leadIn?: string;
  /** A language set in the page or file ("cy"); without it the engine looks at the words. */
  readonly lang?: string;
  readonly origin: Origin;
  /** Whether the person can change the text here. */
  readonly editable: boolean;
}

/** End-exclusive UTF-16 offsets into a block's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
