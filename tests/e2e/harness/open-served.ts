import type { Browser, Page } from "puppeteer-core";
import type { BrowserPage } from "./editor-steps";

/** What a test's own web says to a request. */
export interface Answer {
  readonly contentType: string;
  readonly body: string | Buffer;
  readonly status?: number;
}

/** A request that a page in Firefox made. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  /** For a page or a frame, not for what stands in one. */
  readonly isPage: boolean;
}

/** Answers a request in the place of the web; undefined where there is nothing. */
export type Serve = (asked: Asked) => Answer | undefined | Promise<Answer | undefined>;

/** Puppeteer's page, which has what the steps of both browsers use, in types that say it another way. */
export type FirefoxPage = Page & BrowserPage;

/** Opens an address in a new tab of Firefox, in which `serve` answers in the place of the whole web. */
export async function openServed(firefox: Browser, address: string, serve: Serve): Promise<FirefoxPage> {
  const page = (await firefox.newPage()) as FirefoxPage;
  await page.setRequestInterception(true);
  page.on("request", async (request) => {
    const answer = await serve({ url: request.url(), method: request.method(), isPage: request.isNavigationRequest() });
    await (answer ? request.respond({ status: 200, ...answer }) : request.abort());
  });
  await page.goto(address);
  return page;
}

/** The same page for whatever page is asked for, and nothing that stands in one. */
export function onlyPage(body: string): Serve {
  return ({ isPage }) => (isPage ? { contentType: "text/html; charset=utf-8", body } : undefined);
}
