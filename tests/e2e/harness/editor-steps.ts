import { expect, vi } from "vitest";
import { paragraphs, type EditorUnderTest } from "./editor-pages";
import { PANEL_PORT, type HomeReply, type PageState, type PanelRequest } from "@/lib/platform/messages";

/** What both browsers' pages can do, as Playwright and Puppeteer agree on it. */
export interface BrowserPage {
  evaluate<R, A>(act: (argument: A) => R | Promise<R>, argument: A): Promise<Awaited<R>>;
  readonly keyboard: {
    press(key: string): Promise<void>;
    type(text: string): Promise<void>;
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
  };
  readonly mouse: { click(x: number, y: number): Promise<void> };
}

/** Waits until the editor is there. */
export async function mounted(page: BrowserPage): Promise<void> {
  await vi.waitFor(async () => expect(await page.evaluate(() => "mounted" in globalThis, undefined)).toBe(true), {
    timeout: 30_000,
  });
}

/** The text as the editor's own API gives it, a paragraph a line; editors swap kinds of spaces, which is theirs to do. */
export async function modelOf(page: BrowserPage): Promise<string> {
  const text = await page.evaluate(
    () => (globalThis as unknown as { mounted: { text(): string | Promise<string> } }).mounted.text(),
    undefined,
  );
  return text.replaceAll("\u00a0", " ").replace(/[\u200b\ufeff]/g, "");
}

/** Clicks into the editor as a person would, wherever it is: in the page, a frame or a shadow root. */
export async function clickInto(page: BrowserPage): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const find = (root: ParentNode): { readonly element: Element; readonly x: number; readonly y: number } | undefined => {
      for (const element of root.querySelectorAll("*")) {
        const inside = element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument;
        if (element.localName === "iframe") element.scrollIntoView({ block: "center" });
        const within = inside ? find(inside) : undefined;
        const { left, top, width, height } = element.getBoundingClientRect();
        if (within) return element.shadowRoot ? within : { ...within, x: within.x + left, y: within.y + top };
        const isField =
          element.matches("textarea, input[type=text], input:not([type])") || (element as HTMLElement).isContentEditable;
        if (isField && width > 100 && height > 8)
          return { element, x: left + Math.min(width, 500) - 10, y: top + Math.min(height - 4, 14) };
      }
      return undefined;
    };
    const place = find(document);
    if (!place) throw new Error("there is no editor to click into");
    return { x: place.x, y: place.y };
  }, undefined);
  await page.mouse.click(x, y);
}

/** Speaks to home as a panel does, from an extension page that follows the tab named in its address. */
export async function tellHome(panel: BrowserPage, request: PanelRequest): Promise<HomeReply> {
  return panel.evaluate(
    ({ name, asked }) =>
      new Promise<HomeReply>((resolve) => {
        const tab = Number(new URLSearchParams(location.search).get("tab"));
        const port = chrome.tabs.connect(tab, { name, frameId: 0 });
        let greeted = false;
        port.onMessage.addListener((reply) => {
          if (!greeted) port.postMessage(asked);
          greeted = true;
          if (reply.kind === "written") resolve(reply);
        });
      }),
    { name: PANEL_PORT, asked: request },
  );
}

/** What home knows now. */
export async function stateOf(panel: BrowserPage): Promise<PageState> {
  const reply = await panel.evaluate(
    (name) =>
      new Promise<HomeReply>((resolve) => {
        const tab = Number(new URLSearchParams(location.search).get("tab"));
        chrome.tabs.connect(tab, { name, frameId: 0 }).onMessage.addListener(resolve);
      }),
    PANEL_PORT,
  );
  if (reply.kind !== "state") throw new Error("home did not greet");
  return reply.state;
}

