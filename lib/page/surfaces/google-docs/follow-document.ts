import { inputDocument } from "./page-facts";

/** Tells when the document may have changed. */
export interface DocumentFollower {
  /** When the user last typed in it, by `performance.now()`. */
  readonly lastTyped: () => number;
}

export interface DocumentFollowerOptions {
  /** Looks at the document; whether there was anything new. */
  readonly look: () => Promise<boolean>;
  readonly signal: AbortSignal;
}

/**
 * Has the document looked at after it may have changed, until `signal` aborts: the user typed, what is painted is another, or the page is
 * looked at again. A page that only draws is looked at less and less often; a hidden one waits. Nothing is polled.
 */
export function followDocument(page: Document, { look, signal }: DocumentFollowerOptions): DocumentFollower {
  let wait = SHORTEST_WAIT;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = false;
  let again = false;
  let typed = -Infinity;
  const heard = new WeakSet<Document>();

  const lookNow = async (): Promise<void> => {
    timer = undefined;
    if (page.hidden || signal.aborted) return;
    const left = typed + PAUSE - performance.now();
    if (left > 0) {
      timer = setTimeout(() => void lookNow(), left);
      return;
    }
    looking = true;
    const isNew = await look();
    looking = false;
    wait = isNew ? SHORTEST_WAIT : Math.min(LONGEST_WAIT, wait * 2);
    listen();
    if (again) soon();
  };
  const soon = (): void => {
    if (signal.aborted) return;
    again = looking;
    if (!looking) timer ??= setTimeout(() => void lookNow(), wait);
  };
  const atOnce = (): void => {
    clearTimeout(timer);
    timer = undefined;
    wait = SHORTEST_WAIT;
    soon();
  };
  const byUser = (event: Event): void => {
    if (!event.isTrusted) return;
    if (event.type !== "pointerup") typed = performance.now();
    atOnce();
  };
  /** What is typed goes to a frame of the page's own, which may be made anew. */
  const listen = (): void => {
    const input = inputDocument(page);
    if (!input || heard.has(input)) return;
    heard.add(input);
    for (const name of TYPING) input.addEventListener(name, byUser, { capture: true, passive: true, signal });
  };

  const observer = new MutationObserver(soon);
  observer.observe(page, { subtree: true, childList: true, attributes: true, attributeFilter: ["aria-label", "aria-selected"] });
  page.addEventListener("pointerup", byUser, { capture: true, passive: true, signal });
  page.addEventListener("visibilitychange", atOnce, { signal });
  page.defaultView?.addEventListener("focus", atOnce, { signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  listen();
  atOnce();
  return { lastTyped: () => typed };
}

const TYPING = ["keydown", "beforeinput", "input", "paste", "cut", "drop", "compositionend"];
/** Milliseconds without a key before a text that is being written is looked at. */
const PAUSE = 400;
const SHORTEST_WAIT = 150;
const LONGEST_WAIT = 5000;
