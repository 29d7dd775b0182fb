// @ts-check
// Run by tools/bench.mjs in a process of its own (node --expose-gc), with the built engine and an advert on standard input: what loading it, its first
// advert and its tables cost.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const blocks = readFileSync(0, "utf8")
  .split("\n\n")
  .map((text, at) => ({ id: `${at}`, text, kind: "paragraph", section: "other", origin: "own", editable: false }));
globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const started = performance.now();
const { createChecker } = await import(pathToFileURL(process.argv[2] ?? "").href);
const loaded = performance.now() - started;
const checked = performance.now();
createChecker().check(blocks);
const first = performance.now() - checked;
globalThis.gc?.();
console.log(JSON.stringify({ loaded, first, heap: process.memoryUsage().heapUsed - before }));
