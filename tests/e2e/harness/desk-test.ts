import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { deskWords } from "@/lib/ui/desk/desk-words";
import { test as chromiumTest } from "./chromium-test";
import { weaver, type PickedFile } from "./desk-files";

/** A test with the review desk open and empty. */
export const test = chromiumTest.extend<{ readonly desk: Page }>({
  desk: async ({ chromium }, use) => {
    const page = await chromium.context.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`chrome-extension://${chromium.extensionId}/desk.html`);
    await page.getByRole("heading", { level: 1, name: deskWords.title }).waitFor();
    await use(page);
    await page.close();
  },
});

/** Gives the desk files, as its picker would. */
export async function pick(desk: Page, files: readonly PickedFile[]): Promise<void> {
  await desk.locator("input[type=file]").setInputFiles([...files]);
}

/** Puts the weaver's advert on the desk and shows it. */
export async function openWeaver(desk: Page): Promise<void> {
  await pick(desk, [weaver]);
  await desk.getByRole("button", { name: "Weaver", exact: true }).click();
  await desk.getByRole("heading", { level: 1, name: "Weaver" }).waitFor();
}

/** The table of adverts; below it there can be one of months. */
export function advertsTable(desk: Page): Locator {
  return desk.getByRole("table", { name: deskWords.table.scroll });
}

/** The names in the table, top to bottom. */
export function rows(desk: Page): Promise<readonly string[]> {
  return advertsTable(desk)
    .locator("tbody th")
    .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent ?? ""));
}

/** Saves one of an advert's files. */
export function download(desk: Page, what: string): Promise<Saved> {
  return saved(desk, () => desk.getByRole("button", { name: `${deskWords.save.button} ${what}` }).click());
}

export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** What an act gives the user to save. */
export async function saved(desk: Page, act: () => Promise<void>): Promise<Saved> {
  const coming = desk.waitForEvent("download");
  await act();
  const file = await coming;
  const bytes = await readFile(await file.path());
  return { name: file.suggestedFilename(), bytes, text: bytes.toString("utf8") };
}
