import { browser } from "wxt/browser";
import { DOCS_SITE, patternOf } from "./offered-sites";

/** Where the build puts entrypoints/google-docs; before home, it leaves what reads a Google Docs document. */
export const DOCS_SCRIPT = "/google-docs.js";

/** Where the build puts entrypoints/google-docs-bridge: the one script that runs in a page's own world. */
export const DOCS_BRIDGE_SCRIPT = "/google-docs-bridge.js";

/** Whether the user has turned Google Docs on; the browser tells that only to our own pages and the background. */
export async function isDocsOn(api: DocsApi = browser): Promise<boolean> {
  return api.permissions.contains({ origins: [patternOf(DOCS_SITE.host)] });
}

/** The part of the extension platform that knows what was permitted. */
export type DocsApi = { readonly permissions: Pick<typeof browser.permissions, "contains"> };
