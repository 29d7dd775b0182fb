import type { Browser } from "puppeteer-core";
import { describe, expect } from "vitest";
import { PANEL_PORT } from "@/lib/platform/messages";
import { optionsWords } from "@/lib/ui/options-words";
import { pageNoteWords } from "@/lib/ui/page-note-words";
import { words } from "@/lib/ui/words";
import { found, stateOf, tellHome, use, whyNot } from "../harness/editor-steps";
import { openOwnPage, test as firefoxTest } from "../harness/firefox-test";
import {
  documentAddress,
  documentSelection,
  documentText,
  forger,
  googleServer,
  writeElsewhere,
  type DocumentOptions,
} from "../harness/google-docs";
import { openBeside, type Beside } from "../harness/open-beside";
import { openServed, type FirefoxPage } from "../harness/open-served";
import { pressButton } from "../harness/press-button";

const { notes, why } = pageNoteWords;
const SLOW = { timeout: 180_000 };

/** Turned on once for the file. */
const test = firefoxTest.extend<{ readonly docs: string }>({
  docs: [
    async ({ firefox }, give) => {
      const options = await openOwnPage(firefox, "options.html");
      await options.bringToFront();
      await pressButton(options, `${optionsWords.add} Google Docs`);
      await expect.poll(() => options.evaluate(scripts)).toBe(3);
      await options.close();
      await give("on");
    },
    { scope: "file" },
  ],
});

describe("Google Docs before it is turned on, in Firefox", SLOW, () => {
  firefoxTest("has nothing of ours in it", async ({ firefox }) => {
    const { serve, asked } = await googleServer({});
    const page = await openServed(firefox, documentAddress({}), serve);
    expect(await page.evaluate(() => [Reflect.get(globalThis, "askedBy"), Reflect.get(globalThis, "heard")])).toEqual([
      undefined,
      [],
    ]);
    expect(asked).toEqual([]);
    await page.close();
  });
});

