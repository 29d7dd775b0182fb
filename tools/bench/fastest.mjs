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
  const best = inputs.map(() => Number.POSITIVE_INFINITY);
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
  best.sort((a, b) => a - b);
  return {
    p50: best[Math.floor(best.length / 2)] ?? 0,
    p95: best[Math.min(best.length - 1, Math.floor(best.length * 0.95))] ?? 0,
  };
}
