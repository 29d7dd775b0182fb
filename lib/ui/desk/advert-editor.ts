import { baseKeymap } from "prosemirror-commands";
import { closeHistory, history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { EditorState, TextSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import type { Block, Section } from "@/lib/engine/block";
import type { Edit } from "@/lib/engine/apply-suggestion";
import type { Finding } from "@/lib/engine/report";
import type { ChangeView } from "@/lib/platform/messages";
import { attrsOf, blockNode, blocksOf, documentOf, endOfSection, startOf } from "./advert-schema";
import { ownIds } from "./own-ids";
import { findingAt, marks, setMarks } from "./editor-marks";
import { changesOf, tracked, trackedBy, type Tracked } from "./tracked-changes";

/** The desk's editor, in an element of the page until it is destroyed. Every change from outside is one step of its undo history. */
export interface AdvertEditor {
  /** Puts a text in a block's place; the change's id, or undefined where the words moved on. */
  readonly apply: (blockId: string, edit: Edit) => string | undefined;
  /** Puts back what a change replaced; whether it still stood there. */
  readonly takeBack: (changeId: string) => boolean;
  /** Adds a paragraph at the end of a section. */
  readonly insert: (text: string, section: Section | undefined) => void;
  readonly undoLast: () => boolean;
  /** The words that are selected, as far as they stand in one block; else the block that the caret is in. */
  readonly selected: () => SelectedWords | undefined;
  readonly mark: (findings: readonly Finding[], current: string | undefined) => void;
  /** Brings a finding's words into view without moving the focus; whether they are there. */
  readonly show: (finding: Finding) => boolean;
  readonly destroy: () => void;
}

/** A stretch of a block's text. */
export interface SelectedWords {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface EditorOptions {
  readonly place: HTMLElement;
  readonly blocks: readonly Block[];
  readonly label: string;
  readonly newId: () => string;
  readonly onEdit: (edited: Edited) => void;
  /** The words of a finding were clicked. */
  readonly onPick: (findingId: string) => void;
}

/** The advert after an edit. */
export interface Edited {
  readonly blocks: readonly Block[];
  /** What was changed from outside and still stands, newest first. */
  readonly changes: readonly ChangeView[];
  /** Ids of the changes that this edit took back. */
  readonly undone: readonly string[];
}

export function createAdvertEditor({ place, blocks, label, newId, onEdit, onPick }: EditorOptions): AdvertEditor {
  /** Before anybody was in the text, its caret is nowhere that they put it. */
  let wasIn = false;
  const view = new EditorView(
    { mount: place },
    {
      state: EditorState.create({
        doc: documentOf(blocks),
        plugins: [
          history(),
          keymap({ "Mod-z": undo, "Mod-y": redo, "Shift-Mod-z": redo }),
          keymap(baseKeymap),
          ownIds(newId),
          tracked,
          marks,
        ],
      }),
      attributes: {
        "role": "textbox",
        "aria-multiline": "true",
        "aria-label": label,
        "spellcheck": "true",
        "class": "ww-editor__text",
      },
      dispatchTransaction(transaction) {
        const { state } = view.state.applyTransaction(transaction);
        view.updateState(state);
        if (!transaction.docChanged) return;
        const { standing, undone } = changesOf(state);
        onEdit({ blocks: blocksOf(state.doc), changes: standing.map(viewOf).toReversed(), undone });
      },
      handleDOMEvents: {
        focus: () => {
          wasIn = true;
          return false;
        },
      },
      handleClick(_view, at) {
        const finding = findingAt(view.state, at);
        if (finding !== undefined) onPick(finding);
        return false;
      },
    },
  );

  return {
    apply(blockId, { start, end, actual, text }) {
      const begin = startOf(view.state.doc, blockId);
      if (begin === undefined || view.state.doc.textBetween(begin + start, begin + end) !== actual) return undefined;
      const id = newId();
      const change = { id, from: begin + start, to: begin + start + text.length, actual, text };
      view.dispatch(trackedBy(closeHistory(view.state.tr.insertText(text, begin + start, begin + end)), change));
      return id;
    },
    takeBack(changeId) {
      const change = changesOf(view.state).standing.find(({ id }) => id === changeId);
      if (!change) return false;
      view.dispatch(closeHistory(view.state.tr.insertText(change.actual, change.from, change.to)));
      return true;
    },
    insert(text, section) {
      const at = endOfSection(view.state.doc, section);
      const node = blockNode(text, "paragraph", { id: newId(), ...(section === undefined ? {} : { section }) });
      view.dispatch(closeHistory(view.state.tr.insert(at, node)));
      scrollTo(view, at + 1);
    },
    undoLast: () => undo(view.state, view.dispatch),
    selected: () => (wasIn ? selectedIn(view.state) : undefined),
    mark(findings, current) {
      if (!view.isDestroyed) view.dispatch(setMarks(view.state, findings, current));
    },
    show(finding) {
      const begin = startOf(view.state.doc, finding.blockId);
      if (begin === undefined || view.state.doc.textBetween(begin + finding.start, begin + finding.end) !== finding.actual)
        return false;
      view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, begin + finding.start, begin + finding.end)));
      scrollTo(view, begin + finding.start);
      return true;
    },
    destroy: () => view.destroy(),
  };
}

function selectedIn({ selection: { $from, $to } }: EditorState): SelectedWords | undefined {
  const whole = $from.parent.textContent;
  if ($from.depth === 0 || whole.trim() === "") return undefined;
  const isPart = $from.sameParent($to) && $from.parentOffset < $to.parentOffset;
  const [start, end] = isPart ? [$from.parentOffset, $to.parentOffset] : [0, whole.length];
  return { blockId: attrsOf($from.parent).id, start, end, text: whole.slice(start, end) };
}

function viewOf({ id, actual, text }: Tracked): ChangeView {
  return { id, actual, text };
}

function scrollTo(view: EditorView, at: number): void {
  const { node } = view.domAtPos(at);
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: "nearest" });
}
