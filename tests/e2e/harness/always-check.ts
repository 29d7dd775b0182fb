import type { Browser } from "puppeteer-core";
import { expect } from "vitest";
import { STORED } from "@/lib/platform/stored";
import { openOwnPage } from "./firefox-test";
import { pressButton } from "./press-button";

/** Has a host checked always in Firefox, as whoever presses “Always check” beside it: no test can press the toolbar button there. */
export async function alwaysCheck(firefox: Browser, host: string): Promise<void> {
  const own = await openOwnPage(firefox, "options.html");
  await own.bringToFront();
  await own.evaluate(
    ([pattern, key, name]) => {
      const button = document.createElement("button");
      button.textContent = "Yes";
      // Wherever the page puts its own.
      button.style.cssText = "position: fixed; inset: 0 auto auto 0; z-index: 1; width: 200px; height: 100px";
      button.addEventListener("click", async () => {
        await chrome.permissions.request({ origins: [pattern] });
        await chrome.storage.local.set({ [key]: [name] });
      });
      document.body.append(button);
    },
    [`https://${host}/*`, STORED.sites.key, host] as const,
  );
  await pressButton(own, "Yes");
  const scripts = (): Promise<number> => own.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  await expect.poll(scripts).toBeGreaterThan(0);
  await own.close();
}

declare const chrome: {
  readonly permissions: { request(wanted: { readonly origins: readonly string[] }): Promise<boolean> };
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly object[]> };
};
