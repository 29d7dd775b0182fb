import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { words } from "@/lib/ui/words";
import { launchChromium, type PanelWindow } from "@/tools/launch-chromium.mjs";
import { provideChromium } from "@/tools/provide-browser.mjs";
import { advertAddress, serveAdvert } from "@/tools/serve-advert.mjs";
import { builtExtension } from "../harness/built-extension";
import { openPanel } from "../harness/chromium-test";
import { marksOn } from "../harness/marks-on";
import { requestsInNetworkLog } from "../harness/network-log";
import { openEverything } from "../harness/open-everything";

describe("nothing leaves the browser", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "wider-welcome-privacy-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test("in a whole visit, nobody is asked for anything but the advert", async () => {
    expect(await requestsOfAVisit(builtExtension("chrome"), join(folder, "network.json"))).toEqual([]);
  });

  test(
    "and this test would see it: an extension that leaks in each of its parts is caught in each",
    { timeout: 60_000 },
    async () => {
      const leaky = join(folder, "leaky");
      await cp(builtExtension("chrome"), leaky, { recursive: true });
      await unlock(leaky);
      await appendFile(join(leaky, "background.js"), leak("background"));
      await appendFile(join(leaky, "content-scripts/home.js"), leak("home"));
      await writeFile(join(leaky, "leak.js"), leak("panel"));
      const panel = await readFile(join(leaky, "sidepanel.html"), "utf8");
      await writeFile(join(leaky, "sidepanel.html"), panel.replace("</body>", '<script src="leak.js"></script></body>'));

      const requests = (await requestsOfAVisit(leaky, join(folder, "network.json"))).join("\n");
      for (const part of ["background", "home", "panel"]) {
        for (const way of ["fetch", "socket"]) expect(requests).toContain(`//leak.example/${way}-from-${part}`);
      }
      expect(requests).toContain("//leak.example/image-from-home");
      expect(requests).toContain("//leak.example/beacon-from-home");
    },
  );
});

/** Every request made while the advert is read, marked, explained in both kinds of panel, stepped through, copied from and checked again. */
async function requestsOfAVisit(extension: string, log: string): Promise<readonly string[]> {
  const browser = await launchChromium({
    executablePath: await provideChromium(),
    extension,
    headless: true,
    args: [`--log-net-log=${log}`],
  });
  const askedFor = await serveAdvert(browser.context);
  const advert = await browser.context.newPage();
  await advert.goto(advertAddress);
  await expect.poll(() => advert.evaluate(marksOn)).not.toEqual([]);

  await browser.clickToolbarButton(advert);
  await untilChecked(await browser.sidePanel());

  const panel = await openPanel(browser, advert);
  await panel.getByRole("button", { name: words.header.checkAgain }).click();
  await panel.getByRole("button", { name: words.step.next }).click();
  await panel.getByRole("button", { name: words.finding.show }).first().click();
  await panel.getByRole("switch").click();
  await expect.poll(() => advert.evaluate(marksOn)).toEqual([]);
  await openEverything(panel);
  await panel.getByRole("button", { name: /^Copy/ }).first().click();
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?tab=999999`);
  await panel.getByLabel(words.paste.label).fill("You will utilise your skills.");
  await panel.getByRole("button", { name: words.paste.check }).click();
  await panel.getByRole("button", { name: /utilise/ }).waitFor();

  await browser.context.close();
  return [...askedFor, ...(await requestsInNetworkLog(log))];
}

async function untilChecked(panel: PanelWindow): Promise<void> {
  await expect.poll(() => panel.evaluate("document.querySelector('.ww-header__status') !== null")).toBe(true);
}

/** Takes off the lock that the real extension has on its own pages: its policy for content. */
async function unlock(extension: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(extension, "manifest.json"), "utf8")) as object;
  await writeFile(join(extension, "manifest.json"), JSON.stringify({ ...manifest, content_security_policy: undefined }));
}

function leak(part: string): string {
  const host = "leak.example";
  return `
;fetch("https://${host}/fetch-from-${part}").catch(() => {});
new WebSocket("wss://${host}/socket-from-${part}");
if (typeof Image === "function") new Image().src = "https://${host}/image-from-${part}";
if (typeof navigator.sendBeacon === "function") navigator.sendBeacon("https://${host}/beacon-from-${part}", "");
`;
}
