import type { Paragraph, Root, Sentence } from "nlcst";
import type { Entry, Lexicon } from "./lexicon";

/** A sentence of a block: tokens `from..to` and text `start..end`, both end-exclusive. */
export interface SentenceSpan {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/**
 * Every word and mark of a text with its place, made once and used by every matcher. White space and hyphens between words are not tokens;
 * words joined by an apostrophe are one. Offsets are UTF-16 into the parsed text.
 */
export interface TokenIndex {
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** How many words stand before each token: gaps are counted in words. */
  readonly wordsBefore: readonly number[];
  readonly sentences: readonly SentenceSpan[];
}

/** Longest run of tokens that patterns look through at once; a longer sentence is matched in pieces. */
const longestPiece = 400;
const joiner = /^['’\u00ad\u200b-\u200d\u2060\ufeff]$/;
const hyphen = /^[-‐‑]$/;

/** Flattens a tree into a token index. A full stop glued to a following capital ("team.You") also ends a sentence. */
export function tokenIndex(text: string, tree: Root, lexicon: Lexicon): TokenIndex {
  const builder = new Builder(text, lexicon);
  for (const child of tree.children) {
    if (child.type === "ParagraphNode") builder.paragraph(child);
    else if (child.type === "SentenceNode") builder.sentence(child);
  }
  return builder;
}

class Builder implements TokenIndex {
  readonly entries: Entry[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly wordsBefore: number[] = [];
  readonly sentences: SentenceSpan[] = [];
  #words = 0;
  #from = 0;
  #wordsFrom = 0;

  readonly text: string;
  readonly lexicon: Lexicon;

  constructor(text: string, lexicon: Lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  paragraph(paragraph: Paragraph): void {
    for (const child of paragraph.children) if (child.type === "SentenceNode") this.sentence(child);
  }

  sentence(sentence: Sentence): void {
    for (const child of sentence.children) {
      if (child.type === "WordNode") {
        const only = child.children.length === 1 ? child.children[0] : undefined;
        if (only?.type === "TextNode") this.#leaf(only.value, only.position?.start.offset ?? 0, true);
        else
          for (const part of child.children)
            if ("value" in part) this.#leaf(part.value, part.position?.start.offset ?? 0, part.type === "TextNode");
      } else if ("value" in child && child.type !== "WhiteSpaceNode")
        this.#leaf(child.value, child.position?.start.offset ?? 0, false);
    }
    this.#close();
  }

  #pendingJoin = -1;

  #leaf(value: string, start: number, isText: boolean): void {
    const end = start + value.length;
    const last = this.entries.length - 1;
    if (isText) {
      if (this.#pendingJoin === start && last >= this.#from) {
        const from = this.starts[last] ?? start;
        this.entries[last] = this.lexicon.entry(this.text.slice(from, end));
        this.ends[last] = end;
      } else {
        const entry = this.lexicon.entry(value);
        // "team.You": a lost space after a full stop.
        if (
          entry.isCapitalised &&
          last > this.#from &&
          this.ends[last] === start &&
          this.entries[last]?.key === "." &&
          !this.entries[last - 1]?.isCapitalised &&
          (this.entries[last - 1]?.key.length ?? 0) > 2
        )
          this.#close();
        this.#push(entry, start, end);
      }
      this.#pendingJoin = -1;
      return;
    }
    if (joiner.test(value)) {
      this.#pendingJoin = last >= this.#from && this.ends[last] === start && this.entries[last]?.isWord ? end : -1;
      return;
    }
    this.#pendingJoin = -1;
    // A hyphen inside a word only joins; one with white space beside it is a dash.
    if (hyphen.test(value) && this.text.charCodeAt(end) > 32 && start > 0 && this.text.charCodeAt(start - 1) > 32) return;
    this.#push(this.lexicon.entry(value), start, end);
  }

  #push(entry: Entry, start: number, end: number): void {
    this.entries.push(entry);
    this.starts.push(start);
    this.ends.push(end);
    this.wordsBefore.push(this.#words);
    if (entry.isWord) this.#words += 1;
    if (this.entries.length - this.#from >= longestPiece) this.#close();
  }

  #close(): void {
    const to = this.entries.length;
    if (to === this.#from) return;
    this.sentences.push({
      from: this.#from,
      to,
      start: this.starts[this.#from] ?? 0,
      end: this.ends[to - 1] ?? 0,
      words: this.#words - this.#wordsFrom,
    });
    this.#from = to;
    this.#wordsFrom = this.#words;
    this.#pendingJoin = -1;
  }
}
