// @ts-check
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "./build.mjs";
import { provideChromium } from "./provide-browser.mjs";
import { readPanel, showFirst, untilChecked } from "./read-panel.mjs";
import { command, root, say, Stop } from "./run.mjs";
import { advertAddress, serveAdvert } from "./serve-advert.mjs";
import { setUp } from "./setup.mjs";
import { sideBySide } from "./side-by-side.mjs";

const picture = { file: join(root, "dist/start/screenshot.png"), width: 1280, height: 900, panelWidth: 360 };

// Shows the extension at work: an invented advert at an NHS Jobs address, underlined, with the panel beside it. Nothing is fetched from the
// real site. Where there is no display (or with --headless) it prints what the panel says, leaves a picture, and ends.
await command(async () => {
  await setUp();
  const executablePath = await provideChromium();
  const extension = join(root, await build("chrome"));
  const headless = process.argv.includes("--headless") || !hasDisplay();
  say(`Starting ${executablePath}${headless ? " without a window" : ""} …`);

  const { launchChromium } = await import("./launch-chromium.mjs");
  const browser = await launchChromium({ executablePath, extension, headless }).catch((error) => {
    throw new Stop(
      `${executablePath} did not start with the extension: ${error.message}`,
      "set CHROME_PATH to another Chromium, Chrome or Edge (119 or newer), and run again.",
    );
  });
  try {
    await serveAdvert(browser.context);
    say(`Opening the invented advert at ${advertAddress} …`);
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    if (headless) await page.setViewportSize({ width: picture.width - picture.panelWidth, height: picture.height });
    await page.goto(advertAddress);
    await page.waitForFunction(() => CSS.highlights.size > 0);
    say("Pressing the toolbar button, which opens the panel …");
    const panel = await pressAndOpen(browser, page);
    await panel.evaluate(inPanel(untilChecked));

    if (headless) {
      console.log(`\n${await panel.evaluate(inPanel(readPanel))}\n`);
      await panel.evaluate(inPanel(showFirst));
      const { width, height, panelWidth } = picture;
      const pictures = { page: await page.screenshot(), panel: await panel.screenshot({ width: panelWidth, height }) };
      mkdirSync(dirname(picture.file), { recursive: true });
      writeFileSync(picture.file, await sideBySide(browser.context, { ...pictures, width, height }));
      say(`A picture of the advert and the panel beside it: ${picture.file}`);
    } else {
      say("Ready. Close the browser's window, or press Ctrl+C here, when you have seen enough.");
      await Promise.race([page.waitForEvent("close", { timeout: 0 }), browser.context.waitForEvent("close", { timeout: 0 })]);
    }
  } finally {
    await browser.context.close();
  }
});

/**
 * The browser's side panel, opened by its toolbar button; in a browser too old to have the button pressed for it, the panel in a tab.
 * @param {import("./launch-chromium.mjs").Launched} browser
 * @param {import("playwright-core").Page} page
 * @returns {Promise<import("./launch-chromium.mjs").PanelWindow>}
 */
async function pressAndOpen(browser, page) {
  try {
    await browser.clickToolbarButton(page);
    return await browser.sidePanel();
  } catch {
    say("This browser does not let its toolbar button be pressed from here: opening the panel in a tab instead …");
    const panel = await browser.openPanelPage(page);
    return {
      evaluate: (expression) => panel.evaluate(expression),
      screenshot: async (size) => {
        await panel.setViewportSize(size);
        return panel.screenshot();
      },
    };
  }
}

function hasDisplay() {
  if (process.env["CI"]) return false;
  return process.platform !== "linux" || Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
}

/** @param {() => unknown} work */
function inPanel(work) {
  return `(${work})()`;
}
