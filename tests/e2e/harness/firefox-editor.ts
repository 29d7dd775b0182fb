import type { Browser } from "puppeteer-core";
import { EDITORS_ADDRESS, serveEditor } from "./editor-pages";
import { clickInto, mounted } from "./editor-steps";
import { openPanel } from "./firefox-test";
import { openServed, type FirefoxPage } from "./open-served";

/** Opens a page with one of the editors under test in Firefox, and its panel in another tab; the caret is in the editor, which is in front. */
export async function openEditor(
  firefox: Browser,
  module: string,
): Promise<{ readonly page: FirefoxPage; readonly panel: FirefoxPage }> {
  const page = await openServed(firefox, EDITORS_ADDRESS + module, ({ url }) => serveEditor(url));
  await mounted(page);
  const panel = await openPanel(firefox, page);
  await page.bringToFront();
  await clickInto(page);
  return { page, panel };
}