describe("a Google Docs document in Firefox", SLOW, () => {
  test("is read whole, kept fresh, shown, changed and changed back", async ({ firefox, docs }) => {
    expect(docs).toBe("on");
    const doc = await opened(firefox);
    const { page, panel, asked, says } = doc;
    await says(notes["docs-live"]);
    await found(panel, "utilise");
    const sections = (await stateOf(panel)).blocks.map(({ section, text }) => `${section}: ${text}`);
    expect(sections).toContain("duties: You will utilise the booking desk every day.");
    expect(sections).toContain("essential: Able to utilise a ladder");

    await writeElsewhere(page, "Patience", "Patience. We commence at nine");
    const text = async (): Promise<string> => (await stateOf(panel)).blocks.map((block) => block.text).join("\n");
    await expect.poll(text).toContain("We commence at nine");

    const before = await documentText(page);
    const id = await found(panel, "utilise");
    // The stand-in's editor takes the focus only in the tab that is in front.
    await page.bringToFront();
    await show(panel, id);
    await expect.poll(() => documentSelection(page)).toBe("utilise");
    const written = await use(panel, "utilise");
    expect(whyNot(written)).toBe(undefined);
    expect(await documentText(page)).toBe(before.replace("utilise the booking", "use the booking"));
    const change = written.kind === "written" ? (written.change ?? "") : "";
    expect(whyNot(await tellHome(panel, { kind: "undo", asked: "back", change }))).toBe(undefined);
    expect(await documentText(page)).toBe(before);
    expect(asked).toEqual([]);
    await closed(doc);
  });

  test("has a wording copied where the same words stand twice in a paragraph", async ({ firefox, docs }) => {
    expect(docs).toBe("on");
    const doc = await opened(firefox);
    const { page, panel } = doc;
    const before = await documentText(page);
    expect(whyNot(await use(panel, "leverage"))).toBe("more-than-once");
    expect(await documentText(page)).toBe(before);
    await closed(doc);
  });

  test.for([
    ["view-only", "docs-view-only"],
    ["suggesting", "docs-suggesting"],
    ["tabs", "docs-tabs"],
  ] as const)("says so where it is %s", async ([variant, note], { firefox, docs }) => {
    expect(docs).toBe("on");
    const doc = await opened(firefox, { variant });
    const { panel, says } = doc;
    await says(notes[note]);
    await found(panel, "utilise");
    const editable = (await stateOf(panel)).blocks.some((block) => block.editable);
    expect(editable).toBe(variant === "tabs");
    await closed(doc);
  });

  test.for([
    ["ignoring", "not-taken", "You will utilise the booking"],
    ["typing-only", undefined, "You will use the booking"],
    ["frozen", "unsure", "You will use the booking"],
  ] as const)("that is %s answers %s to a change", async ([variant, answer, wanted], { firefox, docs }) => {
    expect(docs).toBe("on");
    const doc = await opened(firefox, { variant });
    const { page, panel } = doc;
    await found(panel, "utilise");
    await page.bringToFront();
    expect(whyNot(await use(panel, "utilise"))).toBe(answer);
    expect(await documentText(page)).toContain(wanted);
    await closed(doc);
  });

  test("is read as it was last saved where Google Docs tells nothing, at a press and not before", async ({ firefox, docs }) => {
    expect(docs).toBe("on");
    const saved = "Booking clerk\r\nYou will utilise a ladder.\r\n";
    const doc = await opened(firefox, { variant: "missing", saved });
    const { panel, asked, says } = doc;
    await says(why["docs-not-live"]);
    expect(asked).toEqual([]);
    await pressBeside(doc, pageNoteWords.checkSaved);
    await says(notes["docs-saved"]);
    expect((await stateOf(panel)).blocks.map(({ text }) => text)).toEqual(["Booking clerk", "You will utilise a ladder."]);
    expect(asked).toEqual(["GET /document/d/ID/export?format=txt"]);
    await closed(doc);
  });

  test("is not read where its owner forbids that, and that is said", async ({ firefox, docs }) => {
    expect(docs).toBe("on");
    const doc = await opened(firefox, { variant: "missing", saved: 403 });
    const { says } = doc;
    await says(why["docs-not-live"]);
    await pressBeside(doc, pageNoteWords.checkSaved);
    await says(why["docs-no-export"]);
    await says(words.paste.label);
    await closed(doc);
  });

  test("gives nothing to a page that forges what our scripts say, and is not changed by it", async ({ firefox, docs }) => {
    expect(docs).toBe("on");
    const doc = await opened(firefox, { before: forger });
    const { page, panel } = doc;
    await found(panel, "utilise");
    const [before, state] = [await documentText(page), await stateOf(panel)];
    await page.evaluate(() => (Reflect.get(globalThis, "forge") as () => void)());
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await stateOf(panel)).toEqual(state);
    expect(await documentText(page)).toBe(before);
    const [got, spied] = await page.evaluate(
      () => [Reflect.get(globalThis, "got") as string[], Reflect.get(globalThis, "spied") as unknown[]] as const,
    );
    expect([got.filter((each) => !each.startsWith("wider-welcome-")), spied]).toEqual([[], []]);
    await page.bringToFront();
    expect(whyNot(await use(panel, "utilise"))).toBe(undefined);
    await closed(doc);
  });
});

interface Opened extends Beside {
  readonly asked: readonly string[];
  /** Waits until the panel says such words. */
  readonly says: (wanted: string | undefined) => Promise<void>;
}

async function opened(firefox: Browser, options: DocumentOptions = {}): Promise<Opened> {
  const { serve, asked } = await googleServer(options);
  const { page, panel } = await openBeside(firefox, documentAddress(options), serve);
  const says = async (wanted = "…"): Promise<void> => {
    await expect.poll(() => panel.evaluate(() => document.body.innerText)).toContain(wanted);
  };
  return { page, panel, asked, says };
}

/** Has home show a finding. */
function show(panel: FirefoxPage, findingId: string): Promise<void> {
  return panel.evaluate(
    ({ name, id }) => {
      const tab = Number(new URLSearchParams(location.search).get("tab"));
      const port = chrome.tabs.connect(tab, { name, frameId: 0 });
      port.postMessage({ kind: "show", findingId: id });
    },
    { name: PANEL_PORT, id: findingId },
  );
}

/** Presses a button in the panel; then the document is in front again, as it is beside a real panel. */
async function pressBeside({ page, panel }: Opened, name: string): Promise<void> {
  await panel.bringToFront();
  await pressButton(panel, name);
  await page.bringToFront();
}

async function closed({ page, panel }: Opened): Promise<void> {
  await panel.close();
  await page.close();
}

/** To be evaluated in a page of the extension. */
const scripts = async (): Promise<number> => (await chrome.scripting.getRegisteredContentScripts()).length;

declare const chrome: {
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly object[]> };
  readonly tabs: {
    connect(tab: number, info: { readonly name: string; readonly frameId: number }): { postMessage(said: object): void };
  };
};
