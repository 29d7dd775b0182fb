// @ts-check
import { chromium } from "playwright-core";

/**
 * The built extension in a browser of its own, with an empty profile that goes when it closes.
 * @typedef {object} Launched
 * @property {import("playwright-core").BrowserContext} context
 * @property {string} extensionId
 * @property {(page: import("playwright-core").Page) => Promise<void>} clickToolbarButton As a person would: this also gives the extension `activeTab`.
 * @property {() => Promise<PanelWindow>} sidePanel The real side panel that a click on the toolbar button opened.
 * @property {(beside: import("playwright-core").Page) => Promise<import("playwright-core").Page>} openPanelPage The panel of a page's tab,
 *   in a tab of its own and as wide as the browser's, where Playwright reaches it.
 *
 * The browser's own side panel. Playwright has no page for it: it is reached through the browser's debugging session.
 * @typedef {object} PanelWindow
 * @property {<Result>(expression: string) => Promise<Result>} evaluate Awaits what the expression gives.
 * @property {(size: { width: number, height: number }) => Promise<Buffer>} screenshot A PNG, CSS pixels.
 */

/**
 * Starts a browser of Chromium's family with an unpacked extension. `Extensions.loadUnpacked` works in branded Chrome and Edge too,
 * where `--load-extension` no longer does. No name resolves: whatever the routes of the context do not answer goes nowhere.
 * @param {{ executablePath: string, extension: string, headless: boolean, args?: readonly string[] }} options
 * @returns {Promise<Launched>}
 */
export async function launchChromium({ executablePath, extension, headless, args = [] }) {
  const context = await chromium.launchPersistentContext("", {
    executablePath,
    headless,
    viewport: headless ? { width: 920, height: 900 } : null,
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      "--enable-unsafe-extension-debugging",
      "--host-resolver-rules=MAP * ~NOTFOUND",
      "--disable-quic",
      ...(headless ? ["--disable-gpu"] : ["--window-size=1400,950"]),
      ...args,
    ],
  });
  // Whatever takes longer has gone wrong: say where.
  context.setDefaultTimeout(30_000);
  const browser = context.browser();
  if (!browser) throw new Error("Playwright gave a context without a browser");
  const session = await browser.newBrowserCDPSession();
  const { id: extensionId } = await send(session, "Extensions.loadUnpacked", { path: extension });
  // A click on the toolbar button before the background listens would be lost.
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  await background.evaluate(untilClicksAreHeard);
  const panelAddress = `chrome-extension://${extensionId}/sidepanel.html`;

  return {
    context,
    extensionId,
    async clickToolbarButton(page) {
      const { targetInfos } = await session.send("Target.getTargets", { filter: [{ type: "tab" }] });
      const tab = targetInfos.find((target) => target.url === page.url());
      if (!tab) throw new Error(`no tab shows ${page.url()}`);
      await send(session, "Extensions.triggerAction", { id: extensionId, targetId: tab.targetId });
    },
    sidePanel: () => attachToPanel(session, panelAddress),
    async openPanelPage(beside) {
      const panel = await context.newPage();
      await panel.setViewportSize({ width: 360, height: 800 });
      await panel.goto(panelAddress);
      const tab = await panel.evaluate(tabThatShows, beside.url());
      await panel.goto(`${panelAddress}?tab=${tab}`);
      return panel;
    },
  };
}

/** Runs in the extension's background. */
async function untilClicksAreHeard() {
  const { chrome } = /** @type {any} */ (globalThis);
  while (!chrome.action.onClicked.hasListeners()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/**
 * Runs in a page of the extension.
 * @param {string} address
 * @returns {Promise<number | undefined>}
 */
async function tabThatShows(address) {
  const { chrome } = /** @type {any} */ (globalThis);
  /** @type {{ id?: number, url?: string }[]} */
  const tabs = await chrome.tabs.query({});
  return tabs.find(({ url }) => url === address)?.id;
}

/**
 * @param {import("playwright-core").CDPSession} session
 * @param {string} address
 * @returns {Promise<PanelWindow>}
 */
async function attachToPanel(session, address) {
  const targetId = await panelTarget(session, address);
  const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: false });
  let calls = 0;

  /** @param {string} method @param {object} params @returns {Promise<any>} */
  const call = (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++calls;
      /** @param {{ sessionId: string, message: string }} event */
      const hear = (event) => {
        const answer = JSON.parse(event.message);
        if (event.sessionId !== sessionId || answer.id !== id) return;
        session.off("Target.receivedMessageFromTarget", hear);
        if (answer.error) reject(new Error(`${method}: ${answer.error.message}`));
        else resolve(answer.result);
      };
      session.on("Target.receivedMessageFromTarget", hear);
      session.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
    });

  return {
    async evaluate(expression) {
      const { result, exceptionDetails } = await call("Runtime.evaluate", {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async screenshot({ width, height }) {
      await call("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
      const { data } = await call("Page.captureScreenshot", { format: "png" });
      return Buffer.from(data, "base64");
    },
  };
}

/**
 * Waits for the panel to open: the browser tells of every new target while targets are being discovered.
 * @param {import("playwright-core").CDPSession} session
 * @param {string} address
 * @returns {Promise<string>}
 */
async function panelTarget(session, address) {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error(`no side panel opened within 10 seconds (${address})`)), 10_000);
    /** @param {{ targetInfo: { targetId: string, url: string } }} event */
    const see = ({ targetInfo }) => {
      if (targetInfo.url !== address) return;
      clearTimeout(patience);
      session.off("Target.targetCreated", see);
      session.off("Target.targetInfoChanged", see);
      resolve(targetInfo.targetId);
    };
    session.on("Target.targetCreated", see);
    session.on("Target.targetInfoChanged", see);
    // Targets that are there already are told at once.
    session.send("Target.setDiscoverTargets", { discover: true }).catch(reject);
  });
}

/**
 * The `Extensions` domain is not in Playwright's list of commands.
 * @param {import("playwright-core").CDPSession} session
 * @param {string} method
 * @param {object} params
 * @returns {Promise<any>}
 */
function send(session, method, params) {
  return /** @type {any} */ (session).send(method, params);
}
