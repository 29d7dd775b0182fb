import type { Edit } from "@/lib/engine/apply-suggestion";
import type { Block } from "@/lib/engine/block";
import type { Finding } from "@/lib/engine/report";
import type { Choice } from "@/lib/review/decision";
import type { ChangeView } from "../changes";
import type { Point } from "../neighbour";
import type { Refusal } from "../surfaces/surface";
import type { Room } from "../surfaces/room-in";

/** What a frame of another origin tells home of the text in it: the blocks, and what home needs to know of the fields they stand in. */
export interface FrameReading {
  readonly what: string;
  readonly title: string;
  readonly blocks: readonly FrameBlock[];
  /** In the order of their blocks; those that are empty too. */
  readonly fields: readonly FrameField[];
  /** Where the user is typing. */
  readonly typing: Point | undefined;
  /** Where the caret stands in its fields. */
  readonly caret: Point | undefined;
}

/** A block as it is told: the engine wants no more of it. */
export interface FrameBlock extends Pick<Block, "id" | "text" | "kind" | "section" | "origin" | "editable"> {
  readonly leadIn: string | undefined;
  readonly lang: string | undefined;
  /** Its field's place in the list of fields. */
  readonly field: number | undefined;
}

export interface FrameField {
  readonly label: string;
  readonly section: Block["section"];
  readonly oneLine: boolean;
  readonly room: Room | undefined;
}

/** What a frame tells home. */
export type FrameTold =
  /** What stands in it now. */
  | { readonly kind: "read"; readonly reading: FrameReading | undefined }
  /** The finding that is the current one there. */
  | { readonly kind: "point"; readonly findingId: string | undefined }
  /** What the user pressed on a card there. */
  | { readonly kind: "use" | "everywhere"; readonly findingId: string; readonly suggestion: number }
  | { readonly kind: "undo"; readonly change: string }
  | { readonly kind: "decide"; readonly findingId: string; readonly choice: Choice };

/** Home's answer: that it heard, and what came of it. */
export interface HomeAnswer {
  readonly why: Refusal | undefined;
  readonly change: ChangeView | undefined;
}

/** What home wishes of a frame. Block ids are the frame's own. */
export type FrameWish =
  /** Read everything there is, because the user asked. */
  | { readonly kind: "check" }
  /** Show this, of the text that was told last. */
  | {
      readonly kind: "draw";
      readonly findings: readonly Finding[];
      readonly marksOn: boolean;
      readonly current: string | undefined;
    }
  | { readonly kind: "write"; readonly blockId: string; readonly text: string; readonly edit: Edit }
  | { readonly kind: "insert"; readonly field: number; readonly text: string; readonly after: string | undefined }
  /** Take an added paragraph out again. */
  | { readonly kind: "remove"; readonly blockId: string; readonly text: string }
  | { readonly kind: "show"; readonly findingId: string }
  /** Opens the card of a finding, or of the one at the caret. */
  | { readonly kind: "card"; readonly findingId: string | undefined }
  /** Goes to the next or previous finding, where the user is in this frame. */
  | { readonly kind: "step"; readonly by: 1 | -1 };

/** What came of a wish: nothing where it was done. */
export interface FrameReply {
  readonly why: Refusal | undefined;
}

/** Home's line to the frames of its tab; what cannot be said is undefined: the frame is gone. */
export type FrameLine = (frame: string, wish: FrameWish) => Promise<FrameReply | undefined>;
