import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { rulebook } from "../lib/rulebook/vite-plugin.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Builds the command line into one file that Node runs as it is. */
export default defineConfig({
  root,
  plugins: [rulebook()],
  resolve: { alias: { "@": root.replace(/[\\/]$/, "") } },
  ssr: { noExternal: true },
  publicDir: false,
  build: { ssr: "cli/main.ts", outDir: "dist/cli", target: "node20", emptyOutDir: true, reportCompressedSize: false },
  logLevel: "warn",
});