/** Waits until home has found these words; gives the finding's id. */
export async function found(panel: BrowserPage, words: string): Promise<string> {
  let id = "";
  await vi.waitFor(
    async () => {
      const state = await stateOf(panel);
      const finding = state.report?.findings.find(({ actual, suggestions }) => actual === words && suggestions.length > 0);
      if (!finding) throw new Error(`no “${words}” in: ${state.status} ${state.blocks.map(({ text }) => text).join(" | ")}`);
      id = finding.id;
    },
    { timeout: 30_000 },
  );
  return id;
}

/** Has home use the first suggestion for these words. */
export async function use(panel: BrowserPage, words: string): Promise<HomeReply> {
  return tellHome(panel, { kind: "use", asked: "test", findingId: await found(panel, words), suggestion: 0 });
}

/** Presses Ctrl+Z (the key of the test's machine) this many times. */
export async function undo(page: BrowserPage, times: number): Promise<void> {
  for (let press = 0; press < times; press++) {
    await page.keyboard.down("Control");
    await page.keyboard.press("z");
    await page.keyboard.up("Control");
  }
}

/**
 * What is asked of every editor: its text is read as it stands; a suggestion changes its own model there and nowhere else; the user's own
 * Ctrl+Z takes that back, and so does our Undo.
 */
export async function takesOneChange(
  page: BrowserPage,
  panel: BrowserPage,
  { undos = 1, oneLine }: EditorUnderTest,
): Promise<void> {
  const original = paragraphs.join(oneLine ? " " : "\n");
  const changed = original.replace("utilise", "use");
  expect(await modelOf(page)).toBe(original);
  await found(panel, "utilise");
  expect((await stateOf(panel)).blocks.map(({ text }) => text)).toEqual(original.split("\n"));

  expect(whyNot(await use(panel, "utilise"))).toBe(undefined);
  expect(await modelOf(page)).toBe(changed);
  await expect.poll(async () => (await stateOf(panel)).blocks.map(({ text }) => text)).toEqual(changed.split("\n"));

  await undo(page, undos);
  await vi.waitFor(async () => expect(await modelOf(page)).toBe(original), { timeout: 30_000 });

  const again = await use(panel, "utilise");
  expect(whyNot(again)).toBe(undefined);
  expect(await modelOf(page)).toBe(changed);
  const change = again.kind === "written" ? (again.change ?? "") : "";
  expect(whyNot(await tellHome(panel, { kind: "undo", asked: "test", change }))).toBe(undefined);
  expect(await modelOf(page)).toBe(original);
}

/** A statement becomes a paragraph of its own, which our Undo takes out again; where the editor takes none, it has the text it had. */
export async function takesAParagraph(
  page: BrowserPage,
  panel: BrowserPage,
  { noParagraphs }: EditorUnderTest,
  browser: "Chromium" | "Firefox",
): Promise<void> {
  const before = await modelOf(page);
  const text = "Ask us for anything you need.";
  const added = await tellHome(panel, { kind: "insert", asked: "test", text, section: undefined });
  const why = whyNot(added);
  const after = await modelOf(page);
  if (noParagraphs?.includes(browser)) return expect([why, after]).toEqual(["not-taken", before]);
  expect([why, after.split("\n").toSorted()]).toEqual([undefined, [...before.split("\n"), text].toSorted()]);

  const change = added.kind === "written" ? (added.change ?? "") : "";
  const refused = whyNot(await tellHome(panel, { kind: "undo", asked: "test", change }));
  expect([refused, await modelOf(page)]).toEqual([undefined, before]);
}

/** Why something was not written; undefined where it was. */
export function whyNot(reply: HomeReply): string | undefined {
  return reply.kind === "written" ? reply.why : `answered with ${reply.kind}`;
}

interface HomePort {
  readonly onMessage: { addListener(hear: (reply: HomeReply) => void): void };
  postMessage(request: PanelRequest): void;
}

declare const chrome: {
  readonly tabs: { connect(tab: number, info: { readonly name: string; readonly frameId: number }): HomePort };
};
