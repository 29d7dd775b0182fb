import type { Edit } from "@/lib/engine/apply-suggestion";
import type { BlockMaker } from "../place-blocks";
import type { PlacedBlock } from "../placed-block";
import type { FieldFacts } from "./field-facts";
import type { Room } from "./room-in";

/** An element in which people write part of an advert. Only a surface changes text on a page. */
export interface Surface {
  /** The field itself, or the element whose content is edited. */
  readonly element: HTMLElement;
  readonly editor: EditorName;
  readonly facts: FieldFacts;
  /** Its text as blocks, each exactly as it stands in the editor. */
  readonly read: (maker: BlockMaker) => readonly PlacedBlock[];
  /** Writes an edit of one of its blocks through the editor's own input path and reads it back; see `WriteResult`. */
  readonly write: (block: PlacedBlock, edit: Edit) => Promise<WriteResult>;
  /** Adds a paragraph of its own after a block, or at the end. */
  readonly insertParagraph: (text: string, after: PlacedBlock | undefined) => Promise<WriteResult>;
  /** Takes such a paragraph out again, with the line break that starts it; refused as `moved-on` where that does not stand right above. */
  readonly removeParagraph: (block: PlacedBlock) => Promise<WriteResult>;
  /** Where the caret stands, if it stands here and nothing is selected. */
  readonly caret: (blocks: readonly PlacedBlock[]) => Caret | undefined;
}

/** A surface whose element is out of reach, in a frame of another origin or in Google Docs: it is told what to write. */
export interface FarSurface extends Pick<Surface, "facts" | "write" | "insertParagraph" | "removeParagraph" | "caret"> {
  readonly element: undefined;
  readonly oneLine: boolean;
  readonly room: Room | undefined;
}

export interface Caret {
  readonly block: PlacedBlock;
  /** Into the block's text. */
  readonly offset: number;
}

/** `changed`: the editor has the text, at once and after it settled. `refused`: it has the text it had before, unless `why` is `lost`. */
export type WriteResult = { readonly kind: "changed" } | { readonly kind: "refused"; readonly why: Refusal };

/**
 * `moved-on`: the text changed since it was checked. `too-long`: the field would not take it. `busy`: the user is typing or composing.
 * `not-taken`: the editor did not take the change and has its old text. `lost`: nor could the old text be put back. Of editors whose text
 * is only told: `more-than-once`: the words do not say which place is meant. `suggested`: it went in as a suggestion. `unsure`: it may be
 * there, and cannot be confirmed.
 */
export type Refusal = "moved-on" | "more-than-once" | "too-long" | "busy" | "not-taken" | "suggested" | "unsure" | "lost";

/** How an editor is called in EDITORS.md. */
export type EditorName =
  | "text field"
  | "plain editable"
  | "Outlook"
  | "Teams"
  | "CKEditor 5"
  | "CKEditor 4"
  | "TinyMCE"
  | "Quill"
  | "ProseMirror"
  | "Lexical"
  | "Slate"
  | "Draft.js"
  | "CodeMirror"
  | "CodeMirror 5"
  | "Trix"
  | "Summernote"
  | "Jodit"
  | "SunEditor";

export const refused = (why: Refusal): WriteResult => ({ kind: "refused", why });
export const CHANGED: WriteResult = { kind: "changed" };
