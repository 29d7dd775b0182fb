import type { Browser, Page } from "puppeteer-core";
import { expect, vi } from "vitest";
import { deskWords } from "@/lib/ui/desk/desk-words";
import type { PickedFile } from "./desk-files";
import { openOwnPage, test as firefoxTest } from "./firefox-test";

/** A test with the review desk open in Firefox, and nothing kept from the test before. */
export const test = firefoxTest.extend<{ readonly desk: Page }>({
  desk: async ({ firefox }, use) => {
    const desk = await openDesk(firefox);
    await use(desk);
    await desk.evaluate(() => chrome.storage.local.clear());
    await desk.close();
  },
});

async function openDesk(firefox: Browser): Promise<Page> {
  const desk = await openOwnPage(firefox, "desk.html");
  await desk.setViewport({ width: 1280, height: 900 });
  await sees(desk, deskWords.add.heading);
  return desk;
}

/** Drops files on the desk. */
export async function drop(desk: Page, files: readonly Pick<PickedFile, "name" | "buffer">[]): Promise<void> {
  await desk.evaluate(
    (given) => {
      const data = new DataTransfer();
      for (const { name, bytes } of given) data.items.add(new File([new Uint8Array(bytes)], name));
      document
        .querySelector(".ww-desk__drop")
        ?.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    files.map(({ name, buffer }) => ({ name, bytes: [...buffer] })),
  );
}

/** Waits until the page says so. */
export async function sees(page: Page, words: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.body.innerText)).toContain(words);
}

/** Presses the button whose words start so, as soon as there is one. */
export async function press(page: Page, label: string): Promise<void> {
  await vi.waitFor(async () => expect(await page.evaluate(pressed, label)).toBe(true), { timeout: 30_000 });
}

/** To be evaluated in the page. */
function pressed(start: string): boolean {
  const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent.trim().startsWith(start));
  button?.click();
  return button !== undefined;
}

/** The names in the table of adverts, top to bottom. */
export function rows(desk: Page): Promise<readonly string[]> {
  return desk.evaluate(
    (name) =>
      [...document.querySelectorAll(`table[aria-label="${name}"] tbody th`)].map((cell) => cell.firstChild?.textContent ?? ""),
    deskWords.table.scroll,
  );
}

/** What a press on a button gives the user to save, as text. */
export async function saved(desk: Page, label: string): Promise<string> {
  await desk.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (given) => {
      if (given instanceof Blob) globalThis.given = given.text();
      URL.createObjectURL = make;
      return make(given);
    };
  });
  await press(desk, label);
  await vi.waitFor(async () => expect(await desk.evaluate(() => globalThis.given !== undefined)).toBe(true), { timeout: 30_000 });
  return desk.evaluate(async () => {
    const text = await globalThis.given;
    globalThis.given = undefined;
    return text ?? "";
  });
}

declare global {
  /** In the page: what it gave last to be saved. */
  // oxlint-disable-next-line no-var -- only a var is a property of the page's own global object.
  var given: Promise<string> | undefined;
}

declare const chrome: { readonly storage: { readonly local: { clear(): Promise<void> } } };
