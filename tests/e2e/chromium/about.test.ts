import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { aboutWords } from "@/lib/ui/about-words";
import { words } from "@/lib/ui/words";
import { axeFaults } from "../harness/axe-faults";
import { builtExtension } from "../harness/built-extension";
import { test } from "../harness/chromium-test";

describe("the page about the extension in Chromium", () => {
  test("is reached from the list of all the advice, by keyboard, and axe finds nothing to mend in light or dark", async ({
    chromium,
  }) => {
    const page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${chromium.extensionId}/catalogue.html`);
    await page.getByRole("link", { name: words.catalogue.about }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: aboutWords.title }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  test("says what each permission is for that the extension asks for, none left out", async ({ chromium }) => {
    const { permissions, host_permissions: hosts } = JSON.parse(
      await readFile(join(builtExtension("chrome"), "manifest.json"), "utf8"),
    );
    const page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${chromium.extensionId}/about.html`);
    const facts = page.locator("[aria-labelledby=permissions] dl > div");
    await facts.first().waitFor();
    expect(await facts.locator("dt").allTextContents()).toEqual([
      ...permissions,
      `${aboutWords.permissions.hosts}: ${hosts.join(", ")}`,
    ]);
    expect((await facts.locator("dd").allTextContents()).filter((use) => use === "")).toEqual([]);
    await page.close();
  });

  test("leads to the licences of what it is made of, which are shipped with it", async ({ chromium }) => {
    const page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${chromium.extensionId}/about.html`);
    await page.getByRole("link", { name: aboutWords.version.notices }).click();
    await page.getByText("webextension-polyfill 0").waitFor();
    expect(await page.locator("body").textContent()).toContain("Mozilla Public License Version 2.0");
    await page.close();
  });

  test("needs no scrolling sideways at 400 % zoom with its text spaced out", async ({ chromium }) => {
    const page = await chromium.context.newPage();
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(`chrome-extension://${chromium.extensionId}/about.html`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    // The values of WCAG 1.4.12.
    await page.evaluate(() => {
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
      );
      document.adoptedStyleSheets = [spacing];
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });
});
