import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { makePdf } from "@/tests/documents/make-pdf";
import { unreadWords } from "@/lib/ui/unread-words";
import { words } from "@/lib/ui/words";
import type { Launched } from "@/tools/launch-chromium.mjs";
import { axeFaults } from "../harness/axe-faults";
import { homeState } from "../harness/ask-home";
import { openPanel, test } from "../harness/chromium-test";
import { mounted, takesOneChange } from "../harness/editor-steps";
import { marksOn } from "../harness/marks-on";
import { messagePages, serveMessage } from "../harness/message-pages";

const HTML = "text/html; charset=utf-8";

/** Pages and what is said of them, by their variant. */
const pages = [
  ["canvas", unreadWords.why.canvas],
  ["frame", unreadWords.why.frame],
  ["closed", unreadWords.why.closed],
] as const;

const sentence = "You will utilise this. ";
const files = [
  ["advert.json", "application/json", JSON.stringify({ advert: sentence.repeat(60) }), unreadWords.why.data],
  ["advert.xml", "application/xml", `<advert>${sentence.repeat(60)}</advert>`, unreadWords.why.data],
  ["advert", "application/pdf", Buffer.from(makePdf([[{ text: sentence, y: 700 }]])), unreadWords.why.pdf],
] as const;

describe("a page that cannot be read, as a stand-in, in Chromium", () => {
  for (const [variant, said] of pages) {
    test(`says why, and offers to paste and to open the file: ${variant}`, async ({ chromium }) => {
      await offersWaysOn(chromium, `https://program.example.org/edit?${variant}`, HTML, await program(), said);
    });
  }

  for (const [name, type, body, said] of files) {
    test(`says so of a file that is shown: ${name}`, async ({ chromium }) => {
      await offersWaysOn(chromium, `https://data.example.org/${name}`, type, body, said);
    });
  }

  test("has no fault that axe finds in that state, however it looks", { timeout: 180_000 }, async ({ chromium }) => {
    const page = await open(chromium, "https://program.example.org/look?canvas", HTML, await program());
    await chromium.clickToolbarButton(page);
    const panel = await openPanel(chromium, page);
    await panel.getByText(unreadWords.why.canvas).waitFor();
    for (const look of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const) {
      await panel.emulateMedia(look);
      expect(await axeFaults(panel)).toEqual([]);
    }
    await panel.close();
    await page.close();
  });

  test("says so of the browser’s own pages", async ({ chromium }) => {
    const page = await chromium.context.newPage();
    await page.goto("chrome://version");
    await saysInPanel(chromium, page, unreadWords.shut.browser);
  });

  test("reads an ordinary page with a picture painted behind it", async ({ chromium }) => {
    const page = await open(chromium, "https://program.example.org/read?decorated", HTML, await program());
    await chromium.clickToolbarButton(page);
    const panel = await openPanel(chromium, page);
    await expect.poll(() => homeState(panel).then(({ status }) => status)).toBe("checked");
    await panel.close();
    await page.close();
  });
});

/** Whoever writes a message has it checked; what others wrote is not read. */
const messages = [
  ["Outlook", "https://outlook.office.com/mail/inbox", "outlook/mail.html", "compose"],
  ["Teams", "https://teams.microsoft.com/v2/", "teams/chat.html", "compose"],
  ["Teams, in a frame", "https://teams.cloud.microsoft/", "teams/chat.html", "frame"],
] as const;

describe("Outlook on the web and Teams, as a stand-in, in Chromium", () => {
  for (const [name, address, file, variant] of messages) {
    test(`have only the message read that is being written: ${name}`, async ({ chromium }) => {
      const body = await readFile(`tests/pages/${file}`, "utf8");
      await offersWaysOn(chromium, address, HTML, body, unreadWords.why["no-message"]);

      const writing = await open(chromium, `${address}?${variant}`, HTML, body);
      await chromium.clickToolbarButton(writing);
      const panel = await openPanel(chromium, writing);
      await expect
        .poll(() => homeState(panel).then(({ report }) => report?.findings.map(({ actual }) => actual)))
        .toEqual(["hit the ground running"]);
      await panel.close();
      await writing.close();
    });
  }

  for (const message of messagePages) {
    test(`have it marked, changed and changed back: ${message.name}`, { timeout: 180_000 }, async ({ chromium }) => {
      const page = await chromium.context.newPage();
      await page.route("**/*", async (route) => {
        const answer = await serveMessage(message, route.request().url());
        await (answer ? route.fulfill(answer) : route.abort());
      });
      await page.goto(message.address);
      await mounted(page);
      await chromium.clickToolbarButton(page);
      const panel = await openPanel(chromium, page);
      await page.bringToFront();
      await page.click('#place [contenteditable="true"]');
      await expect.poll(async () => (await page.evaluate(marksOn)).map(({ text }) => text)).toEqual(["utilise", "leverage"]);
      await takesOneChange(page, panel, message);
      await panel.close();
      await page.close();
    });
  }
});

/** Such a page has its sentence in the panel, the box to paste into and the way to the review desk. */
async function offersWaysOn(
  chromium: Launched,
  address: string,
  contentType: string,
  body: string | Buffer,
  said: string,
): Promise<void> {
  await saysInPanel(chromium, await open(chromium, address, contentType, body), said);
}

async function saysInPanel(chromium: Launched, page: Page, said: string): Promise<void> {
  await chromium.clickToolbarButton(page);
  const panel = await openPanel(chromium, page);
  await panel.getByText(said).waitFor();
  await panel.getByLabel(words.paste.label).waitFor();
  expect(await panel.getByRole("link", { name: /review desk/ }).count()).toBe(1);
  await panel.close();
  await page.close();
}

function program(): Promise<string> {
  return readFile("tests/pages/unreadable/page.html", "utf8");
}

async function open({ context }: Launched, address: string, contentType: string, body: string | Buffer): Promise<Page> {
  const page = await context.newPage();
  await page.route("**/*", (route) =>
    route.request().isNavigationRequest() ? route.fulfill({ contentType, body }) : route.abort(),
  );
  await page.goto(address);
  return page;
}
