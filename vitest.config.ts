import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";
import { rulebook } from "./lib/rulebook/vite-plugin";

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
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/e2e/**"],
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
      testTimeout: 30_000,
      hookTimeout: 60_000,
      // One browser at a time: they share the machine, and the extension under test is the same folder.
      fileParallelism: false,
    },
  };
}
