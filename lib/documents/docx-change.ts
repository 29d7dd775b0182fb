import type { Span } from "@/lib/engine/block";
import type { UnreadableReason } from "./document";

/**
 * One thing to write into a Word file. Spans are offsets into the block's text as `readDocument` gave it; `actual` is the text expected there,
 * and where it is not, the change is left out. `comment` marks the words; `replace` is a tracked deletion and insertion; `add` puts a tracked
 * new paragraph after the block. Each line of a comment's or addition's text is a paragraph.
 */
export type DocxChange =
  | (Span & { readonly kind: "comment"; readonly blockId: string; readonly actual: string; readonly comment: string })
  | (Span & {
      readonly kind: "replace";
      readonly blockId: string;
      readonly actual: string;
      readonly text: string;
      readonly comment?: string;
    })
  | { readonly kind: "add"; readonly afterBlockId: string; readonly text: string; readonly comment?: string };

/**
 * What became of a change, in the order given. `commented`: could not be tracked there (why), so the wording is in a comment.
 * `left-out`: the words are no longer there, or there is no such block.
 */
export type DocxOutcome =
  | { readonly kind: "written" }
  | { readonly kind: "commented"; readonly why: "protected" | "macros" | "field" | "locked" | "mixed" | "overlap" }
  | { readonly kind: "left-out"; readonly why: "no-such-block" | "text-differs" };

/** Whose name and time stand on comments and tracked changes. */
export interface DocxAuthor {
  /** As the person typed it. */
  readonly author: string;
  readonly date: Date;
}

/** The file written, with what became of each change, or why it cannot be. */
export type DocxWriting =
  | {
      readonly kind: "written";
      readonly bytes: Uint8Array;
      readonly outcomes: readonly DocxOutcome[];
      readonly isProtected: boolean;
    }
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason };

/** A comment that stands in a Word file. */
export interface DocxComment {
  readonly id: string;
  readonly author: string;
  /** As the file has it (ISO 8601, often without a zone); undefined where it says nothing. */
  readonly date: string | undefined;
  /** One line for each paragraph. */
  readonly text: string;
  /** The words it stands on, in the block's own offsets; a comment that reaches over several blocks has one anchor for each. */
  readonly anchors: readonly (Span & { readonly blockId: string; readonly actual: string })[];
  /** The comment that this one answers. */
  readonly parentId: string | undefined;
  /** Marked as resolved. */
  readonly isDone: boolean;
}
