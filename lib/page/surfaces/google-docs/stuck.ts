import { plain, visibleText } from "./page-facts";

/** Notices when Google Docs goes on telling an old text. */
export interface StuckWatch {
  readonly isStuck: () => boolean;
  /** What came of a look: something new, the same, or no answer; `typed` is when the user last typed. */
  readonly noted: (read: "new" | "same" | "missing", whole: string, typed: number) => void;
  /** A change was made and painted, and Google Docs does not tell of it. */
  readonly found: () => void;
}

/** Watches a page. Two looks in a row have to agree: what is painted may be ahead of what is told for a moment. */
export function createStuckWatch(page: Document): StuckWatch {
  let seen: ReadonlySet<string> = new Set();
  let newAt = -Infinity;
  let signs = 0;
  return {
    isStuck: () => signs >= ENOUGH,
    found: () => (signs = ENOUGH),
    noted(read, whole, typed) {
      if (read === "new") {
        [seen, newAt, signs] = [visibleText(page), performance.now(), 0];
        return;
      }
      // Only what the user has just written counts: page numbers and headers are painted too, and are no part of the text.
      const told = plain(whole);
      const isOld = typed > newAt && [...visibleText(page)].some((piece) => !seen.has(piece) && !told.includes(piece.trim()));
      if (read === "missing" || isOld) signs = Math.min(ENOUGH, signs + 1);
    },
  };
}

const ENOUGH = 2;
