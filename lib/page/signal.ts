/** A value that can be watched. */
export interface Signal<T> {
  readonly value: T;
  /** Watchers are told of a new value only. */
  readonly set: (next: T) => void;
  /** Calls `watcher` with the value at once and at each change, until `until` aborts. */
  readonly watch: (watcher: (value: T) => void, until: AbortSignal) => void;
}

/** A signal that starts with a value. */
export function createSignal<T>(first: T): Signal<T> {
  let value = first;
  const watchers = new Set<(value: T) => void>();
  return {
    get value() {
      return value;
    },
    set(next) {
      if (next === value) return;
      value = next;
      for (const watcher of watchers) watcher(next);
    },
    watch(watcher, until) {
      watchers.add(watcher);
      watcher(value);
      until.addEventListener("abort", () => watchers.delete(watcher));
    },
  };
}
