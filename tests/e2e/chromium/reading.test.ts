import { readFile } from "node:fs/promises";
import { chromium, type Browser, type Page } from "playwright-core";
import { describe, expect, test as plainTest } from "vitest";
import { provideChromium } from "@/tools/provide-browser.mjs";
import { readingScript, type ReadInPage } from "../harness/read-in-page";

/** A test in a plain browser: what is tested is lib/page's reading of a page with real layout, not the extension. */
const test = plainTest.extend<{ readonly script: string; readonly browser: Browser; readonly page: Page }>({
  script: [async ({}, use) => use(await readingScript()), { scope: "file" }],
  browser: [
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: await provideChromium(), args: ["--disable-gpu"] });
      await use(browser);
      await browser.close();
    },
    { scope: "file" },
  ],
  page: async ({ browser }, use) => {
    const page = await browser.newPage({ viewport: { width: 920, height: 900 } });
    await use(page);
    await page.close();
  },
});

const ADVERT = "https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0001";
const PAGES = [
  "nhs-jobs/advert.html",
  "nhs-jobs/advert-typed.html",
  "nhs-jobs/advert-welsh.html",
  "other/job-posting.html",
  "other/plain.html",
];

describe("reading with a browser's layout", () => {
  for (const file of PAGES) {
    test(`gives for every piece of ${file} the range that says the same`, async ({ page, script }) => {
      await open(page, file);
      const { blocks } = await read(page, script);
      expect(blocks.length).toBeGreaterThan(5);
      for (const { slices } of blocks)
        expect(slices.map(({ range }) => range?.replace(/\s/g, ""))).toEqual(slices.map(({ text }) => text.replace(/\s/g, "")));
    });
  }

  test("reads one copy of an advert, the one in sight, however wide the window", async ({ page, script }) => {
    await open(page, "nhs-jobs/advert.html");
    const wide = await read(page, script);
    await page.setViewportSize({ width: 400, height: 800 });
    const narrow = await read(page, script);
    expect(narrow.blocks.map(({ id, text }) => [id, text])).toEqual(wide.blocks.map(({ id, text }) => [id, text]));
    expect(new Set(wide.blocks.map(({ text }) => text)).size).toBeGreaterThan(wide.blocks.length - 4);
    expect(wide.blocks.filter(({ shown }) => !shown)).toEqual([]);
    await page.click("summary");
    const opened = await read(page, script);
    expect(opened.blocks.filter(({ shown }) => !shown)).toEqual([]);
  });

  test("leaves out what is not displayed and reads text as it is cut by layout, not by tags", async ({ page, script }) => {
    await page.setContent(`<main>
      <style>.row { display: block } .cell { display: table-cell } .gone { display: none } .pre { white-space: pre-line }</style>
      <p>Shown<span class="gone"> and not</span>, <span style="visibility: hidden">not seen, </span>and done, enough of it to be a text that
        counts as the main text of a page that has no other text.</p>
      <span class="row">A span that is a row</span><span class="row">A second row</span>
      <span class="pre">Lines that were typed:
        one
        - two</span>
      <p>${"and more text that makes it long enough ".repeat(5)}</p>
      <button>Press</button><textarea>Typed</textarea><script>"text"</script><noscript>None</noscript>
    </main>`);
    const { blocks } = await read(page, script);
    expect(blocks.map(({ text }) => text.slice(0, 40).trim())).toEqual([
      "Shown, and done, enough of it to be a te",
      "A span that is a row",
      "A second row",
      "Lines that were typed:",
      "one",
      "two",
      "and more text that makes it long enough",
    ]);
  });

  test("reads a page that nests far deeper than any parser lets it", async ({ page, script }) => {
    await open(page, "nhs-jobs/advert.html");
    await page.evaluate(() => {
      let inner = document.querySelector("#job_overview + p") ?? document.body;
      for (let depth = 0; depth < 2_000; depth++) inner = inner.appendChild(document.createElement("span"));
      inner.textContent = "At the bottom.";
    });
    const { blocks } = await read(page, script);
    expect(blocks.find(({ id }) => id === "summary-1")?.text).toMatch(/At the bottom\.$/);
  });
});

async function open(page: Page, file: string): Promise<void> {
  const body = await readFile(`tests/pages/${file}`, "utf8");
  const address = file.startsWith("nhs-jobs") ? ADVERT : "https://jobs.example/";
  await page.route("**/*", (route) =>
    route.request().url() === address ? route.fulfill({ contentType: "text/html; charset=utf-8", body }) : route.abort(),
  );
  await page.goto(address);
}

async function read(page: Page, script: string): Promise<ReadInPage> {
  await page.evaluate(script);
  return page.evaluate(() => (globalThis as unknown as { readInPage(): ReadInPage }).readInPage());
}
