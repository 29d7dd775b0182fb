/** Something to be said about how a page was read, or why it was not; who shows it has the sentence. */
export interface PageNote {
  readonly kind: PageNoteKind;
  /** A count that belongs to it, and what it is out of, where it has them. */
  readonly count?: number | undefined;
  readonly all?: number | undefined;
}

/**
 * `docs-…` of Google Docs: `off` not turned on there; `live` read as it is written; `saved` read as it was last saved; `not-live` it has
 * to be loaded again, or asked for its saved text; `no-export` its owner does not let it be downloaded; `stuck` it no longer tells of
 * changes. `reading-on`: more of a long text is still being checked (`count` of `all` paragraphs so far).
 */
export type PageNoteKind =
  | "docs-off"
  | "docs-live"
  | "docs-saved"
  | "docs-not-live"
  | "docs-no-export"
  | "docs-export-failed"
  | "docs-stuck"
  | "docs-view-only"
  | "docs-suggesting"
  | "docs-tabs"
  | "reading-on";

/** What can be done with the words where they stand: underlined, shown there, and whether paragraphs can be added. */
export interface PageCan {
  readonly mark: boolean;
  readonly show: boolean;
  readonly add: boolean;
}

/** Of a page whose text stands in its own elements. */
export const SAID_NOTHING: { readonly notes: readonly PageNote[]; readonly can: PageCan } = {
  notes: [],
  can: { mark: true, show: true, add: true },
};
