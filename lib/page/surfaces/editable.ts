import type { Edit } from "@/lib/engine/apply-suggestion";
import { layoutOf } from "../layout";
import { rangeOf, type PlacedBlock } from "../placed-block";
import { asRead, isEdited, offsetOf, selectionOf, squeeze, textIn } from "./editable-text";
import { editorOf } from "./editor-names";
import { factsOf } from "./field-facts";
import { flowIn } from "./flow-in";
import { makeChange } from "./make-change";
import { ownParagraph } from "./own-paragraph";
import { refused, type EditorName, type Surface, type WriteResult } from "./surface";
import { pasteInto } from "./paste-into";
import { typeInto, type Hand } from "./type-into";
import type { Typing } from "./typing";

/** An element whose content is edited in place, whichever editor stands behind it; see `typeInto` for how it is written to. */
export function editable(root: HTMLElement, page: Document, typing: Typing, signal: AbortSignal): Surface {
  const editor = editorOf(root);
  const facts = factsOf(root, page);
  const hand: Hand = { root, editor, typing, signal };
  const putIn = TAKES_PASTES.has(editor) ? pasteInto : typeInto;

  /** Types over a range and reads it back. */
  const put: Put = async (range, text) => {
    if (typing.composing()) return refused("busy");
    const before = textIn(root).length;
    const [start, end] = [
      offsetOf(root, range.startContainer, range.startOffset),
      offsetOf(root, range.endContainer, range.endOffset),
    ];
    const length = before + text.length - (end - start);
    if (facts.most !== undefined && length > before && length > facts.most) return refused("too-long");
    return makeChange(hand, { start, end, text, as: asRead }, () => putIn(hand, range, text));
  };

  return {
    element: root,
    editor,
    facts,
    read: (maker) => maker.place(flowIn(root), { section: facts.section, origin: "own", editable: true }),
    async write(block: PlacedBlock, edit: Edit) {
      const range = rangeOf(block, edit);
      if (!range || squeeze(range.toString()) !== squeeze(edit.actual) || !isEdited(range, root)) return refused("moved-on");
      if (edit.text === "") return putNothing(range, put);
      return editor === "plain editable" && fillsInline(range)
        ? putAfterSameLetters(range, edit.text, put)
        : put(range, edit.text);
    },
    ...ownParagraph(hand, facts),
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

/** Where what is typed for the user is not kept, or not in the editor's own undo. */
const TAKES_PASTES = new Set<EditorName>(["Outlook", "Teams"]);

type Put = (range: Range, text: string) => Promise<WriteResult>;

/** Whether a range is all there is in bold words, a link or another inline element. */
function fillsInline({ startContainer, startOffset, endContainer, endOffset }: Range): boolean {
  if (startContainer !== endContainer || startOffset !== 0 || endOffset !== startContainer.nodeValue?.length) return false;
  const { parentElement } = startContainer;
  return parentElement?.childNodes.length === 1 && layoutOf(parentElement).display === "inline";
}

/** Firefox takes an element away for a moment that has nothing in it, and a space beside it for good: what can stay of it stays. */
function putAfterSameLetters(range: Range, text: string, put: Put): Promise<WriteResult> {
  const old = range.toString();
  let same = 0;
  while (same < text.length - 1 && same < old.length - 1 && old[same] === text[same]) same++;
  const rest = range.cloneRange();
  rest.setStart(range.startContainer, range.startOffset + same);
  return put(rest, text.slice(same));
}

/** An editor takes a text more surely than a gap: a letter beside what is left out is written again. */
function putNothing(range: Range, put: Put): Promise<WriteResult> {
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
