import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { optionsWords } from "@/lib/ui/options-words";
import { openPanel, type ChromiumFixtures } from "./chromium-test";
import { sayYesBeforehand } from "./say-yes";

type Chromium = ChromiumFixtures["chromium"];

const HOST = "docs.google.com";
let opened = 0;

export interface DocumentOptions {
  /** See tests/pages/google-docs/document.html. */
  readonly variant?: string;
  /** The whole text as Google Docs tells it; the stand-in's own where this is missing. */
  readonly text?: string;
  /** How Google's export answers: a text, or a status. */
  readonly saved?: string | number;
  /** Runs in the page before anything of its own does. */
  readonly before?: string;
  /** Presses the toolbar button on the page before its panel is opened: without any permission, that is what lets a panel know its tab. */
  readonly pressed?: boolean;
}

export interface OpenDocument {
  readonly page: Page;
  readonly panel: Page;
  /** What the page's site was asked for besides the page itself. */
  readonly asked: readonly string[];
}

/** Opens a stand-in for a Google Docs document at an address of its own, and its panel in another tab. */
export async function openDocument(chromium: Chromium, options: DocumentOptions = {}): Promise<OpenDocument> {
  const page = await chromium.context.newPage();
  const asked = await serveDocument(page, options);
  const query = options.variant === undefined ? "" : `?variant=${options.variant}`;
  await page.goto(`https://${HOST}/document/d/Invented-${(opened += 1)}/edit${query}`);
  if (options.pressed) await chromium.clickToolbarButton(page);
  const panel = await openPanel(chromium, page);
  return { page, panel, asked };
}

/** Answers in the place of Google's server. */
async function serveDocument(page: Page, { text, saved = 403, before }: DocumentOptions): Promise<readonly string[]> {
  const asked: string[] = [];
  const [html, script] = await Promise.all(
    ["document.html", "document.js"].map((file) => readFile(`tests/pages/google-docs/${file}`, "utf8")),
  );
  const own = text === undefined ? "" : `<script>window.wholeText = ${JSON.stringify(text).replaceAll("<", "\\u003c")}</script>`;
  const early = before === undefined ? "" : `<script>${before}</script>`;
  await page.route(`https://${HOST}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    if (pathname.endsWith("/edit"))
      return route.fulfill({
        contentType: "text/html; charset=utf-8",
        body: (html ?? "").replace("<head>", `<head>${early}${own}`),
      });
    if (pathname === "/stand-in/document.js") return route.fulfill({ contentType: "text/javascript", body: script ?? "" });
    asked.push(`${route.request().method()} ${pathname.replace(/Invented-\d+/, "ID")}${search}`);
    if (typeof saved === "number") return route.fulfill({ status: saved, contentType: "text/html", body: "No." });
    return route.fulfill({ contentType: "text/plain; charset=utf-8", body: saved });
  });
  return asked;
}

/** Turns Google Docs on or off in the options; the user's yes is given before the browser asks, whose window no test can press. */
export async function turnDocs(chromium: Chromium, on: boolean): Promise<void> {
  const { context, extensionId } = chromium;
  if (on) await sayYesBeforehand(chromium, `https://${HOST}/*`);
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  const add = options.getByRole("button", { name: `${optionsWords.add} Google Docs` });
  const remove = options.getByRole("button", { name: `${optionsWords.remove} ${HOST}` });
  await add.or(remove).waitFor();
  const [from, to] = on ? [add, remove] : [remove, add];
  if ((await from.count()) > 0) await from.click();
  await to.waitFor();
  const wanted = on ? 3 : 0;
  await options.waitForFunction(async (count) => (await chrome.scripting.getRegisteredContentScripts()).length === count, wanted);
  await options.close();
}

/** What the document says now, as the stand-in keeps it. */
export function documentText(page: Page): Promise<string> {
  return page.evaluate(() => (globalThis as unknown as StandIn).documentText());
}

/** What is selected in it. */
export function documentSelection(page: Page): Promise<string> {
  return page.evaluate(() => (globalThis as unknown as StandIn).documentSelection());
}

/** Somebody else changes it. */
export function writeElsewhere(page: Page, from: string, to: string): Promise<void> {
  return page.evaluate(([before, after]) => (globalThis as unknown as StandIn).writeElsewhere(before, after), [
    from,
    to,
  ] as const);
}

interface StandIn {
  documentText(): string;
  documentSelection(): string;
  writeElsewhere(from: string, to: string): void;
}

declare const chrome: {
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly object[]> };
};
