// @ts-check
// Run by tools/bench.mjs in a process of its own (node --expose-gc): what loading the engine, its first advert and its tables cost.
import { pathToFileURL } from "node:url";

globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const started = performance.now();
const { contestants, inventedAdvert } = await import(pathToFileURL(process.argv[2] ?? "").href);
const loaded = performance.now() - started;
const text = inventedAdvert(350);
const checked = performance.now();
contestants["Wider Welcome, whole rulebook"](text);
const first = performance.now() - checked;
globalThis.gc?.();
console.log(JSON.stringify({ loaded, first, heap: process.memoryUsage().heapUsed - before }));
