import { createBlockMaker } from "./place-blocks";
import type { PlacedBlock } from "./placed-block";
import { readFlow, type FlowBlock } from "./read-flow";
import { trimmed } from "./rendered-text";

/** What the user has selected, cut to the selection's ends; empty where nothing to speak of is selected. */
export function readSelectedText(page: Document): readonly PlacedBlock[] {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed || selection.toString().trim().length < ENOUGH) return [];
  const range = selection.getRangeAt(0);
  const root = range.commonAncestorContainer;
  const holder = root.nodeType === Node.ELEMENT_NODE ? (root as HTMLElement) : root.parentElement;
  // A selection in an editor is where someone writes, not what they want to have checked.
  if (holder?.isContentEditable) return [];
  const flow = readFlow([root]).flatMap((block) => within(block, range));
  return createBlockMaker().place(flow, { section: "other", origin: "own" });
}

/** Fewer characters than this are a slip of the mouse. */
const ENOUGH = 20;

/** The part of a block's text that lies in the range. */
function within(block: FlowBlock, range: Range): FlowBlock[] {
  const ends = block.stretches.flatMap(({ node, offset, length, start }) => {
    if (!range.intersectsNode(node)) return [];
    const from = node === range.startContainer ? Math.max(offset, range.startOffset) : offset;
    const to = node === range.endContainer ? Math.min(offset + length, range.endOffset) : offset + length;
    return from < to ? [start + from - offset, start + to - offset] : [];
  });
  const [first, last] = [ends.at(0), ends.at(-1)];
  if (first === undefined || last === undefined) return [];
  const cut = trimmed(block, first, last);
  return cut.text === "" ? [] : [{ ...block, ...cut }];
}
