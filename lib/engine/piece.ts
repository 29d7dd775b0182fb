import type { Root } from "nlcst";
import type { Block, Span } from "./block";
import type { EngineTables } from "./engine-tables";
import { addresses, quotations } from "./guards";
import { parse } from "./parse";
import { tokenIndex, type TokenIndex } from "./token-index";

/** A part of a block that is parsed in one go, and what every matcher needs of it. Most blocks are one piece. */
export interface Piece {
  readonly engine: EngineTables;
  readonly block: Block;
  readonly tree: Root;
  readonly index: TokenIndex;
  /** Added to an offset in the parsed text gives the offset in the block; below 0 it is the lead-in's. */
  readonly at: number;
  /** Spans of the parsed text that are somebody else's words. */
  readonly quoted: readonly Span[];
  /** Spans of the parsed text that are e-mail or web addresses. */
  readonly addresses: readonly Span[];
}

/** Longest text parsed in one go; a longer block is cut at white space (or, in one endless word, anywhere). */
const longestText = 8000;

/**
 * Parses a block. A list's lead-in is read as the start of the item's sentence, so that "You will not need:" is heard.
 */
export function piecesOf(engine: EngineTables, block: Block): readonly Piece[] {
  const leadIn = block.leadIn && block.kind === "item" ? `${block.leadIn}\n` : "";
  return cut(leadIn + block.text).map(({ text, offset }) => {
    const tree = parse(text);
    const at = offset - leadIn.length;
    const index = tokenIndex(text, tree, engine.lexicon, -at);
    return { engine, block, tree, index, at, quoted: quotations(text), addresses: addresses(text) };
  });
}

function cut(text: string): readonly { readonly text: string; readonly offset: number }[] {
  if (text.length <= longestText) return [{ text, offset: 0 }];
  const parts: { text: string; offset: number }[] = [];
  for (let offset = 0; offset < text.length;) {
    let end = Math.min(text.length, offset + longestText);
    if (end < text.length) {
      const space = text.slice(offset, end).search(/\s\S*$/);
      if (space > longestText / 2) end = offset + space + 1;
      else if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
    }
    parts.push({ text: text.slice(offset, end), offset });
    offset = end;
  }
  return parts;
}
