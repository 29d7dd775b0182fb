import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { axeFaults } from "../harness/axe-faults";
import { test } from "../harness/chromium-test";
import { tabWalk } from "../harness/tab-walk";

/** The catalogue, with its hundreds of entries, has tests of its own. */
const pages = ["about", "desk", "options", "sidepanel"] as const;

const opened = async (chromium: { context: { newPage(): Promise<Page> }; extensionId: string }, name: string): Promise<Page> => {
  const page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${chromium.extensionId}/${name}.html`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
};

describe.each(pages)("the %s page in Chromium", (name) => {
  test("has no fault that axe finds in light, dark or chosen colours", { timeout: 120_000 }, async ({ chromium }) => {
    const page = await opened(chromium, name);
    for (const look of [
      { colorScheme: "light", forcedColors: "none" },
      { colorScheme: "dark", forcedColors: "none" },
      { colorScheme: "dark", forcedColors: "active" },
    ] as const) {
      await page.emulateMedia(look);
      expect({ look, faults: await axeFaults(page) }).toEqual({ look, faults: [] });
    }
    await page.close();
  });

  test("needs no scrolling sideways at 400 % zoom with its text spaced out", async ({ chromium }) => {
    const page = await opened(chromium, name);
    await page.setViewportSize({ width: 320, height: 256 });
    // The values of WCAG 1.4.12.
    await page.evaluate(() => {
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
      );
      document.adoptedStyleSheets = [spacing];
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  test("moves nothing where the user wants less motion", async ({ chromium }) => {
    const page = await opened(chromium, name);
    await page.emulateMedia({ reducedMotion: "reduce" });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { animationName, transitionDuration, transitionProperty } = getComputedStyle(element);
          return (
            animationName !== "none" ||
            (transitionProperty !== "none" && transitionDuration.split(", ").some((time) => time !== "0s"))
          );
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
    await page.close();
  });

  test(
    "is walked by keyboard both ways: every stop named, marked and in view, none that holds the focus",
    { timeout: 120_000 },
    async ({ chromium }) => {
      const page = await opened(chromium, name);
      const there = await tabWalk(page, "Tab");
      expect(there.length).toBeGreaterThan(0);
      expect(there.filter(({ hasName, isIndicated, isInView }) => !hasName || !isIndicated || !isInView)).toEqual([]);
      const back = await tabWalk(page, "Shift+Tab");
      expect(back.map(({ what }) => what).toReversed()).toEqual(there.map(({ what }) => what));
      await page.close();
    },
  );
});
