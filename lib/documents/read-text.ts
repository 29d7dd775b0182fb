import type { Block } from "@/lib/engine/block";
import { blocksOfText } from "@/lib/engine/blocks-of-text";
import type { DocumentReading } from "./document";
import { htmlLines } from "./html-lines";
import { structure } from "./structure";
import { titleOf } from "./title-of";
import { Unreadable } from "./unreadable";

/** Reads plain text; each block's place is its offset in the text. */
export function readText(text: string, name: string): DocumentReading {
  const placed = blocksOfText(text);
  if (placed.length === 0) throw new Unreadable("empty");
  const blocks: readonly Block[] = placed;
  return {
    kind: "read",
    format: "txt",
    title: titleOf(blocks, undefined, name),
    blocks,
    sourceMap: placed.map(({ id, offset }) => ({ kind: "text", blockId: id, offset })),
    notRead: [],
  };
}

/** Reads HTML: a saved page, or rich text that was pasted. */
export function readHtml(html: string, name: string): DocumentReading {
  const { title, lines } = htmlLines(html);
  const placed = structure(lines);
  if (placed.length === 0) throw new Unreadable("no-text");
  const blocks = placed.map(({ block }) => block);
  return {
    kind: "read",
    format: "html",
    title: titleOf(blocks, title, name),
    blocks,
    sourceMap: placed.map(({ block, line, offset }) => ({ kind: "paragraph", blockId: block.id, paragraph: line, offset })),
    notRead: [],
  };
}
