import { createMarkSheet, layerOf } from "./mark-sheet";

/** The browser's highlights in one document, the page's or that of a frame in it. */
export interface Highlights {
  /** Replaces all of ours by these; `trees` are the shadow roots that some of them stand in. */
  readonly draw: (wanted: ReadonlyMap<string, readonly AbstractRange[]>, trees: Iterable<ShadowRoot>) => void;
}

/** Highlights for a document, taken away when `signal` aborts; undefined where the browser has none. */
export function createHighlights(page: Document, signal: AbortSignal): Highlights | undefined {
  const view = page.defaultView as (Window & typeof globalThis) | null;
  if (!view || !("highlights" in view.CSS)) return undefined;
  const registry = view.CSS.highlights;
  const sheet = createMarkSheet(view);
  // Kept here: Firefox does not let a content script go through the page's list of highlights.
  const names = new Set<string>();

  // Looked at each time: a page may replace the list, and ours with it.
  const adopt = (tree: Document | ShadowRoot): void => {
    if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  };
  const styled = new Set<ShadowRoot>();

  signal.addEventListener("abort", () => {
    for (const name of names) registry.delete(name);
    for (const tree of [page, ...styled]) tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  return {
    draw(wanted, trees) {
      if (signal.aborted) return;
      for (const name of names) if (!wanted.has(name)) registry.delete(name);
      for (const [name, ranges] of wanted) {
        const highlight = new view.Highlight(...ranges);
        highlight.priority = layerOf(name);
        registry.set(name, highlight);
        names.add(name);
      }
      if (wanted.size > 0) adopt(page);
      for (const tree of trees) {
        adopt(tree);
        styled.add(tree);
      }
    },
  };
}
