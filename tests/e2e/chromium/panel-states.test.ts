import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { words } from "@/lib/ui/words";
import type { Launched } from "@/tools/launch-chromium.mjs";
import { axeFaults } from "../harness/axe-faults";
import { openPanel, test } from "../harness/chromium-test";
import { openEverything } from "../harness/open-everything";

const looks = [
  ["in the light", { colorScheme: "light" }, 360],
  ["in the dark", { colorScheme: "dark" }, 360],
  ["in forced colours", { forcedColors: "active" }, 360],
  ["in 320 pixels", { reducedMotion: "reduce" }, 320],
  ["in 280 pixels", {}, 280],
] as const;

describe("every state of the panel", () => {
  for (const [name, media, width] of looks) {
    test(`has no fault that axe finds, and nothing to scroll sideways for, ${name}`, { timeout: 120_000 }, async ({ panel }) => {
      await panel.emulateMedia(media);
      await panel.setViewportSize({ width, height: 800 });
      await panel.locator(".ww-steps").waitFor();
      expect(await faults(panel)).toEqual([]);
      await openEverything(panel);
      expect(await faults(panel)).toEqual([]);
    });
  }

  test(
    "has no fault where there is no advert: not ours to read, not checked, nothing in it",
    { timeout: 120_000 },
    async ({ chromium }) => {
      const blank = await chromium.context.newPage();
      const noAccess = await openPanel(chromium, blank);
      await noAccess.getByText(words.states.noAccess).waitFor();
      await inBothSchemes(noAccess);

      const box = noAccess.getByLabel(words.paste.label);
      const check = noAccess.getByRole("button", { name: words.paste.check });
      await check.click();
      await noAccess.getByText(words.paste.empty).waitFor();
      await inBothSchemes(noAccess);
      await box.fill("I am applying for the clerk's post. Date of birth: 03/04/1990.");
      await check.click();
      await noAccess.getByText(words.paste.application).waitFor();
      await inBothSchemes(noAccess);
      await noAccess.getByRole("button", { name: words.paste.anyway }).click();
      await noAccess.getByRole("heading", { level: 1, name: words.paste.title }).waitFor();
      await inBothSchemes(noAccess);

      const search = await pageAt(chromium, "https://www.jobs.nhs.uk/candidate/search", "<title>Search</title>");
      const unchecked = await openPanel(chromium, search);
      await unchecked.getByText(words.states.unchecked).waitFor();
      await inBothSchemes(unchecked);
      await unchecked.getByRole("button", { name: words.states.checkThis }).click();
      await unchecked.getByText(words.states.unreadable).waitFor();
      await inBothSchemes(unchecked);
      for (const page of [blank, noAccess, search, unchecked]) await page.close();
    },
  );

  test("asks for a reload where the extension came after the page", async ({ chromium, advert }) => {
    const before = await openPanel(chromium, advert);
    await before.locator(".ww-steps").waitFor();
    // Reloading the extension closes its pages and leaves the advert's home without a way to answer: as an update does.
    const closed = before.waitForEvent("close");
    await before.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await closed;
    const after = await reopened(chromium, advert);
    await after.getByText(words.states.updated).waitFor();
    await inBothSchemes(after);
    await after.getByRole("button", { name: words.states.reload }).click();
    await after.getByRole("heading", { level: 1, name: "Communications and Engagement Manager" }).waitFor();
    await after.close();
  });
});

async function faults(panel: Page): Promise<readonly string[]> {
  const [found, { scrollWidth, clientWidth }] = [
    await axeFaults(panel),
    await panel.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    })),
  ];
  return scrollWidth > clientWidth ? [...found, `${scrollWidth} pixels wide in ${clientWidth}`] : found;
}

async function inBothSchemes(panel: Page): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await panel.emulateMedia({ colorScheme });
    expect(await faults(panel)).toEqual([]);
  }
}

async function pageAt({ context }: Launched, address: string, body: string): Promise<Page> {
  await context.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** The extension's pages can be opened again as soon as it is back. */
async function reopened(chromium: Launched, beside: Page): Promise<Page> {
  let panel: Page | undefined;
  await expect
    .poll(async () => (panel = await openPanel(chromium, beside).catch(() => undefined)) !== undefined, { timeout: 15_000 })
    .toBe(true);
  if (!panel) throw new Error("the panel did not open again");
  return panel;
}

declare const chrome: { readonly runtime: { reload(): void } };
