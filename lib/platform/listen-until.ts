/** An event of the extension platform. */
export interface PlatformEvent<Listener> {
  readonly addListener: (listener: Listener) => void;
  readonly removeListener: (listener: Listener) => void;
}

/** Hears an event of the platform until `signal` aborts. In a page the platform may be gone by then: after an update, and the listener with it. */
export function listenUntil<Listener>(event: PlatformEvent<Listener>, listener: NoInfer<Listener>, signal: AbortSignal): void {
  event.addListener(listener);
  signal.addEventListener("abort", () => {
    try {
      event.removeListener(listener);
    } catch {
      // Nothing is left to take it from.
    }
  });
}
