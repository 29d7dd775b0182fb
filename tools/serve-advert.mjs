// @ts-check
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./run.mjs";

/** Where the invented advert is shown: an address of the real site, which is never asked for anything. */
export const advertAddress = "https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0001?keyword=&language=en";

/**
 * Answers the browser in the place of the whole web: the advert at its address, nothing anywhere else. Gives the list, which grows, of
 * everything else that was asked for.
 * @param {import("playwright-core").BrowserContext} context
 * @param {{ address?: string, html?: string }} [options]
 * @returns {Promise<readonly string[]>}
 */
export async function serveAdvert(context, { address = advertAddress, html } = {}) {
  const body = html ?? (await readFile(join(root, "tests/pages/nhs-jobs/advert.html"), "utf8"));
  /** @type {string[]} */
  const askedFor = [];
  await context.route("**/*", async (route) => {
    const request = route.request();
    if (request.url().startsWith("chrome-extension:")) return route.continue();
    if (request.url() === address && request.isNavigationRequest()) {
      return route.fulfill({ contentType: "text/html; charset=utf-8", body });
    }
    askedFor.push(`${request.method()} ${request.url()}`);
    return route.abort();
  });
  return askedFor;
}
