import type { DocxBlocks } from "./docx-blocks";
import type { DocxChange, DocxOutcome } from "./docx-change";
import type { DocxMarkup } from "./docx-markup";
import type { DocxParagraph } from "./docx-paragraphs";
import { cuttable, replaceObstacle } from "./replace-obstacle";
import type { PlacedBlock } from "./structure";
import { additionObstacle, type AddedLine } from "./write-additions";
import type { NewComment } from "./write-comments";
import type { InlineEdits } from "./write-inline";

/** What goes where, by paragraph number, and what becomes of each change. */
export interface ChangePlan {
  readonly inline: ReadonlyMap<number, InlineEdits>;
  readonly additions: ReadonlyMap<number, readonly AddedLine[]>;
  readonly comments: readonly NewComment[];
  readonly outcomes: readonly DocxOutcome[];
}

type Why = Extract<DocxOutcome, { kind: "commented" }>["why"];
type Mutable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] extends readonly (infer Item)[] ? Item[] : Shape[Key] };

/** Decides for each change whether it can be made as asked, as a comment, or not at all; `only` is why the whole file takes comments only. */
export function planChanges(
  { placed, paragraphs }: DocxBlocks,
  changes: readonly DocxChange[],
  only: Why | undefined,
  markup: DocxMarkup,
): ChangePlan {
  const blocks = new Map(placed.map((each) => [each.block.id, each]));
  const inline = new Map<number, Mutable<InlineEdits>>();
  const additions = new Map<number, AddedLine[]>();
  const comments: NewComment[] = [];

  const editsOf = ({ index }: DocxParagraph): Mutable<InlineEdits> => {
    const edits = inline.get(index) ?? { comments: [], replacements: [] };
    inline.set(index, edits);
    return edits;
  };
  const newComment = (text: string): number => {
    const id = markup.nextId();
    comments.push({ id, text });
    return id;
  };
  const comment = (paragraph: DocxParagraph, start: number, end: number, text: string): void => {
    editsOf(paragraph).comments.push({ ...cuttable(paragraph, start, end), id: newComment(text) });
  };

  const change = (each: DocxChange): DocxOutcome => {
    const block = blocks.get(each.kind === "add" ? each.afterBlockId : each.blockId);
    const paragraph = block === undefined ? undefined : paragraphs[block.line];
    if (block === undefined || paragraph === undefined) return { kind: "left-out", why: "no-such-block" };
    if (each.kind === "add") {
      const why = only ?? additionObstacle(paragraph);
      if (why !== undefined) {
        const { start, end } = spanOf(block, 0, block.block.text.length);
        comment(paragraph, start, end, lines(each.comment, `Suggested addition: “${each.text}”`));
        return { kind: "commented", why };
      }
      const added = each.text.split(/\r?\n/).filter((line) => line.trim() !== "");
      const said = each.comment;
      const texts = added.map((text, nth) => ({
        text,
        commentId: nth === 0 && said !== undefined ? newComment(said) : undefined,
      }));
      additions.set(paragraph.index, [...(additions.get(paragraph.index) ?? []), ...texts]);
      return { kind: "written" };
    }
    if (each.start >= each.end || block.block.text.slice(each.start, each.end) !== each.actual)
      return { kind: "left-out", why: "text-differs" };
    const { start, end } = spanOf(block, each.start, each.end);
    if (each.kind === "comment") {
      comment(paragraph, start, end, each.comment);
      return { kind: "written" };
    }
    const edits = editsOf(paragraph);
    const isTaken = edits.replacements.some((other) => other.start < end && other.end > start);
    const why = only ?? (isTaken ? "overlap" : replaceObstacle(paragraph, start, end));
    if (why !== undefined) {
      comment(paragraph, start, end, lines(each.comment, `Suggested wording: “${each.text}”`));
      return { kind: "commented", why };
    }
    edits.replacements.push({ start, end, text: each.text });
    if (each.comment !== undefined) comment(paragraph, start, end, each.comment);
    return { kind: "written" };
  };
  const outcomes = changes.map(change);
  return { inline, additions, comments, outcomes };
}

const spanOf = ({ offset }: PlacedBlock, start: number, end: number) => ({ start: offset + start, end: offset + end });
const lines = (...texts: readonly (string | undefined)[]): string => texts.filter((text) => text !== undefined).join("\n");
