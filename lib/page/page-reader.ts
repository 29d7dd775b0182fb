import type { Reading } from "./reading";

/** Reads a page that shows its text in a way of its own, in the place of everything else that is tried on a page. */
export interface PageReader {
  /** The same reading again while nothing new was there; undefined where there is nothing to read. */
  readonly read: () => Reading | undefined;
}

/** Starts such a reader, until `signal` aborts; it calls `onNew` when there is more, or something else, to read. */
export type PageReaderMaker = (page: Document, onNew: () => void, signal: AbortSignal) => PageReader;
