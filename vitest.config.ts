import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import type { PluginOption } from "vite";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

async function rulebookPlugin(): Promise<PluginOption> {
  if (!existsSync(`${root}lib/rulebook/vite-plugin.ts`)) return undefined;
  const { rulebook } = await import([".", "lib/rulebook/vite-plugin.ts"].join("/"));
  return rulebook();
}

/** Three sets of tests: `unit` in Node, `chromium` and `firefox` with the built extension in the real browser. */
export default defineConfig(async () => ({
  plugins: [await rulebookPlugin(), preact()],
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/e2e/**"],
          alias: { "wxt/browser": "wxt/testing/fake-browser" },
        },
      },
      browserProject("chromium"),
      browserProject("firefox"),
    ],
  },
}));

function browserProject(name: "chromium" | "firefox") {
  return {
    extends: true as const,
    test: {
      name,
      include: [`tests/e2e/${name}/**/*.test.ts`],
      testTimeout: 30_000,
      hookTimeout: 60_000,
      // One browser at a time: they share the machine, and the extension under test is the same folder.
      fileParallelism: false,
    },
  };
}
