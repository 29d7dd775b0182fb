import { readFile } from "node:fs/promises";
import type { Browser, Page } from "puppeteer-core";
import { describe, expect } from "vitest";
import { optionsWords } from "@/lib/ui/options-words";
import { openOwnPage, test } from "../harness/firefox-test";
import { marksOn } from "../harness/marks-on";
import { onlyPage, openServed } from "../harness/open-served";
import { pressButton } from "../harness/press-button";

const name = "HSC jobs in Northern Ireland";
const host = "jobs.hscni.net";

describe("a site that is checked always in Firefox", () => {
  test("starts once the user has said yes in the options, and is given back there", async ({ firefox }) => {
    const before = await openVacancy(firefox);
    const options = await openOwnPage(firefox, "options.html");
    await options.bringToFront();
    await pressButton(options, `${optionsWords.add} ${name}`);
    await expect.poll(() => options.evaluate(scripts)).toEqual([[`https://${host}/Job/*`]]);
    expect(await before.evaluate(marksOn)).toEqual([]);

    const page = await openVacancy(firefox);
    await expect.poll(() => page.evaluate(marksOn)).not.toEqual([]);

    await options.bringToFront();
    await pressButton(options, `${optionsWords.remove} ${host}`);
    await expect.poll(() => options.evaluate(scripts)).toEqual([]);
    expect(await options.evaluate(async () => (await chrome.permissions.getAll()).origins)).not.toContain(`https://${host}/*`);
    for (const each of [before, page, options]) await each.close();
  });
});

/** An invented advert in the place of that board. */
async function openVacancy(firefox: Browser): Promise<Page> {
  const text = await readFile("tests/pages/other/job-posting.html", "utf8");
  const body = text.replaceAll("Ask for a trowel", "Utilise a trowel");
  return openServed(firefox, `https://${host}/Job/46128/gardener`, onlyPage(body));
}

/** To be evaluated in a page of the extension. */
const scripts = async (): Promise<readonly (readonly string[])[]> =>
  (await chrome.scripting.getRegisteredContentScripts()).map(({ matches }) => matches);

declare const chrome: {
  readonly permissions: { getAll(): Promise<{ readonly origins: readonly string[] }> };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly matches: readonly string[] }[]> };
};
