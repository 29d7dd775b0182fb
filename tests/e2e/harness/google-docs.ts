import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { optionsWords } from "@/lib/ui/options-words";
import { openPanel, type ChromiumFixtures } from "./chromium-test";
import type { BrowserPage } from "./editor-steps";
import type { Answer, Asked } from "./open-served";
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
  const { serve, asked } = await googleServer(options);
  await page.route(`https://${HOST}/**`, (route) =>
    route.fulfill(serve({ url: route.request().url(), method: route.request().method() })),
  );
  await page.goto(documentAddress(options));
  if (options.pressed) await chromium.clickToolbarButton(page);
  const panel = await openPanel(chromium, page);
  return { page, panel, asked };
}

/** Answers in the place of Google's server; `asked` grows by what the page's site was asked for besides the page itself. */
export async function googleServer({ text, saved = 403, before }: DocumentOptions): Promise<GoogleServer> {
  const asked: string[] = [];
  const [html = "", script = ""] = await Promise.all(
    ["document.html", "document.js"].map((file) => readFile(`tests/pages/google-docs/${file}`, "utf8")),
  );
  const own = text === undefined ? "" : `<script>window.wholeText = ${JSON.stringify(text).replaceAll("<", "\\u003c")}</script>`;
  const early = before === undefined ? "" : `<script>${before}</script>`;
  const serve = ({ url, method }: Pick<Asked, "url" | "method">): Answer => {
    const { pathname, search } = new URL(url);
    if (pathname.endsWith("/edit"))
      return { contentType: "text/html; charset=utf-8", body: html.replace("<head>", `<head>${early}${own}`) };
    if (pathname === "/stand-in/document.js") return { contentType: "text/javascript", body: script };
    // Firefox itself asks every site for its icon.
    if (pathname === "/favicon.ico") return { status: 404, contentType: "text/plain", body: "" };
    asked.push(`${method} ${pathname.replace(/Invented-\d+/, "ID")}${search}`);
    if (typeof saved === "number") return { status: saved, contentType: "text/html", body: "No." };
    return { contentType: "text/plain; charset=utf-8", body: saved };
  };
  return { serve, asked };
}

export interface GoogleServer {
  readonly serve: (asked: Pick<Asked, "url" | "method">) => Answer;
  readonly asked: readonly string[];
}

/** An address of a document that no other test has. */
export function documentAddress({ variant }: DocumentOptions): string {
  return `https://${HOST}/document/d/Invented-${(opened += 1)}/edit${variant === undefined ? "" : `?variant=${variant}`}`;
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
export function documentText(page: DocumentPage): Promise<string> {
  return page.evaluate(() => (globalThis as unknown as StandIn).documentText(), undefined);
}

/** What is selected in it. */
export function documentSelection(page: DocumentPage): Promise<string> {
  return page.evaluate(() => (globalThis as unknown as StandIn).documentSelection(), undefined);
}

/** Somebody else changes it. */
export function writeElsewhere(page: DocumentPage, from: string, to: string): Promise<void> {
  return page.evaluate(([before, after]) => (globalThis as unknown as StandIn).writeElsewhere(before, after), [
    from,
    to,
  ] as const);
}

/** A page of either browser. */
type DocumentPage = Pick<BrowserPage, "evaluate">;

/** A script for `before` that has the page forge all that our two scripts say to each other, at once and at each `forge()`. */
export const forger = `
  window.got = [];
  for (const name of ["wider-welcome-ready", "wider-welcome-hello", "wider-welcome-line"])
    addEventListener(name, (event) => got.push(name), true);
  const write = { start: 1, end: 3, actual: "Bo", text: "XX" };
  const requests = [
    { verb: "read" },
    { verb: "select", start: 1, end: 3, actual: "Bo" },
    { verb: "replace", ...write, way: "paste" },
    { verb: "replace", ...write, way: "type" },
  ];
  const kinds = ["missing", "moved-on", "refused", "selected", "handled", "ignored"];
  const answers = [{ kind: "text", text: "Forged: you will leverage." }, ...kinds.map((kind) => ({ kind }))];
  let forging = false;
  window.forge = () => {
    forging = true;
    for (let ask = 0; ask < 300; ask += 1) {
      for (const forged of [...requests.map((request) => ({ ask, request })), ...answers.map((answer) => ({ ask, answer }))]) {
        const said = JSON.stringify(forged);
        for (const detail of [forged, said, "Forged"]) {
          postMessage(detail, "*");
          document.dispatchEvent(new CustomEvent("wider-welcome-hello", { detail }));
          document.dispatchEvent(new CustomEvent("wider-welcome-line", { detail }));
        }
        document.dispatchEvent(new Event("wider-welcome-ready"));
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => got.push(data);
        document.dispatchEvent(new MessageEvent("wider-welcome-line", { ports: [port2] }));
        port1.postMessage(said);
      }
    }
    forging = false;
  };
  window.spied = [];
  const spy = (owner, name) => {
    const apply = (target, self, parts) => {
      if (!forging && (name === "postMessage" || parts[0]?.answer || parts[0]?.request)) spied.push(parts[0]);
      return Reflect.apply(target, self, parts);
    };
    owner[name] = new Proxy(owner[name], { apply });
  };
  spy(MessagePort.prototype, "postMessage");
  spy(JSON, "stringify");
  forge();
`;

interface StandIn {
  documentText(): string;
  documentSelection(): string;
  writeElsewhere(from: string, to: string): void;
}

declare const chrome: {
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly object[]> };
};
