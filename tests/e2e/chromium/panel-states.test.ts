import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { words } from "@/lib/ui/words";
import type { Launched } from "@/tools/launch-chromium.mjs";
import { axeFaults } from "../harness/axe-faults";
import { builtExtension } from "../harness/built-extension";
import { openPanel, test } from "../harness/chromium-test";
import { openEverything } from "../harness/open-everything";

const looks = [
  ["in the light", { colorScheme: "light" }],
  ["in the dark", { colorScheme: "dark" }],
  ["in forced colours", { forcedColors: "active" }],
] as const;

describe("every state of the panel", () => {
  for (const [name, media] of looks) {
    test(`has no fault that axe finds ${name}`, { timeout: 60_000 }, async ({ panel }) => {
      await panel.emulateMedia(media);
      await panel.locator(".ww-steps").waitFor();
      await openOneOfEach(panel);
      expect(await axeFaults(panel)).toEqual([]);
    });
  }

  test("needs no scrolling sideways in 280 pixels, nor with its text spaced out", async ({ panel }) => {
    const width = (): Promise<number> => panel.evaluate(() => document.documentElement.scrollWidth);
    await panel.setViewportSize({ width: 280, height: 800 });
    await panel.locator(".ww-steps").waitFor();
    await openEverything(panel);
    expect(await width()).toBe(280);
    await panel.setViewportSize({ width: 320, height: 256 });
    // The values of WCAG 1.4.12.
    await panel.evaluate(() => {
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
      );
      document.adoptedStyleSheets = [spacing];
    });
    expect(await width()).toBe(320);
  });

  test(
    "has no fault where a page is not ours to read, nor in the box to paste into",
    { timeout: 60_000 },
    async ({ chromium }) => {
      const panel = await chromium.context.newPage();
      await panel.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html?tab=999999`);
      await panel.getByText(words.states.noAccess).waitFor();
      const check = panel.getByRole("button", { name: words.paste.check });
      await check.click();
      await panel.getByText(words.paste.empty).waitFor();
      await inBothSchemes(panel);
      await panel.getByLabel(words.paste.label).fill("I am applying for the clerk's post. Date of birth: 03/04/1990.");
      await check.click();
      await panel.getByText(words.paste.application).waitFor();
      await inBothSchemes(panel);
      await panel.getByRole("button", { name: words.paste.anyway }).click();
      await panel.getByRole("heading", { level: 1, name: words.paste.title }).waitFor();
      await panel.getByRole("button", { name: words.paste.other }).click();
      await panel.getByRole("heading", { name: words.paste.heading }).waitFor();
      await inBothSchemes(panel);
      await panel.close();
    },
  );

  test(
    "has no fault where a page is not checked by itself, nor where it holds no advert",
    { timeout: 60_000 },
    async ({ chromium }) => {
      const search = await pageAt(chromium, "https://www.jobs.nhs.uk/candidate/search", "<title>Search</title>");
      const panel = await openPanel(chromium, search);
      await panel.getByText(words.states.unchecked).waitFor();
      await inBothSchemes(panel);
      await panel.getByRole("button", { name: words.states.checkThis }).click();
      await panel.getByText(words.states.unreadable).waitFor();
      await inBothSchemes(panel);
      await panel.close();
      await search.close();
    },
  );

  test("asks for a reload where the extension came after the page", { timeout: 60_000 }, async ({ chromium, advert }) => {
    const before = await openPanel(chromium, advert);
    await before.locator(".ww-steps").waitFor();
    // Loaded again, the extension closes its pages and leaves the advert's home without a way to answer: as an update does.
    const closed = before.waitForEvent("close");
    await loadAgain(chromium);
    await closed;
    const after = await openPanel(chromium, advert);
    await after.getByText(words.states.updated).waitFor();
    await inBothSchemes(after);
    await after.getByRole("button", { name: words.states.reload }).click();
    await after.getByRole("heading", { level: 1, name: "Communications and Engagement Manager" }).waitFor();
    await after.close();
  });
});

/** Opens every fold and the first row of each list: all there is to see, but each once, so that axe is done in time. */
async function openOneOfEach(panel: Page): Promise<void> {
  await panel.evaluate(async () => {
    const folded = (): HTMLElement | null =>
      document.querySelector(
        ".ww-fold > button[aria-expanded=false], .ww-fold > h2 > button[aria-expanded=false], .ww-rows > :first-child button[aria-expanded=false], .ww-about button[aria-expanded=false]",
      );
    for (let next = folded(); next; next = folded()) {
      next.click();
      while (next.ariaExpanded === "false") await new Promise((resolve) => setTimeout(resolve));
    }
  });
}

async function inBothSchemes(panel: Page): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await panel.emulateMedia({ colorScheme });
    expect(await axeFaults(panel)).toEqual([]);
  }
}

async function pageAt({ context }: Launched, address: string, body: string): Promise<Page> {
  await context.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

async function loadAgain({ context }: Launched): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  // Playwright's types do not know the debugging protocol's extension commands.
  await Reflect.apply(Reflect.get(session ?? {}, "send"), session, [
    "Extensions.loadUnpacked",
    { path: builtExtension("chrome") },
  ]);
}
