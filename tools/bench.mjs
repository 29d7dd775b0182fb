// @ts-check
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { fastest, fastestOfEach, middleAnd95th, warmUp } from "./bench/fastest.mjs";
import { inBrowser } from "./bench/in-browser.mjs";
import { build as buildExtension } from "./build.mjs";
import { provideChromium } from "./provide-browser.mjs";
import { command, root, say } from "./run.mjs";
import { installPackages, setUp } from "./setup.mjs";

// Times the engine against its peers in the same run, on invented adverts. Machines are noisy: ratios are what to look at. Nothing is asserted.
// --write puts the table into the README; a number is how many passes to take the fastest of.
const passes = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 15);
const ours = "Wider Welcome, whole rulebook";

await command(async () => {
  await setUp();
  await installPackages("tests/bench/peers");
  const folder = mkdtempSync(join(tmpdir(), "wider-welcome-bench-"));
  try {
    say("Building …");
    const script = await built(folder, "time");
    const { contestants, blocksOfText, createChecker, inventedAdvert } = await import(pathToFileURL(script).href);
    const { peers } = await import(pathToFileURL(join(root, "tests/bench/peers/peers.mjs")).href);
    const lines = [
      ...(await wholeAdverts({ ...contestants, ...peers }, inventedAdvert)),
      "",
      ...(await oneParagraph(blocksOfText, createChecker, inventedAdvert)),
      "",
      ...(await lengths(contestants[ours], inventedAdvert)),
      "",
      await morePhrases(folder, inventedAdvert),
      ...freshProcess(await built(folder, "weigh"), inventedAdvert(350)),
      ...(await asUsersWait()),
    ];
    const table = lines.join("\n");
    console.log(`\n${table}`);
    if (process.argv.includes("--write")) writeToReadme(table);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
});

/**
 * @param {string} folder
 * @param {string} mode `time`, `weigh` or `more-` and a number: see bench.vite.config.ts.
 */
async function built(folder, mode) {
  const outDir = join(folder, mode);
  await build({ configFile: join(root, "tools/bench.vite.config.ts"), mode, logLevel: "error", build: { outDir } });
  return join(outDir, readdirSync(outDir).find((name) => name.endsWith(".js")) ?? "");
}

/**
 * @param {Readonly<Record<string, (text: string) => unknown>>} all
 * @param {(words: number) => string} inventedAdvert
 */
async function wholeAdverts(all, inventedAdvert) {
  say("Timing whole adverts of about 350 words …");
  const adverts = Array.from({ length: 40 }, (_, number) => inventedAdvert(250 + ((number * 37) % 200)));
  // Round by round, all in turn: a machine that is slow for a while is slow for everyone. Slow ones are timed on fewer adverts, since their figures differ less.
  const racing = Object.entries(all).map(([name, run]) => ({
    name,
    run,
    inputs: /Wider|alone/.test(name) ? adverts : adverts.slice(0, 12),
    best: /** @type {number[]} */ ([]),
  }));
  for (const { run } of racing) await warmUp(adverts, run);
  for (let round = 0; round < passes; round += 1)
    for (const one of racing) {
      const passesEach = one.inputs === adverts ? 4 : 1;
      one.best = await fastestOfEach(one.inputs, one.run, passesEach, one.best);
    }
  const timed = racing.map(({ name, best }) => /** @type {const} */ ([name, middleAnd95th(best)]));
  const own = timed.find(([name]) => name === ours)?.[1].p50 ?? Number.NaN;
  return [
    "| an advert of 350 words, from scratch, warm | ms, middle | ms, 95th in 100 | times ours |",
    "| --- | ---: | ---: | ---: |",
    ...timed.map(([name, { p50, p95 }]) => `| ${name} | ${p50.toFixed(2)} | ${p95.toFixed(2)} | ${(p50 / own).toFixed(1)} |`),
  ];
}

/**
 * @param {(text: string) => readonly { text: string }[]} blocksOfText
 * @param {() => { check(blocks: readonly unknown[]): unknown }} createChecker
 * @param {(words: number) => string} inventedAdvert
 */
async function oneParagraph(blocksOfText, createChecker, inventedAdvert) {
  say("Timing one changed paragraph …");
  const lines = ["| one changed paragraph, to a new complete report | ms, middle | ms, 95th in 100 |", "| --- | ---: | ---: |"];
  for (const words of [350, 1000, 5000]) {
    const checker = createChecker();
    const blocks = blocksOfText(inventedAdvert(words));
    checker.check(blocks);
    const changes = Array.from({ length: 40 }, (_, number) => number);
    const { p50, p95 } = await fastest(
      changes,
      (number, pass) => {
        const changed = [...blocks];
        const at = (number * 7) % blocks.length;
        const block = blocks[at];
        if (block) changed[at] = { ...block, text: `${block.text} Edit ${pass} ${number}` };
        return checker.check(changed);
      },
      passes,
    );
    lines.push(`| ${words} words | ${p50.toFixed(3)} | ${p95.toFixed(3)} |`);
  }
  return lines;
}

/**
 * @param {(text: string) => unknown} check
 * @param {(words: number) => string} inventedAdvert
 */
async function lengths(check, inventedAdvert) {
  say("Timing long adverts …");
  const lines = ["| length | ms for 1,000 words |", "| --- | ---: |"];
  for (const words of [350, 1000, 5000, 100_000]) {
    const { p50 } = await fastest([inventedAdvert(words)], check, words > 50_000 ? 3 : passes);
    lines.push(`| ${words.toLocaleString("en-GB")} words | ${((1000 * p50) / words).toFixed(2)} |`);
  }
  const giant = inventedAdvert(100_000).replace(/[.?!]\s+/g, " ");
  const { p50 } = await fastest([giant], check, 3);
  return [...lines, `| 100,000 words, one giant sentence | ${(p50 / 100).toFixed(2)} |`];
}

/**
 * @param {string} folder
 * @param {(words: number) => string} inventedAdvert
 */
async function morePhrases(folder, inventedAdvert) {
  say("Timing ten thousand more phrases …");
  const checks = await Promise.all(
    ["more-1000", "more-10000"].map(async (mode) => {
      const { contestants } = await import(pathToFileURL(await built(folder, mode)).href);
      return /** @type {(text: string) => unknown} */ (contestants[ours]);
    }),
  );
  const [few = Number.NaN, many = Number.NaN] = await side(checks, inventedAdvert);
  const longer = ((many / few - 1) * 100).toFixed(0);
  return `- With 10,000 phrases more in the rulebook an advert takes ${many > few ? `${longer} % longer than` : "no longer than"} with 1,000 more.`;
}

/**
 * Milliseconds at the middle for each, taken in turns so that noise falls on all of them alike.
 * @param {readonly ((text: string) => unknown)[]} checks
 * @param {(words: number) => string} inventedAdvert
 */
async function side(checks, inventedAdvert) {
  const adverts = Array.from({ length: 40 }, (_, number) => inventedAdvert(250 + ((number * 37) % 200)));
  const best = checks.map(() => Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < 4; turn += 1)
    for (const [at, check] of checks.entries()) {
      const { p50 } = await fastest(adverts, check, passes);
      best[at] = Math.min(best[at] ?? Number.POSITIVE_INFINITY, p50);
    }
  return best;
}

/**
 * @param {string} script The engine and its tables alone.
 * @param {string} advert
 */
function freshProcess(script, advert) {
  say("Timing fresh processes …");
  const runs = Array.from({ length: 7 }, () => {
    const printed = execFileSync(process.execPath, ["--expose-gc", join(root, "tools/bench/fresh-process.mjs"), script], {
      encoding: "utf8",
      input: advert,
    });
    return /** @type {{ loaded: number, first: number, heap: number }} */ (JSON.parse(printed));
  });
  const least = (/** @type {"loaded" | "first" | "heap"} */ key) => Math.min(...runs.map((run) => run[key]));
  return [
    `- In a fresh process: loading engine and tables ${least("loaded").toFixed(0)} ms, the first advert of 350 words ${least("first").toFixed(0)} ms, ${(least("heap") / 1e6).toFixed(0)} MB of heap.`,
    `- Engine and matching tables, minified and gzipped: ${Math.round(weight(script) / 1024)} KB.`,
  ];
}

async function asUsersWait() {
  say("Timing the built extension in Chromium …");
  await buildExtension("chrome");
  return inBrowser(await provideChromium());
}

/** @param {string} file */
function weight(file) {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/** @param {string} table */
function writeToReadme(table) {
  const file = join(root, "README.md");
  const text = readFileSync(file, "utf8");
  const marks = /(<!-- bench: written by `npm run bench -- --write` -->\n)[\s\S]*?(\n<!-- end of bench -->)/;
  writeFileSync(
    file,
    text.replace(marks, (_, before, after) => `${before}\n${table}\n${after}`),
  );
  say("Written into README.md.");
}
