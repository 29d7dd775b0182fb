import type { Finding } from "@/lib/engine/report";
import { fieldSpanOf, rangeOf, type FieldSpan, type PlacedBlock } from "../placed-block";
import { createFieldOverlay, type FieldMark } from "./field-overlay";
import { createHighlights, type Highlights } from "./highlights";
import { grouped } from "./grouped";
import { inkOn } from "./ink-on";
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
  /** Scrolls a span of a block into sight; false where it is not on the page. */
  readonly reveal: (block: PlacedBlock, span: Finding) => boolean;
}

/** Marks for a page and the frames in it, taken away when `signal` aborts. Without the browser's highlights nothing is drawn. */
export function createMarks(page: Document, signal: AbortSignal): Marks {
  const forced = page.defaultView?.matchMedia("(forced-colors: active)");
  const highlights = new Map<Document, Highlights | undefined>();
  const overlay = createFieldOverlay(signal);
  let drawn: Marked | undefined;
  let opaque: readonly OpaqueRange[] = [];

  const draw = (marked: Marked): void => {
    drawn = marked;
    if (signal.aborted) return;
    const { ranges, overlaid } = rangesOf(marked, forced?.matches ?? false);
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
    overlay.draw(overlaid);
  };

  forced?.addEventListener("change", () => drawn && draw(drawn), { signal });
  return { draw, reveal };
}

/** A span of a field's value that the browser follows and can highlight; Chromium has it. https://github.com/whatwg/html/pull/11741 */
type OpaqueRange = AbstractRange & { readonly getBoundingClientRect: () => DOMRect; readonly disconnect: () => void };

interface Drawn {
  readonly name: string;
  readonly range: AbstractRange;
  /** Where it is drawn: its text's element, or the field. */
  readonly element: Element;
}

/** In forced colours every highlight is painted like a selection, so there only the current one is drawn. */
function rangesOf(
  { blocks, findings, on, current }: Marked,
  forced: boolean,
): { readonly ranges: readonly Drawn[]; readonly overlaid: readonly FieldMark[] } {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const inks = new Map<Element, Ink>();
  const ranges: Drawn[] = [];
  const overlaid: FieldMark[] = [];
  for (const finding of findings) {
    const isCurrent = finding.id === current;
    if (!isCurrent && (!on || forced)) continue;
    const block = byId.get(finding.blockId);
    // A page may have been read again since it was checked.
    if (block?.text.slice(finding.start, finding.end) !== finding.actual) continue;
    const span = fieldSpanOf(block, finding);
    const range = span ? opaqueRangeOf(span) : rangeOf(block, finding);
    const element = span?.field ?? (range as Range | undefined)?.startContainer.parentElement;
    if (!element) continue;
    const ink = inks.get(element) ?? inkOn(element);
    inks.set(element, ink);
    const shape = SHAPE_OF[finding.category];
    if (range) ranges.push({ name: isCurrent ? CURRENT_MARK : markName(shape, ink), range, element });
    else if (span) overlaid.push({ ...span, line: lineOf(shape, ink), current: isCurrent });
  }
  return { ranges, overlaid };
}

function opaqueRangeOf({ field, start, end }: FieldSpan): OpaqueRange | undefined {
  const maker = field as { readonly createValueRange?: (start: number, end: number) => OpaqueRange };
  return maker.createValueRange?.(start, end);
}

function reveal(block: PlacedBlock, span: Finding): boolean {
  const inField = fieldSpanOf(block, span);
  const range = inField ? opaqueRangeOf(inField) : rangeOf(block, span);
  const element = inField?.field ?? (range as Range | undefined)?.startContainer.parentElement;
  if (!element) return false;
  for (let shut = element.closest("details:not([open])"); shut; shut = element.closest("details:not([open])"))
    shut.setAttribute("open", "");
  element.scrollIntoView({ behavior: "instant", block: "center", inline: "nearest" });
  if (inField) return revealIn(inField, range as OpaqueRange | undefined);
  // The element may be taller than the window.
  const view = element.ownerDocument.defaultView;
  const { top, bottom, height } = (range as Range).getBoundingClientRect();
  if (view && (top < 0 || bottom > view.innerHeight))
    view.scrollBy({ top: (top + bottom - view.innerHeight) / 2, behavior: "instant" });
  return height > 0;
}

/** Scrolls inside the field; where the browser cannot tell where its words stand, by the share of the text before them. */
function revealIn({ field, start }: FieldSpan, range: OpaqueRange | undefined): boolean {
  const box = field.getBoundingClientRect();
  const top = range
    ? range.getBoundingClientRect().top - box.top
    : (field.scrollHeight * start) / field.value.length - field.scrollTop;
  range?.disconnect();
  if (top < 0 || top > field.clientHeight - 24) field.scrollTop += top - field.clientHeight / 2;
  return box.height > 0;
}
