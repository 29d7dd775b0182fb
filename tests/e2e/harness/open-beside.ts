import type { Browser } from "puppeteer-core";
import { openPanel } from "./firefox-test";
import { openServed, type FirefoxPage, type Serve } from "./open-served";

/** A page in Firefox, in front, and its panel in another tab. */
export interface Beside {
  readonly page: FirefoxPage;
  readonly panel: FirefoxPage;
}

/** Opens both, with `serve` in the place of the whole web. */
export async function openBeside(firefox: Browser, address: string, serve: Serve): Promise<Beside> {
  const page = await openServed(firefox, address, serve);
  const panel = await openPanel(firefox, page);
  await page.bringToFront();
  return { page, panel };
}
