import { readFile } from "node:fs/promises";
import type { Browser } from "puppeteer-core";
import { describe, expect } from "vitest";
import { deskWords } from "@/lib/ui/desk/desk-words";
import { drop, press, rows, sees, test } from "../harness/firefox-desk";
import { dyer } from "../harness/desk-files";
import { openServed, type Answer, type Asked, type FirefoxPage } from "../harness/open-served";

const SITE = "https://www.jobs.nhs.uk/candidate/";
const advertAt = (reference: string): string => `${SITE}jobadvert/${reference}`;

describe("adverts that NHS Jobs lists, in Firefox", () => {
  test("are opened one after the other by plain requests, and stand in the table beside files", async ({ firefox, desk }) => {
    const { page, asked } = await openResults(firefox);
    await desk.bringToFront();
    await drop(desk, [dyer]);
    await press(desk, deskWords.listed.open);
    await press(desk, `${deskWords.listed.check} ${deskWords.listed.checkTab("Search results - NHS Jobs")}`);
    await sees(desk, deskWords.listed.added(4));
    await sees(desk, deskWords.progress.finished(2, 3));
    expect(await rows(desk)).toContain("Communications and Engagement Manager");
    await sees(desk, deskWords.unreadable.gone);
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual(
      ["C9999-26-0001", "C9999-26-0002", "M0099-89001", "C9999-26-0004"].map((reference) => `GET ${advertAt(reference)}`),
    );
    await page.close();
  });

  test("can be given by address, through whatever page of NHS Jobs is open", async ({ firefox, desk }) => {
    const { page, asked } = await openResults(firefox);
    await desk.bringToFront();
    await press(desk, deskWords.listed.open);
    await sees(desk, "Search results - NHS Jobs");
    await desk.evaluate(write, `${advertAt("C9999-26-0001")}?keyword=loom\nhttps://other.example/job/1`);
    await desk.evaluate(() => document.querySelector<HTMLButtonElement>(".ww-desk__add form button[type=submit]")?.click());
    await sees(desk, `${deskWords.listed.added(1)} ${deskWords.listed.leftOut(1)}`);
    await sees(desk, deskWords.progress.finished(1));
    expect(asked.map(({ url }) => url)).toEqual([advertAt("C9999-26-0001")]);
    await page.close();
  });
});

/** A page of results in the place of NHS Jobs, which has the first of its adverts and no other; and what was asked of it since. */
async function openResults(firefox: Browser): Promise<{ readonly page: FirefoxPage; readonly asked: readonly Asked[] }> {
  const advert = await readFile("tests/pages/nhs-jobs/advert.html", "utf8");
  const results = await readFile("tests/pages/nhs-jobs/results.html", "utf8");
  const asked: Asked[] = [];
  const html = (body: string, status = 200): Answer => ({ contentType: "text/html; charset=utf-8", body, status });
  const page = await openServed(firefox, `${SITE}search/results?keyword=loom&language=en`, (request) => {
    if (request.isPage) return html(results);
    if (!request.url.startsWith(SITE)) return undefined;
    asked.push(request);
    return request.url === advertAt("C9999-26-0001") ? html(advert) : html("<h1>Page not found</h1>", 404);
  });
  return { page, asked };
}

/** To be evaluated in the page: writes into the box for addresses, as its input event tells the desk. */
function write(text: string): void {
  const box = document.querySelector<HTMLTextAreaElement>(".ww-desk__add form textarea");
  if (!box) return;
  box.value = text;
  box.dispatchEvent(new Event("input", { bubbles: true }));
}
