// @ts-check
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { root, say } from "./run.mjs";

// Times the engine against its peers in the same run, on invented adverts. Machines are noisy: each figure is the middle (and the 95th in 100)
// of the fastest of many passes over different adverts, and the ratios are what to look at. Writes a table; nothing is asserted.
const passes = Number(process.argv[2] ?? 15);
const folder = mkdtempSync(join(tmpdir(), "wider-welcome-bench-"));
try {
  say("Building …");
  await build({ configFile: join(root, "tools/bench.vite.config.ts"), logLevel: "error", build: { outDir: folder } });
  const started = performance.now();
  const { blocksOfText, checkText, contestants, createChecker, inventedAdvert } = await import(
    pathToFileURL(join(folder, "contestants.js")).href
  );
  const loaded = performance.now() - started;
  const firstStarted = performance.now();
  checkText({ id: "1", text: inventedAdvert(350) });
  const first = performance.now() - firstStarted;

  say("Timing whole adverts of about 350 words …");
  const adverts = Array.from({ length: 60 }, (_, number) => inventedAdvert(250 + ((number * 37) % 200)));
  /** @type {Record<string, { p50: number, p95: number }>} */
  const whole = {};
  for (const [name, run] of Object.entries(contestants))
    whole[name] = fastest(adverts, run, name.includes("readability") ? Math.ceil(passes / 3) : passes);
  const ours = whole["Wider Welcome, whole rulebook"];
  console.log("\n| 350 words, from scratch, warm | ms, middle | ms, 95th in 100 | times ours |\n|---|---:|---:|---:|");
  for (const [name, { p50, p95 }] of Object.entries(whole))
    console.log(`| ${name} | ${p50.toFixed(3)} | ${p95.toFixed(3)} | ${ours ? (p50 / ours.p50).toFixed(1) : ""} |`);

  say("\nTiming one changed paragraph …");
  console.log("\n| one changed paragraph, to a new complete report | ms, middle | ms, 95th in 100 |\n|---|---:|---:|");
  for (const words of [350, 1000, 5000]) {
    const checker = createChecker();
    const text = inventedAdvert(words);
    const blocks = /** @type {readonly { text: string }[]} */ (blocksOfText(text));
    checker.check(blocks);
    const changes = Array.from({ length: 40 }, (_, number) => number);
    const { p50, p95 } = fastest(
      changes,
      (number, pass) =>
        checker.check(
          blocks.map((block, at) =>
            at === (number * 7) % blocks.length ? { ...block, text: `${block.text} Edit ${pass} ${number}` } : block,
          ),
        ),
      passes,
    );
    console.log(`| ${words} words | ${p50.toFixed(3)} | ${p95.toFixed(3)} |`);
  }

  console.log("\n| length | ms for 1,000 words |\n|---|---:|");
  for (const words of [1000, 5000, 100_000]) {
    const text = inventedAdvert(words);
    const { p50 } = fastest([text], (one) => checkText({ id: "1", text: one }), words > 50_000 ? 3 : passes);
    console.log(`| ${words} words | ${((1000 * p50) / words).toFixed(3)} |`);
  }
  const giant = inventedAdvert(100_000).replace(/[.?!]\s+/g, " ");
  console.log(
    `| 100000 words, one sentence | ${(fastest([giant], (one) => checkText({ id: "1", text: one }), 3).p50 / 100).toFixed(3)} |`,
  );

  console.log(`\nloading the engine ${loaded.toFixed(1)} ms; the first advert ${first.toFixed(1)} ms`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * The fastest of several passes for each input, then the middle and the 95th in 100 over inputs.
 * @template T
 * @param {readonly T[]} inputs
 * @param {(input: T, pass: number) => unknown} run
 * @param {number} times
 */
function fastest(inputs, run, times) {
  const best = inputs.map(() => Number.POSITIVE_INFINITY);
  for (let pass = 0; pass < times; pass += 1)
    inputs.forEach((input, at) => {
      const cpu = process.cpuUsage();
      const start = performance.now();
      run(input, pass);
      const wall = performance.now() - start;
      const spent = process.cpuUsage(cpu);
      // A run longer than half a millisecond may have had to wait for the processor: then only its own time counts.
      best[at] = Math.min(best[at] ?? Number.POSITIVE_INFINITY, wall > 0.5 ? (spent.user + spent.system) / 1000 : wall);
    });
  best.sort((a, b) => a - b);
  return {
    p50: best[Math.floor(best.length / 2)] ?? 0,
    p95: best[Math.min(best.length - 1, Math.floor(best.length * 0.95))] ?? 0,
  };
}
