import { wait } from "../wait";
import { textIn } from "./editable-text";
import { keepView } from "./keep-view";
import { isSelected, keptSelection } from "./kept-selection";
import { putBack } from "./put-back";
import { CHANGED, refused, type WriteResult } from "./surface";
import type { Hand } from "./type-into";

/** A change of an editable's whole text: `text` in the place of `start..end`. */
export interface WholeChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What of a text counts when it is read back. */
  readonly as: (text: string) => string;
  /** What else must be so once it is made. */
  readonly isThere?: () => boolean;
  /** How many line breaks there are, where that is to be the same again if it goes wrong. */
  readonly breaks?: number;
}

/**
 * Has `write` make a change, and makes sure that this, and nothing else, has changed: now, and when the editor has settled. `write` says
 * false where the user did something in between. What the user looks at and has selected stays.
 */
export async function makeChange(
  hand: Hand,
  { start, end, text, as, isThere, breaks }: WholeChange,
  write: () => Promise<boolean>,
): Promise<WriteResult> {
  const { root, typing, signal } = hand;
  const before = textIn(root);
  const wanted = as(before.slice(0, start) + text + before.slice(end));
  const holds = (): boolean => as(textIn(root)) === wanted && (isThere?.() ?? true);
  const view = keepView(root);
  const selectAgain = view.hadFocus ? keptSelection(root) : undefined;
  const hands = typing.count();
  /** Nor is anything left selected then that the next letter would take the place of. */
  const giveUp = async (): Promise<WriteResult> => {
    const why = await putBack(hand, before, breaks);
    if (why === "not-taken" && hands === typing.count()) selectAgain?.(start, start, 0);
    view.restore();
    return refused(why);
  };
  if (!(await write())) return hands === typing.count() ? giveUp() : refused("busy");
  if (!holds()) return giveUp();
  if (hands === typing.count()) selectAgain?.(start, end, text.length);
  view.restore();
  await wait(SETTLING, signal);
  // An editor that draws late may have gone back to the words that were selected to be typed over.
  if (hands === typing.count() && isSelected(root, start, start + text.length)) selectAgain?.(start, end, text.length);
  // Whatever the user typed meanwhile is theirs: the change was there, and nothing is touched any more.
  return hands !== typing.count() || holds() ? CHANGED : giveUp();
}

/** Milliseconds in which an editor may draw its content again from its own model; SunEditor takes 400 to note a step for its undo. */
const SETTLING = 450;
