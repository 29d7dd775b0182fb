import { turn } from "./turn";

/**
 * Does `work` for each item, or what it takes to get the next, giving the page its turn after every 8 ms, and calling `between` each time;
 * false if `signal` aborted before the end.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  signal: AbortSignal,
  between: () => void = () => undefined,
): Promise<boolean> {
  let started = performance.now();
  for (const item of items) {
    if (performance.now() - started > LONGEST_SLICE) {
      await turn();
      if (signal.aborted) return false;
      between();
      started = performance.now();
    }
    if (signal.aborted) return false;
    work(item);
  }
  return !signal.aborted;
}

/** Milliseconds: half a frame. */
const LONGEST_SLICE = 8;
