import { wait } from "../wait";
import { nextChange, select } from "./editable-text";
import { letGo } from "./let-go";
import { breaksBetween } from "./line-above";
import type { EditorName } from "./surface";
import type { Typing } from "./typing";

/** What typing into an editable element needs to know. */
export interface Hand {
  readonly root: HTMLElement;
  readonly editor: EditorName;
  readonly typing: Typing;
  readonly signal: AbortSignal;
}

/**
 * Types a text over a range the way editors expect to be typed in: the selection is set and given time to be noticed, the `beforeinput`
 * that a browser's own replacement would send is offered, and only where the editor leaves that alone does the browser type. False
 * where the user did something in between; then nothing was typed. What the editor made of it has to be read back.
 */
export async function typeInto(hand: Hand, range: Range, text: string): Promise<boolean> {
  const { root, editor, typing, signal } = hand;
  const hands = typing.count();
  const { startContainer, startOffset, endContainer, endOffset } = range;
  root.focus({ preventScroll: true });
  select(root, startContainer, startOffset, endContainer, endOffset);
  await wait(NOTICING, signal);
  if (typing.count() !== hands || typing.composing() || signal.aborted || !startContainer.isConnected) return false;
  const element = elementOf(startContainer);
  if (!element) return false;
  const change = nextChange(root, signal);
  if (!(await offered(element, range, text === "" ? "deleteContentBackward" : "insertText", text, hand, change))) {
    typing.asOurs(() => element.ownerDocument.execCommand(text === "" ? "delete" : "insertText", false, text));
    if (editor === "plain editable") letGo(element);
    // TinyMCE adds a step to its own history at this event.
    if (editor === "TinyMCE")
      element.dispatchEvent(new InputEvent("input", { inputType: "insertReplacementText", data: text, bubbles: true }));
    await wait(ANSWERING, signal, change);
  }
  return true;
}

/**
 * Starts a new paragraph where the selection stands, as the Enter key does: the key itself where an editor may listen for it, then
 * `beforeinput`, then the browser. In a plain editable the key is left alone: there it may send what is written.
 */
export async function startParagraph(hand: Hand, at: Range): Promise<boolean> {
  const { root, editor, typing, signal } = hand;
  const hands = typing.count();
  root.focus({ preventScroll: true });
  select(root, at.startContainer, at.startOffset);
  await wait(NOTICING, signal);
  if (typing.count() !== hands || typing.composing() || signal.aborted || !at.startContainer.isConnected) return false;
  const element = elementOf(at.startContainer);
  if (!element) return false;
  const change = nextChange(root, signal);
  const breaks = breaksBetween(root);
  const command = breaks === 1 ? "insertParagraph" : "insertLineBreak";
  if (editor !== "plain editable" && editor !== "CKEditor 5") {
    const key = new KeyboardEvent("keydown", { ...ENTER, bubbles: true, cancelable: true, composed: true });
    element.dispatchEvent(key);
    if (key.defaultPrevented) {
      await wait(PATIENCE, signal, change);
      await drawn(hand);
      return true;
    }
  }
  if (!(await offered(element, at, command, null, hand, change))) {
    for (let step = 0; step < breaks; step++) typing.asOurs(() => element.ownerDocument.execCommand(command));
    await wait(ANSWERING, signal, change);
  }
  await drawn(hand);
  return true;
}

/** Milliseconds: editors read the selection when they hear of its change, not when it changes. */
const NOTICING = 80;
const ANSWERING = 50;
/** For what an editor said it takes care of. */
const PATIENCE = 400;
/** For a page that is slow to draw. */
const LONG = 3000;

const ENTER = { key: "Enter", code: "Enter", keyCode: 13, which: 13 };

/** Whether the editor took a `beforeinput` as its own or did something at it. */
async function offered(
  element: Element,
  range: Range,
  inputType: string,
  data: string | null,
  { editor, typing, signal }: Hand,
  change: Promise<void>,
): Promise<boolean> {
  let changed = false;
  void change.then(() => (changed = true));
  const event = new InputEvent("beforeinput", {
    inputType,
    data,
    targetRanges: [new StaticRange(range)],
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  typing.asOurs(() => element.dispatchEvent(event));
  // Trix takes it without a word and draws it with the page's next frame, however late that comes: asked twice, it would write twice.
  if (editor === "Trix") await wait(LONG, signal, change);
  else await wait(event.defaultPrevented ? PATIENCE : ANSWERING, signal, change);
  return event.defaultPrevented || changed;
}

/** Waits until an editor that draws with the page's frames has drawn the new line, and put the caret into it. */
function drawn({ root, signal }: Hand): Promise<void> {
  const frame = (): Promise<unknown> => new Promise((resolve) => root.ownerDocument.defaultView?.requestAnimationFrame(resolve));
  return wait(PATIENCE, signal, frame().then(frame));
}

function elementOf(node: Node): Element | undefined {
  return node.nodeType === Node.ELEMENT_NODE ? (node as Element) : (node.parentElement ?? undefined);
}
