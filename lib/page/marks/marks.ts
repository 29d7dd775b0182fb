import type { Finding } from "@/lib/engine/report";
import { fieldSpanOf, rangeOf, type PlacedBlock } from "../placed-block";
import { createFieldOverlay, type FieldMark } from "./field-overlay";
import { createHighlights, type Highlights } from "./highlights";
import { grouped } from "./grouped";
import { inkOn } from "./ink-on";
import { CURRENT_MARK, lineOf, markName } from "./mark-sheet";
import { SHAPE_OF, type Ink } from "./mark-shapes";
import { opaqueRangeOf, type OpaqueRange } from "./opaque-range";

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
  /** The finding whose mark lies under a point of the window that `target` stands in; of several the shortest. */
  readonly at: (target: Node, x: number, y: number) => string | undefined;
  /** Where a finding's mark stands now; undefined where none is drawn. */
  readonly standing: (findingId: string) => Standing | undefined;
}

/** Where a mark stands: the element that has its words, and a box for each of its lines in that element's window. */
export interface Standing {
  readonly element: Element;
  readonly lines: readonly DOMRect[];
}

/** Marks for a page and the frames in it, taken away when `signal` aborts. Without the browser's highlights nothing is drawn. */
export function createMarks(page: Document, signal: AbortSignal): Marks {
  const forced = page.defaultView?.matchMedia("(forced-colors: active)");
  const highlights = new Map<Document, Highlights | undefined>();
  const overlay = createFieldOverlay(signal);
  let drawn: Marked | undefined;
  let opaque: readonly OpaqueRange[] = [];
  let drawnMarks: readonly Drawn[] = [];

  const draw = (marked: Marked): void => {
    drawn = marked;
    if (signal.aborted) return;
    const marks = marksOf(marked, forced?.matches ?? false);
    drawnMarks = marks;
    const ranges = marks.flatMap((mark) => (mark.range ? [{ ...mark, range: mark.range }] : []));
    for (const range of opaque) range.disconnect();
    opaque = ranges.flatMap(({ range }) => ("disconnect" in range ? [range as OpaqueRange] : []));
    const byPage = grouped(ranges, ({ element }) => element.ownerDocument);
    for (const known of highlights.keys()) if (!byPage.has(known)) highlights.get(known)?.draw(new Map(), []);
    for (const [each, own] of byPage) {
      const here = highlights.has(each) ? highlights.get(each) : createHighlights(each, signal);
      highlights.set(each, here);
      const trees = own
        .map(({ element }) => element.getRootNode())
        .filter((tree) => tree.nodeType === Node.DOCUMENT_FRAGMENT_NODE);
      const byName = [...grouped(own, ({ name }) => name)].map(([name, same]) => [name, same.map(({ range }) => range)] as const);
      here?.draw(new Map(byName), new Set(trees as ShadowRoot[]));
    }
    overlay.draw(marks.flatMap(({ overlaid }) => overlaid ?? []));
  };
  const standing = ({ finding, element, range }: Drawn): Standing => ({
    element,
    lines: range ? [...(range as Range | OpaqueRange).getClientRects()] : overlay.linesOf(finding.id),
  });

  forced?.addEventListener("change", () => drawn && draw(drawn), { signal });
  return {
    draw,
    at(target, x, y) {
      const near = drawnMarks.filter(({ element }) => element === target || element.contains(target) || target.contains(element));
      const hit = near.filter((mark) => standing(mark).lines.some((line) => isOn(line, x, y)));
      return hit.toSorted((a, b) => lengthOf(a.finding) - lengthOf(b.finding))[0]?.finding.id;
    },
    standing(findingId) {
      const mark = drawnMarks.find(({ finding }) => finding.id === findingId);
      return mark?.element.isConnected ? standing(mark) : undefined;
    },
  };
}

/** The line under the words belongs to them. */
function isOn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom + 3;
}

function lengthOf({ start, end }: Finding): number {
  return end - start;
}

interface Drawn {
  readonly finding: Finding;
  readonly name: string;
  /** Where it is drawn: its text's element, or the field. */
  readonly element: Element;
  readonly range: AbstractRange | undefined;
  /** In the place of a range, where the browser has none for a field. */
  readonly overlaid: FieldMark | undefined;
}

/** In forced colours every highlight is painted like a selection, so there only the current one is drawn. */
function marksOf({ blocks, findings, on, current }: Marked, forced: boolean): readonly Drawn[] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const inks = new Map<Element, Ink>();
  return findings.flatMap((finding) => {
    const isCurrent = finding.id === current;
    if (!isCurrent && (!on || forced)) return [];
    const block = byId.get(finding.blockId);
    // A page may have been read again since it was checked.
    if (block?.text.slice(finding.start, finding.end) !== finding.actual) return [];
    const span = fieldSpanOf(block, finding);
    const range = span ? opaqueRangeOf(span) : rangeOf(block, finding);
    const element = span?.field ?? (range as Range | undefined)?.startContainer.parentElement;
    if (!element) return [];
    const ink = inks.get(element) ?? inkOn(element);
    inks.set(element, ink);
    const shape = SHAPE_OF[finding.category];
    const name = isCurrent ? CURRENT_MARK : markName(shape, ink);
    const overlaid = !range && span ? { ...span, id: finding.id, line: lineOf(shape, ink), current: isCurrent } : undefined;
    return [{ finding, name, element, range, overlaid }];
  });
}
