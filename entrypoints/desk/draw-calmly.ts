/** Milliseconds between two draws of what is long; more where a draw takes long. */
const PAUSE = 250;
/** Drawing takes at most one part in so many of the page's time. */
const SHARE = 8;

/**
 * Draws before the browser's next frame, however often it is asked to. While `isLong` the draws keep a pause between them: a table of
 * hundreds of rows takes the page longer to draw than the worker takes to read a file.
 */
export function drawCalmly(draw: () => void, isLong: () => boolean): () => void {
  let isAsked = false;
  let drawn = Number.NEGATIVE_INFINITY;
  let cost = 0;
  const next = (): void => {
    requestAnimationFrame(() => {
      isAsked = false;
      const start = performance.now();
      draw();
      // By then the browser has laid out and painted what was drawn.
      setTimeout(() => {
        drawn = performance.now();
        cost = drawn - start;
      });
    });
  };
  return () => {
    if (isAsked) return;
    isAsked = true;
    const rest = isLong() ? drawn + Math.max(PAUSE, cost * SHARE) - performance.now() : 0;
    if (rest > 0) setTimeout(next, rest);
    else next();
  };
}
