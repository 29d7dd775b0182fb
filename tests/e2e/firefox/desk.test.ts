import type { Page } from "puppeteer-core";
import { describe, expect, vi } from "vitest";
import { deskWords } from "@/lib/ui/desk/desk-words";
import { words } from "@/lib/ui/words";
import { weaver, weaverWord } from "../harness/desk-files";
import { openOwnPage, test } from "../harness/firefox-test";

describe("the review desk in Firefox", () => {
  test("reads a web page and a Word file in its worker, and puts a suggestion in place", async ({ firefox }) => {
    const desk = await openOwnPage(firefox, "desk.html");
    await vi.waitFor(async () => expect(await said(desk)).toContain(deskWords.add.heading), { timeout: 30_000 });
    await desk.evaluate(
      (files) => {
        const data = new DataTransfer();
        for (const { name, bytes } of files) data.items.add(new File([new Uint8Array(bytes)], name));
        document
          .querySelector(".ww-desk__drop")
          ?.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      [weaver, weaverWord].map(({ name, buffer }) => ({ name, bytes: [...buffer] })),
    );
    await vi.waitFor(async () => expect(await said(desk)).toContain(deskWords.progress.finished(2)), { timeout: 30_000 });
    expect(await said(desk)).toContain("Linen weaver");

    await press(desk, "Weaver");
    await vi.waitFor(async () => expect(await said(desk)).toContain("“utilise”"), { timeout: 30_000 });
    await press(desk, "“utilise”");
    await vi.waitFor(() => press(desk, `${words.write.use} “use”`), { timeout: 30_000 });
    await vi.waitFor(async () => expect(await said(desk)).toContain("You will use looms"), { timeout: 30_000 });
    await desk.close();
  });
});

function said(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/** Presses the button whose words start so. */
async function press(page: Page, label: string): Promise<void> {
  const pressed = await page.evaluate((start) => {
    const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent.trim().startsWith(start));
    button?.click();
    return button !== undefined;
  }, label);
  expect(pressed).toBe(true);
}
