import { browser } from "wxt/browser";

/** The version in the manifest, as a report of a finding names it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
