/**
 * pdf.js's worker takes over any worker it is loaded in: it answers that worker's messages and sends some of its own. It looks for a `window`
 * to see where it is; while it loads, there is one. Loaded before it, undone by `endOfLoading` right after it.
 */
const isWorker = Reflect.has(globalThis, "onmessage") && !Reflect.has(globalThis, "window");
if (isWorker) Reflect.set(globalThis, "window", globalThis);

/** Takes the `window` away again. */
export function endOfLoading(): void {
  if (isWorker) Reflect.deleteProperty(globalThis, "window");
}
