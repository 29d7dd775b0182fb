import { rangeOf } from "../placed-block";
import { breaksIn, caretOf, isEdited, offsetOf, pointAt, squeeze, textIn } from "./editable-text";
import type { FieldFacts } from "./field-facts";
import { flowIn } from "./flow-in";
import { isOneBlock } from "./is-one-block";
import { lineAbove } from "./line-above";
import { makeChange } from "./make-change";
import { pasteInto } from "./paste-into";
import { refused, type EditorName, type Surface } from "./surface";
import { startParagraph, typeInto, type Hand } from "./type-into";

/** A paragraph that stands by itself in an editable: how it is added, and how it is taken out again with the break that starts it. */
export function ownParagraph(hand: Hand, { most }: FieldFacts): Pick<Surface, "insertParagraph" | "removeParagraph"> {
  const { root, editor, typing } = hand;

  return {
    async insertParagraph(text, after) {
      // It makes another line of its own of what is pasted; and there Enter may send the message.
      if (editor === "Outlook" || isOneBlock(hand)) return refused("not-taken");
      if (typing.composing()) return refused("busy");
      const before = textIn(root);
      if (most !== undefined && before.length + text.length > most) return refused("too-long");
      const end = after && rangeOf(after, { start: 0, end: after.text.length });
      const point = end ? { node: end.endContainer, offset: end.endOffset } : pointAt(root, before.trimEnd().length);
      const start = offsetOf(root, point.node, point.offset);
      const at = root.ownerDocument.createRange();
      at.setStart(point.node, point.offset);
      const isThere = (): boolean => linesIn(root).includes(squeeze(text));
      return makeChange(hand, { start, end: start, text, as: squeeze, isThere, breaks: breaksIn(root) }, async () => {
        const lineEnd = PASTED_LINE_ENDS[editor];
        if (lineEnd !== undefined) return pasteInto(hand, at, before.trim() === "" ? text : lineEnd + text);
        if (before.trim() !== "" && !(await startParagraph(hand, at))) return false;
        const here = caretOf(root);
        // Where the user did something after that, the empty line is theirs to keep or to take back.
        return here !== undefined && typeInto(hand, here, text);
      });
    },
    async removeParagraph(block) {
      if (typing.composing()) return refused("busy");
      const range = rangeOf(block, { start: 0, end: block.text.length });
      if (!range || squeeze(range.toString()) !== squeeze(block.text) || !isEdited(range, root)) return refused("moved-on");
      const above = lineAbove(root, range);
      if (above === "apart") return refused("moved-on");
      const [start, end] = [
        offsetOf(root, range.startContainer, range.startOffset),
        offsetOf(root, range.endContainer, range.endOffset),
      ];
      if (above !== "first") range.setStart(above.node, above.offset);
      const [lines, breaks] = [linesIn(root).length, breaksIn(root)];
      // Nor is an empty line left where it stood.
      const isThere = (): boolean => linesIn(root).length === lines - 1 && (above === "first" || breaksIn(root) < breaks);
      return makeChange(hand, { start, end, text: "", as: squeeze, isThere, breaks }, () => typeInto(hand, range, ""));
    },
  };
}

/**
 * Editors that are given a paragraph as a paste, and what starts one in it. Draft.js takes a letter typed into an empty line twice, once in
 * its model and once on the page; CodeMirror 5 loses what is typed into one; in Teams, Enter may send the message.
 */
const PASTED_LINE_ENDS: Partial<Record<EditorName, string>> = { "Draft.js": "\n", "CodeMirror 5": "\n", "Teams": "\n\n" };

/** The lines that say anything, without their spaces. */
function linesIn(root: HTMLElement): readonly string[] {
  return flowIn(root).flatMap(({ text }) =>
    text
      .split("\n")
      .map(squeeze)
      .filter((line) => line !== ""),
  );
}
