import type { Edit } from "@/lib/engine/apply-suggestion";
import { rangeOf, type PlacedBlock } from "../placed-block";
import { readFlow } from "../read-flow";
import { wait } from "../wait";
import { asRead, offsetOf, pointAt, select, selectionOf, textIn } from "./editable-text";
import { editorOf } from "./editor-names";
import { factsOf } from "./field-facts";
import { keepView } from "./keep-view";
import { movedBy } from "./moved-by";
import { CHANGED, refused, type EditorName, type Surface, type WriteResult } from "./surface";
import { pasteInto } from "./paste-into";
import { startParagraph, typeInto, type Hand } from "./type-into";
import type { Typing } from "./typing";

/** An element whose content is edited in place, whichever editor stands behind it; see `typeInto` for how it is written to. */
export function editable(root: HTMLElement, page: Document, typing: Typing, signal: AbortSignal): Surface {
  const editor = editorOf(root);
  const facts = factsOf(root, page);
  const hand: Hand = { root, editor, typing, signal };
  const putIn = TAKES_PASTES.has(editor) ? pasteInto : typeInto;

  /** Types over a range and makes sure that this, and nothing else, has changed: now, and when the editor has settled. */
  const put = async (range: Range, text: string): Promise<WriteResult> => {
    if (typing.composing()) return refused("busy");
    const before = textIn(root);
    const [start, end] = [
      offsetOf(root, range.startContainer, range.startOffset),
      offsetOf(root, range.endContainer, range.endOffset),
    ];
    const after = before.slice(0, start) + text + before.slice(end);
    if (facts.most !== undefined && after.length > before.length && after.length > facts.most) return refused("too-long");
    const view = keepView(root);
    const caret = view.hadFocus ? selectedIn(root) : undefined;
    const hands = typing.count();
    if (!(await putIn(hand, range, text))) return refused("busy");
    const holds = (): boolean => asRead(textIn(root)) === asRead(after);
    if (!holds()) return refused(await putBack(hand, before));
    if (caret && hands === typing.count())
      selectAgain(
        root,
        caret.map((each) => movedBy(each, start, end, text.length)),
      );
    view.restore();
    await wait(SETTLING, signal);
    // Whatever the user typed meanwhile is theirs: the change was there, and nothing is touched any more.
    if (hands !== typing.count() || holds()) return CHANGED;
    return refused(await putBack(hand, before));
  };

  return {
    element: root,
    editor,
    facts,
    read: (maker) => maker.place(readFlow([root], NOT_TEXT), { section: facts.section, origin: "own", editable: true }),
    async write(block: PlacedBlock, edit: Edit) {
      const range = rangeOf(block, edit);
      if (!range || squeeze(range.toString()) !== squeeze(edit.actual) || !isEdited(range, root)) return refused("moved-on");
      return edit.text === "" ? putNothing(range, put) : put(range, edit.text);
    },
    async insertParagraph(text, after) {
      // Draft.js takes a first letter into an empty line twice, once in its model and once on the page; in a message, Enter may send it.
      if (editor === "Draft.js" || TAKES_PASTES.has(editor)) return refused("not-taken");
      if (typing.composing()) return refused("busy");
      const before = textIn(root);
      if (facts.most !== undefined && before.length + text.length > facts.most) return refused("too-long");
      const view = keepView(root);
      const end = after && rangeOf(after, { start: 0, end: after.text.length });
      const point = end ? { node: end.endContainer, offset: end.endOffset } : pointAt(root, before.trimEnd().length);
      const offset = offsetOf(root, point.node, point.offset);
      const at = root.ownerDocument.createRange();
      at.setStart(point.node, point.offset);
      if (before.trim() !== "" && !(await startParagraph(hand, at))) return refused("busy");
      const here = selectionIn(root);
      if (!here || !(await typeInto(hand, here, text))) return refused(await putBack(hand, before));
      await wait(SETTLING, signal);
      view.restore();
      const wanted = before.slice(0, offset) + text + before.slice(offset);
      const lines = readFlow([root], NOT_TEXT).flatMap((block) => block.text.split("\n"));
      const isAlone = lines.some((line) => squeeze(line) === squeeze(text));
      return isAlone && squeeze(textIn(root)) === squeeze(wanted) ? CHANGED : refused(await putBack(hand, before));
    },
    caret(blocks) {
      const selection = selectionOf(root);
      if (!selection?.isCollapsed || !selection.focusNode || !root.contains(selection.focusNode)) return undefined;
      const { focusNode, focusOffset } = selection;
      for (const block of blocks)
        for (const { node, offset, length, start } of block.place)
          if (node === focusNode && offset <= focusOffset && focusOffset <= offset + length)
            return { block, offset: start + focusOffset - offset };
      return undefined;
    },
  };
}

