import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { words } from "@/lib/ui/words";
import { test } from "../harness/chromium-test";

/** Where the Tab key stopped. */
interface Stop {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Looks other than it does without the focus. */
  readonly shown: boolean;
  /** In the window, and nothing lies over its middle. */
  readonly clear: boolean;
}

describe("the panel by keyboard alone", () => {
  test(
    "stops at everything, in sight, big enough and plain to see, and comes back the same way",
    { timeout: 120_000 },
    async ({ panel }) => {
      await panel.locator(".ww-steps").waitFor();
      await panel.getByRole("button", { name: /Native English speaker/ }).click();
      const start = panel.getByRole("button", { name: words.header.checkAgain });
      await start.focus();
      const there = await walk(panel, "Tab");
      expect(there.length).toBeGreaterThan(20);
      expect(there.filter(({ name, shown, clear }) => name === "" || !shown || !clear)).toEqual([]);
      expect(there.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
      await start.focus();
      const back = await walk(panel, "Shift+Tab");
      expect(back.map(({ name }) => name)).toEqual(there.map(({ name }) => name).toReversed());
    },
  );

  test("goes from the checklist to the group that is meant, steps on, copies, and never loses its place", async ({
    chromium,
    panel,
  }) => {
    await chromium.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await panel.getByRole("link", { name: words.checklist.toFix }).focus();
    await panel.keyboard.press("Enter");
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe("ww-first");
    await panel.getByRole("button", { name: words.step.next }).focus();
    await panel.keyboard.press("Enter");
    await expect.poll(() => panel.evaluate(() => document.activeElement?.getAttribute("aria-expanded"))).toBe("true");
    const copy = panel.getByRole("button", { name: /^Copy “/ }).first();
    await copy.focus();
    await panel.keyboard.press("Space");
    await expect.poll(() => panel.getByRole("status").textContent()).toMatch(/^Copied/);
    expect(await copy.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

/** Presses a key until the focus is where it started, and tells of every stop on the way round. */
async function walk(panel: Page, key: string): Promise<readonly Stop[]> {
  const start = await panel.evaluateHandle(() => document.activeElement);
  const stops: Stop[] = [];
  while (stops.length < 200) {
    await panel.keyboard.press(key);
    if (await start.evaluate((element) => element === document.activeElement)) return stops;
    const stop = await panel.evaluate(look);
    if (stop) stops.push(stop);
  }
  throw new Error(`${key} never comes back`);
}

/** To be evaluated in the page. */
function look(): Stop | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  const { outlineStyle, boxShadow, backgroundColor } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  const [line] = element.getClientRects();
  const over = line ? document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2) : null;
  const shown = outlineStyle !== "none" || boxShadow !== "none" || backgroundColor === "rgb(255, 235, 59)";
  const name =
    element.getAttribute("aria-label") ??
    (element.textContent?.trim() || document.querySelector(`label[for="${element.id}"]`)?.textContent);
  return { name: name ?? "", width, height, shown, clear: over !== null && (element.contains(over) || over.contains(element)) };
}
