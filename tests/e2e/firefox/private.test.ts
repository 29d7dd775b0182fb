import { describe, expect, test } from "vitest";
import { keepWords } from "@/lib/ui/keep-words";
import { advertAddress } from "@/tools/serve-advert.mjs";
import { launchFirefox, openPanel, serveAdvert } from "../harness/firefox-test";
import { marksOn } from "../harness/marks-on";

describe("a private window of Firefox", () => {
  test("has decisions hold while it is open, and stores none of them", { timeout: 240_000 }, async () => {
    const firefox = await launchFirefox({ inPrivate: true });
    const page = await firefox.newPage();
    await serveAdvert(page, []);
    await page.goto(advertAddress);
    const marked = async () => (await page.evaluate(marksOn)).map(({ text }) => text);
    await expect.poll(marked, { timeout: 30_000 }).toContain("utilise");
    const panel = await openPanel(firefox, page);
    expect(await panel.evaluate(() => chrome.extension.inIncognitoContext)).toBe(true);
    const press = async (name: RegExp | string): Promise<void> => {
      const pattern = typeof name === "string" ? `^${name}$` : name.source;
      await expect.poll(() => panel.evaluate(pressNamed, pattern)).toBe(true);
    };
    await press(/“utilise”/);
    await press(keepWords.keep);
    await press(keepWords.confirm);
    await expect.poll(marked).not.toContain("utilise");
    await expect.poll(() => panel.evaluate(() => document.body.textContent)).toContain(keepWords.keeping.private);
    const stored = await panel.evaluate(async () => Object.keys(await chrome.storage.local.get()));
    expect(stored.filter((key) => key.startsWith("decisions"))).toEqual([]);
    await firefox.close();
  });
});

/** To be evaluated in a page: presses the first button whose words are as wanted; false where there is none yet. */
function pressNamed(wanted: string): boolean {
  const named = new RegExp(wanted);
  const button = [...document.querySelectorAll("button")].find(({ textContent }) => named.test(textContent));
  button?.click();
  return button !== undefined;
}

declare const chrome: {
  readonly extension: { readonly inIncognitoContext: boolean };
  readonly storage: { readonly local: { get(): Promise<object> } };
};
