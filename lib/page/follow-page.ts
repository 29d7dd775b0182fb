/**
 * Calls `onChange` soon after the page's text, style or width may have changed, until `signal` aborts. A page that never rests is
 * looked at less and less often as long as `onChange` says that nothing new was there; a hidden tab waits until it is shown.
 */
export function followPage(page: Document, onChange: () => boolean, signal: AbortSignal): void {
  const view = page.defaultView;
  if (!view) return;
  let wait = SHORTEST_WAIT;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lookedAt = 0;

  const look = (): void => {
    timer = undefined;
    if (page.hidden) return;
    const rested = performance.now() - lookedAt > LONGEST_WAIT;
    wait = onChange() || rested ? SHORTEST_WAIT : Math.min(LONGEST_WAIT, wait * 2);
    lookedAt = performance.now();
  };
  const soon = (): void => {
    if (!signal.aborted) timer ??= setTimeout(look, wait);
  };

  const observer = new MutationObserver(soon);
  observer.observe(page, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ["class", "style", "hidden", "open", "lang"],
  });
  view.addEventListener("resize", soon, { passive: true, signal });
  page.addEventListener("visibilitychange", soon, { signal });
  view.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", soon, { signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Milliseconds. */
const SHORTEST_WAIT = 150;
const LONGEST_WAIT = 5000;
