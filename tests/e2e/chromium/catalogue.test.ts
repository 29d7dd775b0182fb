import AxeBuilder from "@axe-core/playwright";
import { describe, expect } from "vitest";
import { entries } from "@/lib/rulebook/entries";
import { words } from "@/lib/ui/words";
import { test } from "../harness/chromium-test";

describe("the catalogue in Chromium", () => {
  test("is opened from the panel, searched and read, and axe finds nothing to mend", async ({ chromium, panel }) => {
    const opened = chromium.context.waitForEvent("page");
    await panel.getByRole("link", { name: words.catalogue.open }).click();
    const page = await opened;
    await page.getByRole("heading", { level: 1, name: words.catalogue.title }).waitFor();
    expect(await page.getByRole("status").textContent()).toBe(words.catalogue.count(entries.length, entries.length));
    await page.getByRole("searchbox").fill("elderly");
    await expect.poll(() => page.getByRole("heading", { level: 2 }).count()).toBeLessThan(20);
    expect(await page.getByRole("heading", { level: 2 }).count()).toBeGreaterThan(0);
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
    expect(dark.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.close();
  });
});
