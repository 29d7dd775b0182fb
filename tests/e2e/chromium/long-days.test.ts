import { describe, expect } from "vitest";
import { advertAddress } from "@/tools/serve-advert.mjs";
import { test } from "../harness/chromium-test";
import { found } from "../harness/editor-steps";
import { openForm } from "../harness/form-page";

// Scaled to what a test machine has room for, and said as such: what grows over a day of typing grows over this too.
describe("long days in Chromium", () => {
  test("typing thousands of letters leaves nothing behind", { timeout: 300_000 }, async ({ chromium }) => {
    const { page, panel } = await openForm(
      chromium,
      '<textarea style="width: 600px; height: 200px">We utilise tools.</textarea>',
    );
    await page.click("textarea");
    await found(panel, "utilise");
    await panel.close();
    const session = await chromium.context.newCDPSession(page);
    await session.send("Performance.enable");
    /** Of the page and of our script in it, which share a heap. */
    const heap = async (): Promise<number> => {
      for (let time = 0; time < 3; time++) await session.send("HeapProfiler.collectGarbage");
      const { metrics } = await session.send("Performance.getMetrics");
      return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN;
    };
    /** The same text each time: typed, checked, and taken out again. */
    const type = async (rounds: number): Promise<void> => {
      for (let round = 0; round < rounds; round++) {
        await page.keyboard.press("Control+End");
        await page.keyboard.type(` They leverage wool, and they utilise looms on each day of the week: round ${round % 7}.`);
        if (round % 5 !== 4) continue;
        await page.keyboard.press("Control+a");
        await page.keyboard.type("We utilise tools.");
      }
    };
    await type(10);
    const before = await heap();
    await type(30);
    const letters = 30 * 85;
    const grown = (await heap()) - before;
    // Per thousand letters; the browser's own undo history of the field is in it.
    expect((grown * 1000) / letters).toBeLessThan(1_000_000);
    await session.detach();
    await page.close();
  });

  test("many open tabs that are not checked have none of our scripts", { timeout: 300_000 }, async ({ chromium }) => {
    await chromium.context.route("https://tabs.example.org/**", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: "<title>Tab</title><textarea>We utilise tools.</textarea><script>1</script>",
      }),
    );
    let scripts: readonly string[] = [];
    const open = async (address: string) => {
      const page = await chromium.context.newPage();
      const session = await chromium.context.newCDPSession(page);
      session.on("Debugger.scriptParsed", ({ url }) => (scripts = [...scripts, url]));
      await session.send("Debugger.enable");
      await page.goto(address);
      return page;
    };
    // Where one is checked, it is seen.
    const advert = await open(advertAddress);
    await expect.poll(() => scripts.filter((url) => url.startsWith("chrome-extension://"))).not.toEqual([]);
    await advert.close();

    scripts = [];
    const pages = [];
    for (let number = 0; number < 40; number++) {
      const page = await open(`https://tabs.example.org/${number}`);
      await page.click("textarea");
      await page.keyboard.type("You will leverage looms.");
      pages.push(page);
    }
    expect(scripts.filter((url) => url.startsWith("https://tabs.example.org/"))).toHaveLength(pages.length);
    expect(scripts.filter((url) => url.startsWith("chrome-extension://"))).toEqual([]);
    await Promise.all(pages.map((page) => page.close()));
  });
});
