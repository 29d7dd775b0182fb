import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { rulebook } from "../lib/rulebook/vite-plugin";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Builds for `npm run bench`: the engine with its stock peers, and the engine and its tables alone, to be weighed. */
export default defineConfig(({ mode }) => ({
  root,
  plugins: [rulebook()],
  resolve: { alias: { "@": root.replace(/[\\/]$/, "") } },
  ssr: { noExternal: true },
  build: {
    ssr: mode === "weigh" ? "tests/bench/engine-alone.ts" : "tests/bench/contestants.ts",
    outDir: "dist/bench",
    target: "node20",
    minify: mode === "weigh",
    emptyOutDir: true,
    reportCompressedSize: false,
  },
  logLevel: "warn",
}));
