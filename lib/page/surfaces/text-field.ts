import type { Edit } from "@/lib/engine/apply-suggestion";
import { fieldSpanOf, type PlacedBlock } from "../placed-block";
import type { TextField } from "../rendered-text";
import { wait } from "../wait";
import { factsOf } from "./field-facts";
import { keepView } from "./keep-view";
import { letGo } from "./let-go";
import { movedBy } from "./moved-by";
import { sentLength } from "./room-in";
import { CHANGED, refused, type Surface, type WriteResult } from "./surface";
import type { Typing } from "./typing";

/** A `textarea` or a single-line field. Its undo belongs to the browser, so all writing is done as if typed. */
export function textField(field: TextField, page: Document, typing: Typing, signal: AbortSignal): Surface {
  const facts = factsOf(field, page);

  /** Puts `text` in the place of `start..end` and makes sure that it is there, now and when the page has had its say. */
  const put = async (start: number, end: number, text: string): Promise<WriteResult> => {
    if (field.readOnly || field.disabled || !field.isConnected) return refused("not-taken");
    if (typing.composing()) return refused("busy");
    const before = field.value;
    const after = before.slice(0, start) + text + before.slice(end);
    if (!fits(field, facts.most, before, after)) return refused("too-long");
    const keep = keepView(field);
    const { selectionStart, selectionEnd, selectionDirection } = field;
    typing.asOurs(() => type(field, start, end, text));
    const giveUp = (): WriteResult => {
      const isBack = putBack(field, before, typing);
      if (isBack && keep.hadFocus) field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? "none");
      keep.restore();
      return refused(isBack ? "not-taken" : "lost");
    };
    if (field.value !== after) return giveUp();
    const moved = (offset: number | null): number => movedBy(offset ?? 0, start, end, text.length);
    if (keep.hadFocus) field.setSelectionRange(moved(selectionStart), moved(selectionEnd), selectionDirection ?? "none");
    keep.restore();
    const typed = typing.count();
    await wait(SETTLING, signal);
    // Whatever the user typed meanwhile is theirs: the change was there, and nothing is touched any more.
    return typing.count() !== typed || field.value === after ? CHANGED : giveUp();
  };

  return {
    element: field,
    editor: "text field",
    facts,
    read(maker) {
      const text = field.value.slice(0, LONGEST);
      if (text.trim() === "") return [];
      const isTitle = facts.section === "title" && field.localName === "input";
      const flow = { text, stretches: [{ start: 0, length: text.length, node: field, offset: 0 }], element: field };
      const kind = isTitle ? "heading" : "paragraph";
      return maker.place([{ ...flow, kind }], {
        section: facts.section,
        origin: "own",
        editable: true,
        opens: isTitle ? [] : undefined,
      });
    },
    async write(block: PlacedBlock, edit: Edit) {
      const span = fieldSpanOf(block, edit);
      if (!span || field.value.slice(span.start, span.end) !== edit.actual) return refused("moved-on");
      return put(span.start, span.end, edit.text);
    },
    async insertParagraph(text, after) {
      if (field.localName === "input") return refused("not-taken");
      const end = after && fieldSpanOf(after, { start: 0, end: after.text.length })?.end;
      const at = end ?? field.value.trimEnd().length;
      const opens = field.value.slice(0, at).trim() === "";
      return put(at, at, opens ? text : APART + text);
    },
    async removeParagraph(block) {
      const span = fieldSpanOf(block, { start: 0, end: block.text.length });
      if (!span) return refused("moved-on");
      const above = field.value.slice(0, span.start);
      if (above.trim() === "") return put(span.start, span.end, "");
      const isApart = above.endsWith(APART) && !above.endsWith(`${APART}\n`);
      return isApart ? put(span.start - APART.length, span.end, "") : refused("moved-on");
    },
    caret(blocks) {
      const { selectionStart, selectionEnd } = field;
      if (!keepView(field).hadFocus || selectionStart === null || selectionStart !== selectionEnd) return undefined;
      for (const block of blocks) {
        const span = fieldSpanOf(block, { start: 0, end: block.text.length });
        if (span?.field === field && span.start <= selectionStart && selectionStart <= span.end)
          return { block, offset: selectionStart - span.start };
      }
      return undefined;
    },
  };
}

/** Between two paragraphs. */
const APART = "\n\n";
/** More than this is no advert, and would cost the page its breath. */
const LONGEST = 120_000;
/** Milliseconds in which a framework that owns the field may set its value again. */
const SETTLING = 350;

/**
 * A browser cuts what is over `maxlength`, and loses text where there was too much already; a site's own limit is also kept where a
 * line break counts as two characters, as it does when a form is sent. What makes a long text shorter is always welcome.
 */
function fits(field: TextField, most: number | undefined, before: string, after: string): boolean {
  if (field.maxLength >= 0 && after.length > field.maxLength) return false;
  return most === undefined || after.length <= before.length || sentLength(after) <= most;
}

function type(field: TextField, start: number, end: number, text: string): void {
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  const page = field.ownerDocument;
  if (text === "") page.execCommand("delete");
  else page.execCommand("insertText", false, text);
  letGo(field);
}

/** Whether the field has its old text again. */
function putBack(field: TextField, before: string, typing: Typing): boolean {
  const now = field.value;
  if (now === before) return true;
  let start = 0;
  while (start < now.length && now[start] === before[start]) start++;
  let same = 0;
  while (same < Math.min(now.length, before.length) - start && now.at(-1 - same) === before.at(-1 - same)) same++;
  typing.asOurs(() => type(field, start, now.length - same, before.slice(start, before.length - same)));
  return field.value === before;
}
