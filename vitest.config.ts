import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";
import { rulebook } from "./lib/rulebook/vite-plugin.ts";

const root = fileURLToPath(new URL(".", import.meta.url));

/** Three sets of tests: `unit` in Node, `chromium` and `firefox` with the built extension in the real browser. */
export default defineConfig({
  plugins: [rulebook(), preact()],
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: {
    projects: [
      {
        extends: true,
        plugins: [WxtVitest()],
        test: {
          name: "unit",
          // Machines are shared and slow at times; a test that hangs still ends.
          testTimeout: 120_000,
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["**/node_modules/**", "tests/e2e/**", "tests/pages/**"],
        },
      },
      browserProject("chromium"),
      browserProject("firefox"),
    ],
  },
});

function browserProject(name: "chromium" | "firefox") {
  return {
    extends: true as const,
    test: {
      name,
      include: [`tests/e2e/${name}/**/*.test.ts`],
      testTimeout: 120_000,
      hookTimeout: 120_000,
      // A browser on a busy machine may stumble once; tools/test.mjs names every case that needed its second go.
      retry: 1,
      // Long enough for a busy machine: what is waited for comes as soon as it is there.
      expect: { poll: { timeout: 30_000 } },
      // One browser at a time: they share the machine, and the extension under test is the same folder.
      fileParallelism: false,
    },
  };
}
