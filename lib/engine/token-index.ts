import type { Paragraph, Root, Sentence, Word } from "nlcst";
import type { Entry, Lexicon } from "./lexicon";
import { ReadingCounter, type SentenceCounts } from "./reading-counts";

/** A sentence of a block: tokens `from..to` and text `start..end`, both end-exclusive. */
export interface SentenceSpan {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly words: number;
  /** Whether a token has the shape of an abbreviation, or is an "&". */
  readonly mayHoldAcronyms: boolean;
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
  /** The tree's own sentences, counted for the reading age. */
  readonly counted: readonly SentenceCounts[];
  /** Whether a word of the tree begins a phrase of retext-equality. */
  readonly mayHoldEquality: boolean;
}

/** Longest run of tokens that patterns look through at once; a longer sentence is matched in pieces. */
const longestPiece = 400;
const joiners = new Set("'’\u00ad\u200b\u200c\u200d\u2060\ufeff");
const hyphens = new Set("-‐‑");

/**
 * Flattens a tree into a token index. A full stop glued to a following capital ("team.You") also ends a sentence. Words that begin before
 * `own` (a lead-in's) are tokens, but not counted.
 */
export function tokenIndex(text: string, tree: Root, lexicon: Lexicon, own: number): TokenIndex {
  const builder = new Builder(text, lexicon, own);
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
  readonly counted: SentenceCounts[] = [];
  mayHoldEquality = false;
  #words = 0;
  #from = 0;
  #wordsFrom = 0;
  #mayHoldAcronyms = false;

  readonly text: string;
  readonly #lexicon: Lexicon;
  readonly #own: number;
  readonly #counter = new ReadingCounter();

  constructor(text: string, lexicon: Lexicon, own: number) {
    this.text = text;
    this.#lexicon = lexicon;
    this.#own = own;
  }

  paragraph(paragraph: Paragraph): void {
    for (const child of paragraph.children) if (child.type === "SentenceNode") this.sentence(child);
  }

  sentence(sentence: Sentence): void {
    const { position } = sentence;
    const counter = this.#counter;
    counter.begin();
    for (const child of sentence.children) {
      if (child.type === "WordNode") {
        const start = child.position?.start.offset ?? 0;
        const only = child.children.length === 1 ? child.children[0] : undefined;
        const end = child.position?.end.offset ?? start;
        const entry = this.#lexicon.entryAt(this.text, start, end);
        if (only?.type === "TextNode") this.#word(entry, start, end);
        else this.#parts(child);
        if (entry.startsEquality) this.mayHoldEquality = true;
        if (start >= this.#own) counter.word(entry);
      } else if (child.type !== "WhiteSpaceNode" && "value" in child) this.#mark(child.value, child.position?.start.offset ?? 0);
    }
    this.#close();
    const counts = counter.end();
    if (counts) this.counted.push({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0, counts });
  }

  /** A word with marks in it: "team-based" is two tokens. */
  #parts({ children }: Word): void {
    for (const part of children) {
      if (!("value" in part)) continue;
      const start = part.position?.start.offset ?? 0;
      const end = start + part.value.length;
      if (part.type === "TextNode") this.#word(this.#lexicon.entryAt(this.text, start, end), start, end);
      else this.#mark(part.value, start);
    }
  }

  #pendingJoin = -1;

  #word(entry: Entry, start: number, end: number): void {
    const last = this.entries.length - 1;
    if (this.#pendingJoin === start && last >= this.#from) {
      const joined = this.#lexicon.entryAt(this.text, this.starts[last] ?? start, end);
      this.entries[last] = joined;
      if (joined.mayBeAcronym) this.#mayHoldAcronyms = true;
      this.ends[last] = end;
    } else {
      if (
        entry.isCapitalised &&
        last > this.#from &&
        (this.ends[last] === start ? this.#isLostSpace(last) : this.#endsInNumber(last))
      )
        this.#close();
      this.#push(entry, start, end);
    }
    this.#pendingJoin = -1;
  }

  /** "team.You": a lost space after a full stop. */
  #isLostSpace(last: number): boolean {
    const word = this.entries[last - 1];
    return this.entries[last]?.key === "." && word !== undefined && !word.isCapitalised && word.key.length > 2;
  }

  /** "This is band 6. The team …": the parser takes a short number with a full stop for the number of a line, wherever it stands. */
  #endsInNumber(last: number): boolean {
    return this.entries[last]?.key === "." && last - 1 > this.#from && (this.entries[last - 1]?.isNumber ?? false);
  }

  #mark(value: string, start: number): void {
    const end = start + value.length;
    if (joiners.has(value)) {
      const last = this.entries.length - 1;
      this.#pendingJoin = last >= this.#from && this.ends[last] === start && this.entries[last]?.isWord ? end : -1;
      return;
    }
    this.#pendingJoin = -1;
    // A hyphen inside a word only joins; one with white space beside it is a dash.
    if (hyphens.has(value) && this.text.charCodeAt(end) > 32 && start > 0 && this.text.charCodeAt(start - 1) > 32) return;
    this.#push(this.#lexicon.entryAt(this.text, start, end), start, end);
  }

  #push(entry: Entry, start: number, end: number): void {
    this.entries.push(entry);
    this.starts.push(start);
    this.ends.push(end);
    this.wordsBefore.push(this.#words);
    if (entry.isWord) this.#words += 1;
    if (entry.mayBeAcronym) this.#mayHoldAcronyms = true;
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
      mayHoldAcronyms: this.#mayHoldAcronyms,
    });
    this.#mayHoldAcronyms = false;
    this.#from = to;
    this.#wordsFrom = this.#words;
    this.#pendingJoin = -1;
  }
}
