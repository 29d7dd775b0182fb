import type { Block } from "@/lib/engine/block";
import type { AdvertReport } from "@/lib/engine/report";
import type { ChangeView } from "./changes";
import type { PageCan, PageNote } from "./page-note";
import type { Room } from "./surfaces/room-in";

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
