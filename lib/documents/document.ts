import type { Block } from "@/lib/engine/block";

/** What a file turned out to be, by its content; the ending of its name decides nothing. */
export type DocumentFormat = "docx" | "odt" | "pdf" | "html" | "txt";

/** A file read, or one clear reason why not. Plain data: it passes from a worker to a page as it is. */
export type DocumentReading =
  | {
      readonly kind: "read";
      readonly format: DocumentFormat;
      /** The job title where the file names one ("Job title: …", a title or first heading), else the file's name without its ending. */
      readonly title: string;
      /** In reading order. Ids are the same each time the same bytes are read: changes given to `writeDocx` refer to them. */
      readonly blocks: readonly Block[];
      /** Where each block stands in the file; same order and length as `blocks`. */
      readonly sourceMap: readonly SourcePlace[];
      /** Parts of the file that hold words and were left out, with how many of each. */
      readonly notRead: readonly NotRead[];
    }
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason };

/** Where a block begins: a paragraph of a Word or OpenDocument file (counted from 0, tables and text boxes included), a page of a PDF (from 1), or an offset in the text. */
export type SourcePlace =
  | { readonly kind: "paragraph"; readonly blockId: string; readonly paragraph: number; readonly offset: number }
  | { readonly kind: "page"; readonly blockId: string; readonly page: number }
  | { readonly kind: "text"; readonly blockId: string; readonly offset: number };

/** Words of the file outside its running text. */
export interface NotRead {
  readonly what: "footnotes" | "endnotes" | "headers" | "footers" | "contents" | "comments" | "pictures" | "drawings";
  readonly count: number;
}

/**
 * Why a file cannot be read. `scanned`: a PDF of pictures, no text in it. `legacy-word`: .doc from before 2007. `rich-text`: .rtf.
 * `too-much-inside`: unpacks to more than is safe (a zip bomb) or nests too deep. `damaged`: cut short or not well formed.
 * `no-text`: a document with no words. `not-a-document`: a picture, a spreadsheet, a program, anything else.
 */
export type UnreadableReason =
  | "empty"
  | "too-large"
  | "too-much-inside"
  | "damaged"
  | "password"
  | "legacy-word"
  | "rich-text"
  | "scanned"
  | "no-text"
  | "not-a-document";
