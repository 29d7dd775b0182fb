import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { rulebook } from "../lib/rulebook/vite-plugin";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Builds the engine and its stock peers for `npm run bench`. */
export default defineConfig({
  root,
  plugins: [rulebook()],
  resolve: { alias: { "@": root.replace(/[\\/]$/, "") } },
  ssr: { noExternal: true },
  build: {
    ssr: "tests/bench/contestants.ts",
    outDir: "dist/bench",
    target: "node20",
    emptyOutDir: true,
    reportCompressedSize: false,
  },
  logLevel: "warn",
});
