import { wait } from "../wait";
import { nextChange, select } from "./editable-text";
import type { Hand } from "./type-into";

/**
 * Puts a text over a range the way a paste does, for editors that keep a model of their own and would take anything typed for a passing
 * thing: they take a paste into the model, as one step of their own undo. False where the user did something in between. Where an editor
 * leaves the paste alone, nothing has happened; what it made of it has to be read back.
 */
export async function pasteInto({ root, typing, signal }: Hand, range: Range, text: string): Promise<boolean> {
  const hands = typing.count();
  const { startContainer, startOffset, endContainer, endOffset } = range;
  root.focus({ preventScroll: true });
  select(root, startContainer, startOffset, endContainer, endOffset);
  await wait(FOLLOWING, signal);
  if (typing.count() !== hands || typing.composing() || signal.aborted || !startContainer.isConnected) return false;
  const change = nextChange(root, signal);
  typing.asOurs(() => (startContainer.parentElement ?? root).dispatchEvent(pasteOf(text, root)));
  await wait(ANSWERING, signal, change);
  return true;
}

/** Milliseconds: the selection in the editor's model follows the one on the page only after a while. */
const FOLLOWING = 350;
const ANSWERING = 400;

/** Firefox shows a page only what was put into a clipboard in the page's own name, so the event is made there. */
function pasteOf(text: string, { ownerDocument }: HTMLElement): ClipboardEvent {
  const how = { bubbles: true, cancelable: true, composed: true };
  const page = (ownerDocument.defaultView as Waivable | null)?.wrappedJSObject;
  const { cloneInto } = globalThis as { readonly cloneInto?: <T>(value: T, into: object) => T };
  if (page && cloneInto) return new page.ClipboardEvent("paste", cloneInto({ ...how, dataType: "text/plain", data: text }, page));
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  return new ClipboardEvent("paste", { ...how, clipboardData });
}

/** A window as Firefox's content scripts see it. */
type Waivable = Window & { readonly wrappedJSObject?: typeof globalThis };
