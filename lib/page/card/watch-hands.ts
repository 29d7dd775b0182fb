/** What the user's hands do on a page while something is written there. */
export interface Hands {
  /** Stops watching; whether a key was pressed or something clicked outside the card. */
  readonly end: () => boolean;
}

/** Watches the hands in some documents until `end` or `signal`. A key still held down from the button that was pressed types nothing. */
export function watchHands(pages: readonly Document[], box: Element, signal: AbortSignal): Hands {
  const life = new AbortController();
  const options = { capture: true, signal: AbortSignal.any([life.signal, signal]) };
  let moved = false;
  const pressed = (event: Event): void => {
    if (!event.isTrusted || event.composedPath().includes(box)) return;
    const { key = "", repeat = false } = event as Partial<KeyboardEvent>;
    if (repeat && (key === "Enter" || key === " ")) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (!/^(Control|Shift|Alt|Meta|AltGraph)$/.test(key)) moved = true;
  };
  for (const page of new Set(pages)) for (const name of ["keydown", "pointerdown"]) page.addEventListener(name, pressed, options);
  return {
    end() {
      life.abort();
      return moved;
    },
  };
}
