import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { optionsWords } from "@/lib/ui/options-words";
import { siteWords } from "@/lib/ui/site-words";
import { axeFaults } from "../harness/axe-faults";
import { openPanel, test, type ChromiumFixtures } from "../harness/chromium-test";
import { marksOn } from "../harness/marks-on";
import { sayYesBeforehand, takeAway } from "../harness/say-yes";

const host = "jobs.example.org";
type Chromium = ChromiumFixtures["chromium"];

describe("a site that is checked always in Chromium", () => {
  test("starts with one click and the user's yes, is listed, and is given back in the options", async ({ chromium }) => {
    const page = await openVacancy(chromium, 17);
    expect(await page.evaluate(marksOn)).toEqual([]);
    await chromium.clickToolbarButton(page);
    await expect.poll(() => page.evaluate(marksOn)).not.toEqual([]);

    await sayYesBeforehand(chromium, `https://${host}/*`);
    const panel = await openPanel(chromium, page);
    await panel.getByRole("button", { name: siteWords.always(host) }).click();
    await panel.getByRole("button", { name: siteWords.noLonger(host) }).waitFor();
    expect(await axeFaults(panel)).toEqual([]);
    await panel.close();
    await page.close();

    const next = await openVacancy(chromium, 18);
    await expect.poll(() => next.evaluate(marksOn)).not.toEqual([]);

    const options = await openOptions(chromium);
    await options.getByRole("button", { name: `${optionsWords.remove} ${host}` }).click();
    await options.getByText(optionsWords.alwaysNone).waitFor();
    await expect.poll(() => options.evaluate(scripts)).toEqual([]);
    expect(await options.evaluate(origins)).not.toContain(`https://${host}/*`);
    await expect.poll(() => next.evaluate(marksOn)).toEqual([]);
    await options.close();
    await next.close();
    const last = await openVacancy(chromium, 19);
    expect(await marksAfterAWhile(last)).toEqual([]);
    await last.close();
  });

  test("stops when the browser's own settings take the permission away", async ({ chromium }) => {
    await sayYesBeforehand(chromium, "https://jobs.hscni.net/*");
    const options = await openOptions(chromium);
    await options.getByRole("button", { name: `${optionsWords.add} HSC jobs in Northern Ireland` }).click();
    await options.getByRole("button", { name: `${optionsWords.remove} jobs.hscni.net` }).waitFor();
    await expect.poll(() => options.evaluate(scripts)).toEqual([["https://jobs.hscni.net/Job/*"]]);
    expect(await axeFaults(options)).toEqual([]);
    const page = await openVacancy(chromium, 20, "jobs.hscni.net/Job");
    await expect.poll(() => page.evaluate(marksOn)).not.toEqual([]);

    await takeAway(chromium, "https://jobs.hscni.net/*");
    await options.getByText(optionsWords.alwaysNone).waitFor();
    await expect.poll(() => options.evaluate(scripts)).toEqual([]);
    await expect.poll(() => page.evaluate(marksOn)).toEqual([]);
    await page.close();
    await options.close();
  });
});

describe("switched off, or paused, in Chromium", () => {
  test("nothing is read or underlined until it is wanted again", async ({ advert, panel }) => {
    await panel.getByRole("button", { name: siteWords.switchOff("www.jobs.nhs.uk") }).click();
    await panel.getByText(siteWords.off("www.jobs.nhs.uk")).waitFor();
    await expect.poll(() => advert.evaluate(marksOn)).toEqual([]);
    await expect.poll(() => panel.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    expect(await axeFaults(panel)).toEqual([]);
    await advert.reload();
    expect(await marksAfterAWhile(advert)).toEqual([]);

    await panel.getByRole("button", { name: siteWords.switchOn }).click();
    await expect.poll(() => advert.evaluate(marksOn)).not.toEqual([]);
    await expect.poll(() => panel.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await panel.getByRole("button", { name: siteWords.pause }).click();
    await expect.poll(() => advert.evaluate(marksOn)).toEqual([]);
    await panel.getByRole("button", { name: siteWords.carryOn }).click();
    await expect.poll(() => advert.evaluate(marksOn)).not.toEqual([]);
  });
});

async function openOptions({ context, extensionId }: Chromium): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  return page;
}

/** An advert of another board, with something to find in it. */
async function openVacancy({ context }: Chromium, id: number, above = `${host}/vacancies`): Promise<Page> {
  const address = `https://${above}/${id}`;
  const text = await readFile("tests/pages/other/job-posting.html", "utf8");
  const body = text.replaceAll("Ask for a trowel", "Utilise a trowel");
  await context.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** The marks once any script of ours would have started: it starts when the page has loaded, and looks at once. */
async function marksAfterAWhile(page: Page): Promise<ReturnType<typeof marksOn>> {
  await page.waitForLoadState("load");
  for (let frame = 0; frame < 20; frame++)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 25))));
  return page.evaluate(marksOn);
}

/** To be evaluated in a page of the extension. */
const scripts = async (): Promise<readonly (readonly string[])[]> =>
  (await chrome.scripting.getRegisteredContentScripts()).map(({ matches }) => matches);
const origins = async (): Promise<readonly string[]> => (await chrome.permissions.getAll()).origins;

declare const chrome: {
  readonly permissions: { getAll(): Promise<{ readonly origins: readonly string[] }> };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly matches: readonly string[] }[]> };
};
