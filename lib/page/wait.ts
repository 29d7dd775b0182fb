/** Waits this many milliseconds, or until `until` settles or `signal` aborts if that is sooner. */
export function wait(milliseconds: number, signal: AbortSignal, until?: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done);
    if (signal.aborted) done();
    void until?.finally(done);
  });
}
