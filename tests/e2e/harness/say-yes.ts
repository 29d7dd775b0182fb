import type { Launched } from "@/tools/launch-chromium.mjs";

/**
 * Says yes for the user before the browser asks: its page of extensions grants the pattern for when it is wanted, so that the real request,
 * from a real click, is answered without the browser's own window, which no test can press.
 */
export function sayYesBeforehand(chromium: Launched, pattern: string): Promise<void> {
  return inBrowsersOwnPage(chromium, "addHostPermission", pattern);
}

/** Takes a permission away as the user can in the browser's own settings. */
export function takeAway(chromium: Launched, pattern: string): Promise<void> {
  return inBrowsersOwnPage(chromium, "removeHostPermission", pattern);
}

type Change = "addHostPermission" | "removeHostPermission";

async function inBrowsersOwnPage({ context, extensionId }: Launched, change: Change, pattern: string): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(([what, id, host]) => chrome.developerPrivate[what](id, host), [change, extensionId, pattern] as const);
  await page.close();
}

declare const chrome: {
  readonly developerPrivate: Readonly<Record<Change, (extensionId: string, pattern: string) => Promise<void>>>;
};
