import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { words } from "@/lib/ui/words";
import { openPanel } from "../harness/chromium-test";
import { EDITORS_ADDRESS, paragraphs } from "../harness/editor-pages";
import { clickInto, found, modelOf, mounted } from "../harness/editor-steps";
import { test } from "../harness/editor-test";

describe("a missing statement that is added from the panel in Chromium", () => {
  for (const module of ["textarea", "contenteditable", "quill"]) {
    test(`stands in a paragraph of its own where the caret is, and goes at Ctrl+Z (${module})`, async ({ chromium }) => {
      const page = await chromium.context.newPage();
      await page.goto(EDITORS_ADDRESS + module);
      await mounted(page);
      await clickInto(page);
      await page.keyboard.press("Control+Home");
      const panel = await openPanel(chromium, page);
      await found(panel, "utilise");
      const before = await modelOf(page);
      expect(before).toBe(paragraphs.join("\n"));

      const wording = await add(panel);
      const [first, second] = paragraphs;
      await expect.poll(async () => lines(await modelOf(page))).toEqual([first, wording, second]);
      await panel.getByText(words.write.inserted).first().waitFor();

      await page.bringToFront();
      for (let press = 0; press < 4 && (await modelOf(page)) !== before; press++) await page.keyboard.press("Control+z");
      await expect.poll(() => modelOf(page)).toBe(before);
      await Promise.all([panel.close(), page.close()]);
    });
  }
});

/** Presses “Add to the advert” at the first wording that can be added without more ado; gives the wording. */
async function add(panel: Page): Promise<string> {
  const row = panel.getByRole("button", { name: /adjustments/i }).first();
  await row.click();
  const wording = panel.locator(".ww-wording", { has: panel.getByRole("button", { name: words.write.insert }) }).first();
  const text = (await wording.locator(".ww-wording__text").textContent()) ?? "";
  await wording.getByRole("button", { name: words.write.insert }).click();
  return text.replace(/^“|”$/g, "");
}

function lines(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}
