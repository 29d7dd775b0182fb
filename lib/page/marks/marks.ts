import type { Finding } from "@/lib/engine/report";
import { rangeOf, type PlacedBlock } from "../placed-block";
import { inkOn } from "./ink-on";
import { CURRENT_MARK, createMarkSheet, markName } from "./mark-sheet";
import { SHAPE_OF, type Ink } from "./mark-shapes";

/** What is to be seen on the page. */
export interface Marked {
  readonly blocks: readonly PlacedBlock[];
  readonly findings: readonly Finding[];
  /** Whether findings are underlined; the current one is shown either way. */
  readonly on: boolean;
  readonly current: string | undefined;
}

/** Underlines on the page, drawn by the browser as highlights: no node of the page is touched. */
export interface Marks {
  /** Replaces all marks by these. */
  readonly draw: (marked: Marked) => void;
  /** Scrolls a span of a block into sight; false where it is not on the page. */
  readonly reveal: (block: PlacedBlock, span: Finding) => boolean;
}

/** Marks for a page, taken away when `signal` aborts. Without the browser's highlights nothing is drawn. */
export function createMarks(page: Document, signal: AbortSignal): Marks {
  const view = page.defaultView;
  const registry = view && "highlights" in CSS ? CSS.highlights : undefined;
  const sheet = registry && createMarkSheet();
  const forced = view?.matchMedia("(forced-colors: active)");
  // Kept here: Firefox does not let a content script go through the page's list of highlights.
  const names = new Set<string>();
  let drawn: Marked | undefined;

  const draw = (marked: Marked): void => {
    drawn = marked;
    if (!registry || !sheet || signal.aborted) return;
    const wanted = rangesByMark(marked, forced?.matches ?? false);
    for (const name of names) if (!wanted.has(name)) registry.delete(name);
    for (const [name, ranges] of wanted) {
      const highlight = new Highlight(...ranges);
      if (name === CURRENT_MARK) highlight.priority = 1;
      registry.set(name, highlight);
      names.add(name);
    }
    // Looked at each time: a page may replace the list, and ours with it.
    if (wanted.size > 0 && !page.adoptedStyleSheets.includes(sheet))
      page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  };

  forced?.addEventListener("change", () => drawn && draw(drawn), { signal });
  signal.addEventListener("abort", () => {
    if (!registry || !sheet) return;
    for (const name of names) registry.delete(name);
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  return { draw, reveal: (block, span) => reveal(rangeOf(block, span)) };
}

/** In forced colours every highlight is painted like a selection, so there only the current one is drawn. */
function rangesByMark({ blocks, findings, on, current }: Marked, forced: boolean): ReadonlyMap<string, readonly Range[]> {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const inks = new Map<Element, Ink>();
  const marks = new Map<string, Range[]>();
  for (const finding of findings) {
    const isCurrent = finding.id === current;
    if (!isCurrent && (!on || forced)) continue;
    const block = byId.get(finding.blockId);
    // A page may have been read again since it was checked.
    const stands = block?.text.slice(finding.start, finding.end) === finding.actual;
    const range = block && stands ? rangeOf(block, finding) : undefined;
    const element = range?.startContainer.parentElement;
    if (!range || !element) continue;
    const ink = inks.get(element) ?? inkOn(element);
    inks.set(element, ink);
    const name = isCurrent ? CURRENT_MARK : markName(SHAPE_OF[finding.category], ink);
    marks.set(name, [...(marks.get(name) ?? []), range]);
  }
  return marks;
}

function reveal(range: Range | undefined): boolean {
  const element = range?.startContainer.parentElement;
  if (!range || !element) return false;
  for (let shut = element.closest("details:not([open])"); shut; shut = element.closest("details:not([open])"))
    shut.setAttribute("open", "");
  element.scrollIntoView({ behavior: "instant", block: "center", inline: "nearest" });
  // The element may be taller than the window.
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: "instant" });
  return range.getClientRects().length > 0;
}
