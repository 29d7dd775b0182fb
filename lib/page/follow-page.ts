/** What following a page needs from whoever looks at it. */
export interface Follower {
  /** Looks at the page; says whether anything new was there. */
  readonly look: () => boolean;
  /** The page's own tree and those inside it that are to be followed too. Asked for again after each look. */
  readonly trees: () => Iterable<Document | ShadowRoot>;
  /** Milliseconds that a look has to wait still: nobody is looked at while typing. */
  readonly pause: () => number;
}

/**
 * Looks soon after the page's text, style or width may have changed, until `signal` aborts; the function it gives asks for a look. A
 * page that never rests is looked at less and less often as long as nothing new was there; a hidden tab waits until it is shown.
 */
export function followPage(page: Document, { look, trees, pause }: Follower, signal: AbortSignal): () => void {
  const view = page.defaultView;
  if (!view) return () => undefined;
  let wait = SHORTEST_WAIT;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lookedAt = 0;

  const lookNow = (): void => {
    timer = undefined;
    if (page.hidden || signal.aborted) return;
    const left = pause();
    if (left > 0) {
      timer = setTimeout(lookNow, left);
      return;
    }
    const rested = performance.now() - lookedAt > LONGEST_WAIT;
    wait = look() || rested ? SHORTEST_WAIT : Math.min(LONGEST_WAIT, wait * 2);
    observe();
    lookedAt = performance.now();
  };
  const soon = (): void => {
    if (!signal.aborted) timer ??= setTimeout(lookNow, wait);
  };
  /** What the user does is never kept waiting by a page that does not rest. */
  const atOnce = (): void => {
    clearTimeout(timer);
    timer = undefined;
    wait = SHORTEST_WAIT;
    soon();
  };

  const loaded = (): void => {
    observe();
    soon();
  };
  const observer = new MutationObserver(soon);
  // To observe or listen a second time is the same as once; a document that is written anew has forgotten.
  const observe = (): void => {
    for (const tree of trees()) {
      observer.observe(tree, OBSERVED);
      // A frame says here that it has another document now.
      tree.addEventListener("load", loaded, { capture: true, signal });
    }
  };
  observe();
  view.addEventListener("resize", soon, { passive: true, signal });
  page.addEventListener("visibilitychange", soon, { signal });
  view.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", soon, { signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return atOnce;
}

/** Milliseconds. */
const SHORTEST_WAIT = 150;
const LONGEST_WAIT = 5000;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  // How it looks, what language it is in, whether it is edited, and whether the page wants tools there.
  attributeFilter: [
    "class",
    "style",
    "hidden",
    "open",
    "lang",
    "contenteditable",
    "readonly",
    "disabled",
    "data-enable-grammarly",
    "data-wider-welcome",
  ],
};
