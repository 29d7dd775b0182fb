/** Which of many elements are in sight, or a little above or below. */
export interface InSight {
  /** Watches these elements from now on, and no others. */
  readonly watch: (elements: ReadonlySet<Element>) => void;
  readonly has: (element: Element) => boolean;
}

/**
 * Tells by `onChange` when elements come into sight or leave it, until `signal` aborts. What has no box of its own, or where the browser
 * cannot tell, counts as in sight.
 */
export function createInSight(view: Window | null, onChange: () => void, signal: AbortSignal): InSight {
  const Observer = (view as (Window & Partial<Pick<typeof globalThis, "IntersectionObserver">>) | null)?.IntersectionObserver;
  if (!Observer) return { watch: () => undefined, has: () => true };
  let watched: ReadonlySet<Element> = new Set();
  const seen = new WeakSet<Element>();
  const told = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const hasBox = boundingClientRect.width > 0 || boundingClientRect.height > 0;
      if (isIntersecting || !hasBox) seen.add(target);
      else seen.delete(target);
    }
    onChange();
  };
  // Browsers that know no margin for boxes that scroll draw a moment later there.
  const observer = new Observer(told, { rootMargin: AROUND, scrollMargin: AROUND } as IntersectionObserverInit);
  signal.addEventListener("abort", () => observer.disconnect());
  return {
    watch(elements) {
      for (const element of watched) if (!elements.has(element)) observer.unobserve(element);
      for (const element of elements) if (!watched.has(element)) observer.observe(element);
      watched = new Set(elements);
    },
    has: (element) => seen.has(element),
  };
}

/** About a window's height above and below. */
const AROUND = "800px 0px";
