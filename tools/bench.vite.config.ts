import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { rulebook } from "../lib/rulebook/vite-plugin";
import { morePhrases } from "../tests/bench/more-phrases";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Builds for `npm run bench`: the engine with its stock peers (`time`), the engine and its tables alone, to be weighed (`weigh`), and the first again
 * with as many more phrases as the mode says (`more-1000`).
 */
export default defineConfig(({ mode }) => ({
  root,
  plugins: [rulebook((files) => morePhrases(files, Number(/\d+$/.exec(mode)?.[0] ?? 0)))],
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
