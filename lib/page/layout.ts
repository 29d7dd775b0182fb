/** What the page's style says about an element's text: enough to read it as a reader sees it. */
export interface Layout {
  readonly element: Element;
  readonly display: "block" | "inline" | "none";
  readonly visible: boolean;
  /** The computed `white-space`. */
  readonly whiteSpace: string;
}

/** Reads the computed style; in a document without a window (a parsed string) the element's name decides. */
export function layoutOf(element: Element): Layout {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const display = style?.display ?? "";
  const visibility = style?.visibility ?? "";
  return {
    element,
    display: display === "none" ? "none" : isInline(element, display) ? "inline" : "block",
    visible: visibility !== "hidden" && visibility !== "collapse",
    whiteSpace: style?.whiteSpace || (element.localName === "pre" ? "pre" : "normal"),
  };
}

/**
 * How much of an element a person can see: 2 shown, 1 shut away in a closed `<details>`, 0 not displayed.
 * A page without layout (read but never shown) answers 0 for everything.
 */
export function visibilityOf(element: Element): 0 | 1 | 2 {
  if (element.checkVisibility({ visibilityProperty: true })) return 2;
  const shut = element.closest("details:not([open])");
  return shut !== null && shut.checkVisibility({ visibilityProperty: true }) ? 1 : 0;
}

const INLINE_NAMES = new Set(
  "a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

function isInline(element: Element, display: string): boolean {
  if (element.localName === "br" || element.localName === "wbr") return true;
  if (display === "") return INLINE_NAMES.has(element.localName);
  return display.startsWith("inline") || display === "contents" || display.startsWith("ruby");
}
