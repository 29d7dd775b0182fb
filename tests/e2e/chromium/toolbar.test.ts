import { readFile } from "node:fs/promises";
import { describe, expect } from "vitest";
import { test } from "../harness/chromium-test";
import { marksOn } from "../harness/marks-on";

describe("the toolbar button in Chromium", () => {
  test("counts what there is to fix or worth changing", async ({ panel }) => {
    const badge = await panel.evaluate(async () => {
      const tabId = Number(new URLSearchParams(location.search).get("tab"));
      return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
    });
    expect(badge).toEqual({ text: "9+", title: expect.stringMatching(/^Wider Welcome: \d\d things to look at$/) });
  });

  test("opens the browser's side panel beside the advert", async ({ chromium, advert }) => {
    await chromium.clickToolbarButton(advert);
    const sidePanel = await chromium.sidePanel();
    await expect
      .poll(() => sidePanel.evaluate("document.querySelector('h1')?.textContent"))
      .toBe("Communications and Engagement Manager");
    expect(await sidePanel.evaluate("innerWidth")).toBeLessThan(500);
  });

  test("checks a page of another site, which is not touched before", async ({ chromium }) => {
    const address = "https://jobs.example.org/vacancies/17";
    const page17 = await readFile("tests/pages/other/job-posting.html", "utf8");
    const body = page17.replaceAll("Ask for a trowel", "Utilise a trowel");
    await chromium.context.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
    const page = await chromium.context.newPage();
    await page.goto(address);
    expect(await page.evaluate(marksOn)).toEqual([]);
    await chromium.clickToolbarButton(page);
    await expect.poll(() => page.evaluate(marksOn)).not.toEqual([]);
    await page.close();
  });
});

declare const chrome: {
  readonly action: Readonly<Record<"getBadgeText" | "getTitle", (of: { tabId: number }) => Promise<string>>>;
};
