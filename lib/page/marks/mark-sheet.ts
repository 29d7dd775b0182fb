import { LINE_COLOURS, LINE_WIDTHS, type Ink, type MarkShape } from "./mark-shapes";

/** The name of a highlight; a page can see these names, hence the prefix. */
export function markName(shape: MarkShape, ink: Ink): string {
  return `${PREFIX}${shape}-${ink}`;
}

const PREFIX = "wider-welcome-";

/** The highlight of the finding being looked at. */
export const CURRENT_MARK = `${PREFIX}current`;

/** Which mark lies on top where several meet: the current one, then words, then whole sentences. */
export function layerOf(name: string): number {
  if (name === CURRENT_MARK) return 2;
  return name.startsWith(`${PREFIX}double`) ? 0 : 1;
}

/** What `text-decoration` draws a mark. */
export function lineOf(shape: MarkShape, ink: Ink): string {
  const colour = ink === "deep" || ink === "pale" ? LINE_COLOURS[ink][shape] : ink;
  return `underline ${shape} ${LINE_WIDTHS[shape]}px ${colour}`;
}

/** The style of all marks, for a window's pages. It reaches highlights only: no element of the page can be styled by it. */
export function createMarkSheet(view: Pick<typeof globalThis, "CSSStyleSheet">): CSSStyleSheet {
  const lines = SHAPES.flatMap((shape) =>
    INKS.map((ink) => `::highlight(${markName(shape, ink)}) { text-decoration: ${lineOf(shape, ink)}; }`),
  );
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync([...lines, CURRENT].join("\n"));
  return sheet;
}

const SHAPES: readonly MarkShape[] = ["dotted", "wavy", "double", "dashed"];
const INKS: readonly Ink[] = ["deep", "pale", "black", "white"];

/** Black on yellow on every page, and the browser's own selection colours where the user has chosen the colours. */
const CURRENT = `
::highlight(${CURRENT_MARK}) { color: #212b32; background-color: #ffeb3b; text-decoration: underline solid 4px #212b32; }
@media (forced-colors: active) {
  ::highlight(${CURRENT_MARK}) { color: HighlightText; background-color: Highlight; text-decoration: underline solid 4px HighlightText; }
}`;
