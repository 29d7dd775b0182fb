import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { deskWords } from "@/lib/ui/desk/desk-words";
import { test as deskTest } from "./desk-test";

const SITE = "https://www.jobs.nhs.uk";
const ADVERTS = `${SITE}/candidate/jobadvert/`;

/** A test with the desk open, and in another tab a page of results at its NHS Jobs address; nothing is asked of the real site. */
export const test = deskTest.extend<{ readonly site: ListedSite }>({
  site: async ({ chromium }, use) => {
    const advert = await readFile("tests/pages/nhs-jobs/advert.html", "utf8");
    const results = await readFile("tests/pages/nhs-jobs/results.html", "utf8");
    const answers = new Map<string, Answer>([["C9999-26-0001", { status: 200, body: advert }]]);
    const asked: Asked[] = [];
    const answer: Parameters<typeof chromium.context.route>[1] = async (route) => {
      const request = route.request();
      const address = request.url();
      const isPage = request.isNavigationRequest();
      if (!isPage)
        asked.push({ method: request.method(), address, headers: await request.allHeaders(), body: request.postData() });
      const { wait, ...given } = address.startsWith(ADVERTS)
        ? (answers.get(address.slice(ADVERTS.length)) ?? GONE)
        : { status: 200, body: results };
      await wait;
      await route.fulfill({ contentType: "text/html; charset=utf-8", ...given }).catch(() => undefined);
    };
    await chromium.context.route(`${SITE}/**`, answer);
    const page = await chromium.context.newPage();
    await page.goto(`${SITE}/candidate/search/results?keyword=loom&language=en`);
    await use({ page, asked, answers });
    await page.close();
    await chromium.context.unroute(`${SITE}/**`, answer);
  },
});

export interface ListedSite {
  /** The page of results. */
  readonly page: Page;
  /** What was asked of the site, but for pages that a tab showed. */
  readonly asked: readonly Asked[];
  /** What it says to each reference; to all others that they are not there. */
  readonly answers: Map<string, Answer>;
}

interface Asked {
  readonly method: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

interface Answer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Record<string, string>;
  /** The site answers when this settles. */
  readonly wait?: Promise<void>;
}

const GONE: Answer = { status: 404, body: "<h1>Page not found</h1>" };

/** Opens the part of the desk where listed adverts are checked. */
export async function openListed(desk: Page): Promise<void> {
  await desk.getByRole("button", { name: deskWords.listed.open }).click();
}

/** Presses "Check these" of the page of results. */
export async function checkThese(desk: Page): Promise<void> {
  await openListed(desk);
  await desk
    .getByRole("button", { name: `${deskWords.listed.check} ${deskWords.listed.checkTab("Search results - NHS Jobs")}` })
    .click();
}