/** What stands inside an editor without being written by anyone: buttons of its own, pictures, mentions. */
const NOT_TEXT = '[contenteditable="false"]:not(:has([contenteditable="true"])), .ql-ui';
/** Where what is typed for the user is not kept, or not in the editor's own undo. */
const TAKES_PASTES = new Set<EditorName>(["Outlook", "Teams"]);
/** Milliseconds in which an editor may draw its content again from its own model; SunEditor takes 400 to note a step for its undo. */
const SETTLING = 450;

/** An editor takes a text more surely than a gap: a letter beside what is left out is written again. */
function putNothing(range: Range, put: (range: Range, text: string) => Promise<WriteResult>): Promise<WriteResult> {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const after = endContainer.nodeType === Node.TEXT_NODE ? (endContainer.nodeValue ?? "") : "";
  const before = startContainer.nodeType === Node.TEXT_NODE ? (startContainer.nodeValue ?? "") : "";
  const wider = range.cloneRange();
  const next = /^[^\s\u200b\u2060\ufeff]/u.exec(after.slice(endOffset))?.[0];
  if (next !== undefined) {
    wider.setEnd(endContainer, endOffset + next.length);
    return put(wider, next);
  }
  const previous = /[^\s\u200b\u2060\ufeff]$/u.exec(before.slice(0, startOffset))?.[0];
  if (previous !== undefined) {
    wider.setStart(startContainer, startOffset - previous.length);
    return put(wider, previous);
  }
  return put(range, "");
}

/** Takes back what went wrong, through the browser's undo and then the editor's; says what came of it. */
async function putBack({ root, typing, signal }: Hand, before: string): Promise<"not-taken" | "lost"> {
  const isBack = (): boolean => asRead(textIn(root)) === asRead(before);
  for (let step = 0; step < 2 && !isBack(); step++) {
    typing.asOurs(() => root.ownerDocument.execCommand("undo"));
    if (isBack()) break;
    const undo = new InputEvent("beforeinput", { inputType: "historyUndo", bubbles: true, composed: true, cancelable: true });
    typing.asOurs(() => root.dispatchEvent(undo));
    await wait(50, signal);
  }
  return isBack() ? "not-taken" : "lost";
}

/** Where the selection starts and ends, counted in the element's text. */
function selectedIn(root: HTMLElement): readonly [number, number] | undefined {
  const selection = selectionOf(root);
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  if (!anchorNode || !focusNode || !root.contains(anchorNode) || !root.contains(focusNode)) return undefined;
  return [offsetOf(root, anchorNode, anchorOffset), offsetOf(root, focusNode, focusOffset)];
}

function selectAgain(root: HTMLElement, offsets: readonly number[]): void {
  const [start, end] = [offsets[0] ?? 0, offsets[1] ?? 0].map((offset) => pointAt(root, offset));
  if (start && end) select(root, start.node, start.offset, end.node, end.offset);
}

function selectionIn(root: HTMLElement): Range | undefined {
  const selection = selectionOf(root);
  if (!selection?.focusNode || !root.contains(selection.focusNode)) return undefined;
  const range = root.ownerDocument.createRange();
  range.setStart(selection.focusNode, selection.focusOffset);
  return range;
}

/** Whether the whole range may be edited, and belongs to this editor. */
function isEdited({ startContainer, endContainer }: Range, root: HTMLElement): boolean {
  return [startContainer, endContainer].every((node) => root.contains(node) && node.parentElement?.isContentEditable === true);
}

function squeeze(text: string): string {
  return asRead(text).replace(/\s+/g, "");
}
