import type { Edit } from "@/lib/engine/apply-suggestion";
import { wait } from "../../wait";
import { CHANGED, refused, type WriteResult } from "../surface";
import type { DocBlock } from "./blocks";
import { cameOf, editIn, type Came, type DocEdit } from "./edit-in";
import type { DocumentFollower } from "./follow-document";
import type { DocsLine } from "./line";
import { factsOf, plain, visibleText } from "./page-facts";
import type { StuckWatch } from "./stuck";

/** What writing in a document needs. */
export interface DocHand {
  readonly page: Document;
  readonly line: DocsLine;
  readonly follower: DocumentFollower;
  readonly stuck: StuckWatch;
  readonly signal: AbortSignal;
}

/**
 * Puts an edit of a block into the document, as if pasted, and reads it back. Nothing is written where the words are not to be found for
 * certain, and nothing is written twice: what cannot be confirmed is said, not tried again. `onText` is given the text that came of it.
 */
export async function writeInDocument(
  hand: DocHand,
  { paragraph, start }: DocBlock,
  edit: Edit,
  onText: (whole: string) => Promise<unknown>,
): Promise<WriteResult> {
  const { page, line, follower, stuck } = hand;
  if (performance.now() - follower.lastTyped() < TYPING) return refused("busy");
  if (stuck.isStuck() || factsOf(page)?.mode !== "editing") return refused("not-taken");
  const read = await line.ask({ verb: "read" });
  if (read?.kind !== "text") return refused("not-taken");
  const by = start - paragraph.start;
  const docEdit = editIn(read.text, paragraph, { ...edit, start: edit.start + by, end: edit.end + by });
  if (typeof docEdit === "string") return refused(docEdit);
  const painted = visibleText(page);
  const first = await write(hand, read.text, docEdit, "paste");
  // What nobody took can be typed instead: the same words still stand there, as the script in the page makes sure once more.
  const came = first === "ignored" ? await write(hand, read.text, docEdit, "type") : first;
  if (typeof came === "string") return refused(came === "ignored" ? "not-taken" : came);
  await onText(came.whole);
  if (came.came === "changed") return CHANGED;
  if (came.came === "suggested") return refused("suggested");
  if (came.came === "otherwise") return refused("lost");
  const isPainted = [...visibleText(page)].some((piece) => !painted.has(piece) && !plain(came.whole).includes(piece.trim()));
  if (isPainted) stuck.found();
  return refused("unsure");
}

interface CameTo {
  readonly came: Came;
  readonly whole: string;
}

async function write(
  { line, signal }: DocHand,
  before: string,
  docEdit: DocEdit,
  way: "paste" | "type",
): Promise<CameTo | "ignored" | "moved-on" | "not-taken" | "unsure"> {
  const { start, end, actual, text } = docEdit;
  const answer = await line.ask({ verb: "replace", start, end, actual, text, way });
  if (answer === undefined) return "unsure";
  if (answer.kind === "moved-on") return "moved-on";
  if (answer.kind !== "handled" && answer.kind !== "ignored") return "not-taken";
  let last: CameTo = { came: "unchanged", whole: before };
  for (const pause of PAUSES) {
    await wait(pause, signal);
    const read = await line.ask({ verb: "read" });
    if (read?.kind !== "text") return "unsure";
    const came = cameOf(before, read.text, docEdit);
    // The same at two looks: it has settled.
    if (came === last.came && came !== "unchanged") return { came, whole: read.text };
    last = { came, whole: read.text };
  }
  return last.came === "unchanged" && answer.kind === "ignored" ? "ignored" : last;
}

/** Milliseconds since a key in which the user may still be typing. */
const TYPING = 300;
/** Milliseconds from one look at what came of a change to the next. */
const PAUSES = [20, 80, 150, 250, 400];
