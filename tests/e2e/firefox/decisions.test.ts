import type { Page } from "puppeteer-core";
import { describe, expect } from "vitest";
import { keepWords } from "@/lib/ui/keep-words";
import { test } from "../harness/firefox-test";
import { marksOn } from "../harness/marks-on";

describe("what the user decides in Firefox", () => {
  test("is kept over a reload until it is taken back", async ({ advert, panel }) => {
    await press(panel, /^“utilise”/);
    await press(panel, new RegExp(`^${keepWords.keep}$`));
    await press(panel, new RegExp(`^${keepWords.confirm}$`));
    await expect.poll(() => marked(advert)).toBe(0);
    await advert.reload();
    await expect.poll(() => advert.evaluate(marksOn)).not.toEqual([]);
    expect(await marked(advert)).toBe(0);
    await press(panel, /^Undo “utilise”/);
    await expect.poll(() => marked(advert)).toBe(1);
  });
});

/** Presses the button whose words fit, once it is there. */
async function press(panel: Page, name: RegExp): Promise<void> {
  await expect
    .poll(() =>
      panel.evaluate((source) => {
        const words = new RegExp(source);
        const button = [...document.querySelectorAll("button")].find(({ textContent }) => words.test(textContent.trim()));
        button?.click();
        return button !== undefined;
      }, name.source),
    )
    .toBe(true);
}

async function marked(page: Page): Promise<number> {
  return (await page.evaluate(marksOn)).filter(({ text }) => text === "utilise").length;
}
