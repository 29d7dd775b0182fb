import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { homeState } from "../harness/ask-home";
import { openPanel, test, type ChromiumFixtures } from "../harness/chromium-test";
import { marksOn } from "../harness/marks-on";

type Chromium = ChromiumFixtures["chromium"];

/** Ends the background worker, as the browser does whenever it likes. */
async function killWorker({ context, extensionId }: Chromium): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { targetInfos } = (await session?.send("Target.getTargets")) ?? { targetInfos: [] };
  const worker = targetInfos.find(({ type, url }) => type === "service_worker" && url.includes(extensionId));
  if (worker) await session?.send("Target.closeTarget", { targetId: worker.targetId });
  await session?.detach();
}

/** Opens a page of the invented web with the extension on it, as on NHS Jobs. */
async function opened({ context }: Chromium, name: string, html: string): Promise<Page> {
  const address = `https://www.jobs.nhs.uk/candidate/jobadvert/C9996-26-${name}`;
  await context.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

const advertHtml = (): Promise<string> => readFile("tests/pages/nhs-jobs/advert.html", "utf8");

const textsOf = async (page: Page): Promise<readonly string[]> => (await page.evaluate(marksOn)).map(({ text }) => text);

describe("the extension in Chromium, when things go wrong", () => {
  test("goes on where the background worker is ended, for a panel that is open and for one that opens", async ({
    chromium,
    advert,
    panel,
  }) => {
    await homeState(panel);
    await killWorker(chromium);
    await advert.evaluate(() => document.querySelector("#about_organisation + p")?.append(" We utilise tea."));
    await expect.poll(async () => (await textsOf(advert)).filter((text) => text === "utilise").length).toBeGreaterThan(1);
    await killWorker(chromium);
    const again = await openPanel(chromium, advert);
    await expect.poll(async () => (await homeState(again)).status).toBe("checked");
    await again.close();
  });

  test("reads an advert whose form gives its fields the names of everything a script would ask for", async ({ chromium }) => {
    const names = [
      "children",
      "parentNode",
      "attributes",
      "nodeName",
      "textContent",
      "innerText",
      "closest",
      "matches",
      "tagName",
      "id",
    ];
    const fields = names.map((name) => `<input name="${name}" hidden>`).join("");
    const html = await advertHtml();
    const page = await opened(
      chromium,
      "0011",
      html.replace(/<main[^>]*>/, (main) => `${main}<form>${fields}`),
    );
    expect(await page.evaluate(() => document.forms[0]?.children instanceof HTMLInputElement)).toBe(true);
    await expect.poll(() => textsOf(page)).toContain("utilise");
    await page.close();
  });

  test("keeps up with a page that never stops changing itself", { timeout: 90_000 }, async ({ advert }) => {
    const before = await textsOf(advert);
    await advert.evaluate(async () => {
      const flood = document.createElement("aside");
      document.body.append(flood);
      for (let round = 0; round < 60; round += 1) {
        for (let number = 0; number < 200; number += 1) {
          const line = document.createElement("div");
          line.dataset["number"] = String(number);
          flood.prepend(line);
          line.setAttribute("title", String(round));
        }
        if (round % 3 === 0) flood.replaceChildren();
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      flood.remove();
    });
    await expect.poll(() => textsOf(advert)).toEqual(before);
  });

  // A scaled-down day, said as such: what grows over a day grows over this too.
  test("does not grow while an advert is edited again and again", { timeout: 120_000 }, async ({ chromium, advert }) => {
    const session = await chromium.context.newCDPSession(advert);
    await session.send("Performance.enable");
    const heap = async (): Promise<number> => {
      await session.send("HeapProfiler.collectGarbage");
      await session.send("HeapProfiler.collectGarbage");
      const { metrics } = await session.send("Performance.getMetrics");
      return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN;
    };
    const edit = (rounds: number) =>
      advert.evaluate(async (times) => {
        const paragraph = document.querySelector("#job_overview + p");
        const text = paragraph?.textContent ?? "";
        for (let round = 0; round < times; round += 1) {
          if (paragraph) paragraph.textContent = `${text} Round ${round % 7}, utilise it.`;
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        }
        if (paragraph) paragraph.textContent = text;
      }, rounds);
    await edit(400);
    const before = await heap();
    await edit(1200);
    const after = await heap();
    expect(after - before).toBeLessThan(3_000_000);
    await session.detach();
  });

  // 200 tabs, scaled to what a test machine has room for.
  test("checks every one of many open adverts", { timeout: 120_000 }, async ({ chromium }) => {
    const pages: Page[] = [];
    const html = await advertHtml();
    for (let number = 0; number < 16; number += 1)
      pages.push(await opened(chromium, `01${String(number).padStart(2, "0")}`, html));
    for (const page of pages) {
      await page.bringToFront();
      await expect.poll(() => textsOf(page)).toContain("utilise");
    }
    await Promise.all(pages.map((page) => page.close()));
  });
});
