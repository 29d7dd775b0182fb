import { browser } from "wxt/browser";

/** What the manifest of this very build asks the browser for. */
export function askedFor(): { readonly permissions: readonly string[]; readonly hosts: readonly string[] } {
  const { permissions = [], host_permissions: hosts = [] } = browser.runtime.getManifest();
  return { permissions, hosts };
}
