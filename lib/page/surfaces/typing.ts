/** What the user's hands do in the fields of a page, as far as a careful guest has to know. */
export interface Typing {
  /** Listens in a document; a second time is the same as once. */
  readonly listenIn: (root: Document) => void;
  /** True from the start of an input method's composition to its end. */
  readonly composing: () => boolean;
  /** How often the user pressed a key, pasted or composed so far: whoever waits can see whether anything came in between. */
  readonly count: () => number;
  /** When the user last typed, by `performance.now()`. */
  readonly last: () => number;
  /** The element the user is typing in: from the first letter until they leave it or move the caret. */
  readonly target: () => EventTarget | undefined;
  /** Runs what types on the user's behalf, without taking it for the user. */
  readonly asOurs: <T>(act: () => T) => T;
}

/** Watches typing until `signal` aborts; `onChange` is called for each letter and when the user stops typing in a place. */
export function createTyping(onChange: () => void, signal: AbortSignal): Typing {
  let composing = false;
  let count = 0;
  let last = -Infinity;
  let target: EventTarget | undefined;
  let ours = false;

  const typed = (event: Event): void => {
    if (!event.isTrusted || ours) return;
    last = performance.now();
    target = event.composedPath()[0];
    onChange();
  };
  const touched = (event: Event): void => {
    if (event.isTrusted && !ours) count += 1;
  };
  const left = (event: Event): void => {
    if (!event.isTrusted || ours || target === undefined) return;
    target = undefined;
    onChange();
  };
  const pressed = (event: KeyboardEvent): void => {
    if (/^(Control|Shift|Alt|Meta|AltGraph|F\d+)$/.test(event.key)) return;
    touched(event);
    // Some editors put a letter in themselves and let no `input` through.
    if (isLetter(event) && (event.composedPath()[0] as Partial<HTMLElement> | undefined)?.isContentEditable) typed(event);
    if (/^(Arrow|Home|End|Page|Tab|Escape)/.test(event.key)) left(event);
  };
  const started = (event: Event): void => {
    composing = true;
    touched(event);
    onChange();
  };
  const ended = (): void => {
    composing = false;
    onChange();
  };

  return {
    listenIn(root) {
      const options = { capture: true, passive: true, signal };
      root.addEventListener("input", typed, options);
      root.addEventListener("keydown", pressed, options);
      for (const name of ["paste", "cut", "drop"]) root.addEventListener(name, touched, options);
      for (const name of ["pointerdown", "focusout"]) root.addEventListener(name, left, options);
      root.addEventListener("compositionstart", started, options);
      root.addEventListener("compositionend", ended, options);
    },
    composing: () => composing,
    count: () => count,
    last: () => last,
    target: () => target,
    asOurs(act) {
      ours = true;
      try {
        return act();
      } finally {
        ours = false;
      }
    },
  };
}

/** Whether a key puts a character in, or takes one out. */
function isLetter({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && ([...key].length === 1 || key === "Backspace" || key === "Delete");
}
