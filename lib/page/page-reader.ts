import type { Span } from "@/lib/engine/block";
import type { PageCan, PageNote } from "./page-note";
import type { PlacedBlock } from "./placed-block";
import type { Reading } from "./reading";

/** Reads a page that shows its text in a way of its own, in the place of everything else that is tried on a page. */
export interface PageReader {
  /** The same reading again while nothing new was there; undefined where there is nothing to read. */
  readonly read: () => Reading | undefined;
  /** What there is to say besides; missing where it all stands in the page's elements. */
  readonly said?: () => ReaderSaid;
  /** Reads afresh because the user asked. What comes of it is told as new. */
  readonly ask?: () => void;
  /** Shows a span of a block's text where no element of the page holds it; whether it could. */
  readonly show?: (block: PlacedBlock, span: Span) => Promise<boolean>;
}

/** What a reader says besides its reading. */
export interface ReaderSaid {
  /** Nothing can be said yet; it will be told as new. */
  readonly busy: boolean;
  readonly notes: readonly PageNote[];
  readonly can: PageCan;
}

/** Starts such a reader, until `signal` aborts; it calls `onNew` when there is more, or something else, to read. */
export type PageReaderMaker = (page: Document, onNew: () => void, signal: AbortSignal) => PageReader;

/** A reader that has nothing but the reason why. */
export function readerWithout(note: PageNote): PageReaderMaker {
  const said: ReaderSaid = { busy: false, notes: [note], can: { mark: false, show: false, add: false } };
  return (_page, onNew) => ({ read: () => undefined, said: () => said, ask: onNew });
}
