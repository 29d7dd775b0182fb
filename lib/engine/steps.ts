/** Work that stops after each step for whoever has to wait for it, and gives what it made in the end. */
export type Steps<Made> = Generator<undefined, Made, undefined>;

/** What the steps make, all done at once. */
export function lastOf<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
