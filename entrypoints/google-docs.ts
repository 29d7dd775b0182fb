import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { googleDocs } from "@/lib/page/surfaces/google-docs/google-docs";
import { openDocsLine } from "@/lib/page/surfaces/google-docs/line";
import { factsOf } from "@/lib/page/surfaces/google-docs/page-facts";
import type { Get } from "@/lib/page/surfaces/google-docs/saved-text";
import { offerReader, offeredReader } from "@/lib/platform/reader-script";

/**
 * What reads a Google Docs document, put before home where the user turned that on: before the page begins, so that it can be read as it
 * is written; into a page that was there before, for its saved text. Anywhere else it does nothing.
 */
export default defineUnlistedScript(() => {
  if (globalThis.self !== globalThis.top || !factsOf(document) || offeredReader() !== undefined) return;
  offerReader(googleDocs({ line: openDocsLine(document, browser.runtime.id), get: savedDocument }));
});

/**
 * One of the two requests that there are (PRIVACY.md): Google's own export of the open document, when the user presses for it. From this
 * page to its own site, as the user; nothing is sent but the address. Google may answer it from a server of its own for downloads.
 */
const savedDocument: Get = (address, signal) =>
  // oxlint-disable-next-line no-restricted-globals -- see above; tests/e2e/chromium/bundle.test.ts knows of it
  fetch(new URL(address, location.origin), { method: "GET", credentials: "same-origin", cache: "no-store", signal });
