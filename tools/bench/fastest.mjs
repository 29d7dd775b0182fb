// @ts-check

/**
 * What a run costs, on a machine where others work too: for each input the fastest of several passes, in milliseconds; then the middle and the
 * 95th in 100 over inputs. A run longer than half a millisecond may have had to wait for the processor: then only its own time counts.
 * @template T
 * @param {readonly T[]} inputs
 * @param {(input: T, pass: number) => unknown} run Awaited where it gives a promise.
 * @param {number} passes
 */
export async function fastest(inputs, run, passes) {
  return middleAnd95th(await fastestOfEach(inputs, run, passes));
}

/**
 * The fastest run of each input, in milliseconds, in their order.
 * @template T
 * @param {readonly T[]} inputs
 * @param {(input: T, pass: number) => unknown} run Awaited where it gives a promise.
 * @param {number} passes
 * @param {readonly number[]} [before] What was fastest until now.
 */
export async function fastestOfEach(inputs, run, passes, before = []) {
  const best = inputs.map((_, at) => before[at] ?? Number.POSITIVE_INFINITY);
  for (let pass = 0; pass < passes; pass += 1)
    for (const [at, input] of inputs.entries()) {
      const cpu = process.cpuUsage();
      const start = performance.now();
      const made = run(input, pass);
      if (made instanceof Promise) await made;
      const wall = performance.now() - start;
      const { user, system } = process.cpuUsage(cpu);
      best[at] = Math.min(best[at] ?? Number.POSITIVE_INFINITY, wall > 0.5 ? Math.min(wall, (user + system) / 1000) : wall);
    }
  return best;
}

/** @param {readonly number[]} times */
export function middleAnd95th(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    p50: sorted[Math.floor(sorted.length / 2)] ?? 0,
    p95: sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0,
  };
}

/**
 * Runs what is to be timed for a while first, so that the browser's compiler has done its work: the same while for everyone.
 * @template T
 * @param {readonly T[]} inputs
 * @param {(input: T, pass: number) => unknown} run Awaited where it gives a promise.
 */
export async function warmUp(inputs, run) {
  const until = performance.now() + WARMING;
  for (let pass = 0; performance.now() < until; pass += 1)
    for (const input of inputs) {
      await run(input, pass);
      if (performance.now() >= until) return;
    }
}

/** Milliseconds. */
const WARMING = 3000;
