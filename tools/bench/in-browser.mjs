// @ts-check
import { join } from "node:path";
import { launchChromium } from "../launch-chromium.mjs";
import { root } from "../run.mjs";
import { advertAddress, serveAdvert } from "../serve-advert.mjs";

const loads = 9;
const idleSeconds = 5;

/**
 * What users wait for, in the built extension and real Chromium: middle values of several loads, as lines for the README. Needs a build for Chrome.
 * @param {string} executablePath Of the browser.
 * @returns {Promise<readonly string[]>}
 */
export async function inBrowser(executablePath) {
  const browser = await launchChromium({ executablePath, extension: join(root, ".output/chrome-mv3"), headless: true });
  try {
    await serveAdvert(browser.context);
    await browser.context.addInitScript(watchForFirst);
    /** @type {number[]} */
    const marks = [];
    /** @type {number[]} */
    const panels = [];
    let idle = 0;
    for (let load = 0; load < loads; load += 1) {
      const page = await browser.context.newPage();
      await page.goto(advertAddress);
      marks.push(await page.evaluate(firstSeen));
      const panel = await browser.openPanelPage(page);
      panels.push(await panel.evaluate(firstSeen));
      await panel.close();
      if (load === loads - 1) idle = await busyWhileIdle(page);
      await page.close();
    }
    return [
      `- In Chromium, the built extension: the first marks on an NHS Jobs advert ${middle(marks).toFixed(0)} ms after its page was ready, the panel filled ${middle(panels).toFixed(0)} ms after it began to open; left alone for ${idleSeconds} seconds, the page's tab worked for ${idle.toFixed(0)} ms.`,
    ];
  } finally {
    await browser.context.close();
  }
}

/** Runs in every page before it: notes when the first mark, or the panel's first line on an advert, could be seen. */
function watchForFirst() {
  const seen = () =>
    location.protocol === "chrome-extension:"
      ? document.querySelector(".ww-header__status") !== null
      : [...CSS.highlights.values()].some((highlight) => highlight.size > 0);
  const look = () => {
    if (!seen()) return requestAnimationFrame(look);
    const [navigation] = performance.getEntriesByType("navigation");
    const ready = navigation instanceof PerformanceNavigationTiming ? navigation.domContentLoadedEventEnd : 0;
    const since = location.protocol === "chrome-extension:" ? 0 : ready;
    return Reflect.set(globalThis, "firstSeen", performance.now() - since);
  };
  requestAnimationFrame(look);
}

/** Runs in a page. @returns {Promise<number>} Milliseconds. */
function firstSeen() {
  return new Promise((resolve) => {
    const look = () => {
      const seen = Reflect.get(globalThis, "firstSeen");
      if (typeof seen === "number") resolve(seen);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/**
 * How long a page's tab worked while nobody touched it, in milliseconds.
 * @param {import("playwright-core").Page} page
 */
async function busyWhileIdle(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const busy = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
  };
  const before = await busy();
  await new Promise((resolve) => setTimeout(resolve, 1000 * idleSeconds));
  return (await busy()) - before;
}

/** @param {readonly number[]} values */
function middle(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
