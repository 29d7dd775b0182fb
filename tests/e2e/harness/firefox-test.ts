import { readFile } from "node:fs/promises";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { expect, test as plainTest, vi } from "vitest";
import { provideFirefox } from "@/tools/provide-browser.mjs";
import { advertAddress } from "@/tools/serve-advert.mjs";
import { builtExtension } from "./built-extension";
import { marksOn } from "./marks-on";
import type { FirefoxPage } from "./open-served";

/** Firefox gives each extension a random host; a test has to know it beforehand. */
const host = "11111111-2222-4333-8444-555555555555";

export interface FirefoxFixtures {
  readonly firefox: Browser;
  /** Everything that the advert's tab has asked for besides the advert; it grows. */
  readonly askedFor: string[];
  /** The invented advert at its NHS Jobs address, checked and underlined. */
  readonly advert: Page;
  /** The panel of the advert's tab, opened as a page as wide as a sidebar. */
  readonly panel: Page;
}

/** A test that has the built extension in Firefox: one browser a file, a new tab with the invented advert for each test. */
export const test = plainTest.extend<FirefoxFixtures>({
  firefox: [
    async ({}, use) => {
      const browser = await launchFirefox();
      await use(browser);
      await browser.close();
    },
    { scope: "file" },
  ],
  askedFor: async ({}, use) => use([]),
  advert: async ({ firefox, askedFor }, use) => {
    const page = await firefox.newPage();
    await serveAdvert(page, askedFor);
    await page.goto(advertAddress);
    await vi.waitFor(async () => expect(await page.evaluate(marksOn)).not.toEqual([]), { timeout: 30_000 });
    await use(page);
    await page.close();
  },
  panel: async ({ firefox, advert }, use) => {
    const page = await openPanel(firefox, advert);
    await use(page);
    await page.close();
  },
});

/** Starts Firefox with the built extension; where asked, with nothing but private windows, in which the user lets it run. */
export async function launchFirefox({ inPrivate = false } = {}): Promise<Browser> {
  const { found, missing } = await provideFirefox();
  if (found === undefined) throw new Error(missing);
  const extension = builtExtension("firefox");
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: found,
    headless: true,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [await idOf(extension)]: host }),
      // Firefox's own switch for tests: whoever is asked for an optional permission says yes.
      "extensions.webextOptionalPermissionPrompts": false,
      "browser.privatebrowsing.autostart": inPrivate,
    },
  });
  // Puppeteer's own way to install leaves out who may run in private windows.
  const { connection } = browser as unknown as { readonly connection: BidiConnection };
  const extensionData = { type: "path", path: extension };
  await connection.send("webExtension.install", { extensionData, "moz:allowPrivateBrowsing": inPrivate });
  return browser;
}

interface BidiConnection {
  send(method: "webExtension.install", parameters: object): Promise<unknown>;
}

async function idOf(extension: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(extension, "manifest.json"), "utf8"));
  return (manifest as { browser_specific_settings: { gecko: { id: string } } }).browser_specific_settings.gecko.id;
}

/** Answers the page in the place of the whole web: the advert at its address, nothing anywhere else. */
export async function serveAdvert(page: Page, askedFor: string[]): Promise<void> {
  const body = await readFile(join(process.cwd(), "tests/pages/nhs-jobs/advert.html"), "utf8");
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (request.url() === advertAddress) return void request.respond({ contentType: "text/html; charset=utf-8", body });
    // A data: address is no request, and Firefox itself asks every site for its icon.
    const { protocol, pathname } = new URL(request.url());
    if (protocol !== "data:" && pathname !== "/favicon.ico") askedFor.push(`${request.method()} ${request.url()}`);
    void request.abort();
  });
}

/** Opens a page of the extension ("options.html") in a tab of its own. */
export async function openOwnPage(browser: Browser, file: string): Promise<Page> {
  const page = await browser.newPage();
  await show(page, `moz-extension://${host}/${file}`);
  return page;
}

/** Opens the panel of a page's tab in a tab of its own. */
export async function openPanel(browser: Browser, beside: Page): Promise<FirefoxPage> {
  const panel = (await browser.newPage()) as FirefoxPage;
  await panel.setViewport({ width: 360, height: 800 });
  const address = `moz-extension://${host}/sidepanel.html`;
  await show(panel, address);
  const tab = await panel.evaluate(
    async (url) => (await chrome.tabs.query({})).find((each) => each.url === url)?.id,
    beside.url(),
  );
  await show(panel, `${address}?tab=${tab}`);
  return panel;
}

/** Firefox loads an extension's page on request, but its remote protocol never says that it has: the page itself is asked. */
async function show(page: Page, address: string): Promise<void> {
  page.goto(address).catch(() => undefined);
  await vi.waitFor(
    async () => expect(await page.evaluate(() => `${location.href} ${document.readyState}`)).toBe(`${address} complete`),
    { timeout: 30_000 },
  );
}

declare const chrome: {
  readonly tabs: { query(wanted: object): Promise<readonly { readonly id?: number; readonly url?: string }[]> };
};
