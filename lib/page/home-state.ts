import type { Block } from "@/lib/engine/block";
import type { AdvertReport } from "@/lib/engine/report";
import type { ChangeView } from "./changes";
import type { PageCan, PageNote } from "./page-note";
import type { Room } from "./surfaces/room-in";
import type { Unreadable } from "./why-unreadable";

/** Everything home knows of its page, whole at each change; what the entrypoint hands on to the panel. */
export interface HomeState {
  readonly advert: string;
  readonly status: "checking" | "checked" | "unreadable" | "empty";
  readonly title: string;
  readonly what: string;
  readonly report: AdvertReport | undefined;
  readonly blocks: readonly BlockView[];
  readonly marksOn: boolean;
  readonly attachments: readonly string[];
  /** How many paragraphs were read, where the page shows its text a part at a time. */
  readonly soFar: number | undefined;
  /** What stands in the way, where the page is unreadable and that can be told. */
  readonly why: Unreadable | undefined;
  /** The host of a frame of another site that holds what the user writes or reads here. */
  readonly frame: string | undefined;
  readonly current: string | undefined;
  /** What was changed here and can be taken back, newest first. */
  readonly changes: readonly ChangeView[];
  /** What there is to say about how the page was read, or why it was not. */
  readonly notes: readonly PageNote[];
  readonly can: PageCan;
}

/** What is shown of a block. */
export interface BlockView extends Pick<Block, "id" | "section" | "text" | "origin" | "editable"> {
  /** How full the field is that it stands in; undefined where nothing says how much that takes. */
  readonly room: Room | undefined;
}
