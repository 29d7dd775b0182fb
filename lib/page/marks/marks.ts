import type { Finding } from "@/lib/engine/report";
import { rangeBetween, type PlacedBlock } from "../placed-block";
import { createFieldOverlay, type FieldMark } from "./field-overlay";
import { createHighlights, type Highlights } from "./highlights";
import { grouped } from "./grouped";
import { createInSight } from "./in-sight";
import { inkOn } from "./ink-on";
import { elementAt, markPlaceOf, markRangeOf, type MarkPlace, type MarkRange } from "./mark-place";
import { CURRENT_MARK, lineOf, markName } from "./mark-sheet";
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
  let marks: ReadonlyMap<string, Mark> = new Map();
  const again = (): void => void (drawn && draw(drawn));
  const inSight = createInSight(page.defaultView, again, signal);

  const draw = (marked: Marked): void => {
    drawn = marked;
    if (signal.aborted) return;
    const before = marks;
    const wanted = marksOf(marked, forced?.matches ?? false);
    // A browser goes through all marks of a page at each letter that is typed there, so of very many only those in sight are drawn.
    const isLong = wanted.length > MANY;
    inSight.watch(new Set(isLong ? wanted.map(({ element }) => element) : []));
    marks = new Map(
      wanted.map((mark) => {
        const { id } = mark.finding;
        const isDrawn = !isLong || inSight.has(mark.element);
        return [id, isDrawn ? { ...mark, isDrawn, range: markRangeOf(mark.place, before.get(id)?.range) } : mark];
      }),
    );
    for (const [id, { range }] of before)
      if (range && "disconnect" in range && marks.get(id)?.range !== range) range.disconnect();
    paint([...marks.values()].filter(({ isDrawn }) => isDrawn));
  };
  const paint = (all: readonly Mark[]): void => {
    const inks = new Map<Element, Ink>();
    const inkAt = (element: Element): Ink => {
      const ink = inks.get(element) ?? inkOn(element);
      inks.set(element, ink);
      return ink;
    };
    const ranges = all.flatMap(({ finding, element, isCurrent, range }) =>
      range ? [{ element, range, name: isCurrent ? CURRENT_MARK : markName(SHAPE_OF[finding.category], inkAt(element)) }] : [],
    );
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
    overlay.draw(
      all.flatMap(({ finding, place, range, isCurrent }): readonly FieldMark[] => {
        if (range || !("field" in place)) return [];
        const line = lineOf(SHAPE_OF[finding.category], inkAt(place.field));
        return [{ ...place, id: finding.id, line, current: isCurrent }];
      }),
    );
  };
  const standing = ({ finding, element, place, range }: Mark): Standing => {
    const own = range ?? ("field" in place ? undefined : rangeBetween(place));
    return { element, lines: own ? [...own.getClientRects()] : overlay.linesOf(finding.id) };
  };

  forced?.addEventListener("change", again, { signal });
  return {
    draw,
    at(target, x, y) {
      const near = [...marks.values()].filter(
        ({ element, isDrawn }) => isDrawn && (element === target || element.contains(target) || target.contains(element)),
      );
      const hit = near.filter((mark) => standing(mark).lines.some((line) => isOn(line, x, y)));
      return hit.toSorted((a, b) => lengthOf(a.finding) - lengthOf(b.finding))[0]?.finding.id;
    },
    standing(findingId) {
      const mark = marks.get(findingId);
      return mark?.element.isConnected ? standing(mark) : undefined;
    },
  };
}

/** With more marks than this on a page, those out of sight are not drawn. */
const MANY = 150;

/** The line under the words belongs to them. */
function isOn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom + 3;
}

function lengthOf({ start, end }: Finding): number {
  return end - start;
}

interface Mark {
  readonly finding: Finding;
  readonly place: MarkPlace;
  /** Where it is drawn: its text's element, or the field. */
  readonly element: Element;
  readonly isCurrent: boolean;
  readonly isDrawn: boolean;
  /** What the browser draws; undefined where it is not drawn, or drawn over a field. */
  readonly range?: MarkRange | undefined;
}

/** In forced colours every highlight is painted like a selection, so there only the current one is drawn. */
function marksOf({ blocks, findings, on, current }: Marked, forced: boolean): readonly Mark[] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  return findings.flatMap((finding) => {
    const isCurrent = finding.id === current;
    if (!isCurrent && (!on || forced)) return [];
    const block = byId.get(finding.blockId);
    const place = block && markPlaceOf(block, finding);
    const element = place && elementAt(place);
    return element ? [{ finding, place, element, isCurrent, isDrawn: false }] : [];
  });
}
