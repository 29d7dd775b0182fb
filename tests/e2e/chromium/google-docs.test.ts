import { describe, expect } from "vitest";
import { pageNoteWords } from "@/lib/ui/page-note-words";
import { words } from "@/lib/ui/words";
import { homeState } from "../harness/ask-home";
import { axeFaults } from "../harness/axe-faults";
import { test } from "../harness/chromium-test";
import { found, stateOf, tellHome, use, whyNot } from "../harness/editor-steps";
import {
  documentSelection,
  documentText,
  forger,
  openDocument,
  turnDocs,
  writeElsewhere,
  type OpenDocument,
} from "../harness/google-docs";
import { sayYesBeforehand } from "../harness/say-yes";

const HOST = "docs.google.com";
const { notes, why } = pageNoteWords;
/** Many states of the panel, each looked at by axe. */
const SLOW = { timeout: 180_000 };

describe("Google Docs before it is turned on", SLOW, () => {
  test("has nothing of ours in it; one click and the user's yes give its saved text, a reload the text as it is written", async ({
    chromium,
  }) => {
    await turnDocs(chromium, false);
    const saved = "Booking clerk\r\nYou will utilise a ladder.[a]\r\n[a]Is that so?\r\n";
    const doc = await openDocument(chromium, { saved, pressed: true });
    const { page, panel } = doc;
    expect(await page.evaluate(() => Reflect.get(globalThis, "askedBy"))).toBe(undefined);
    await panel.getByText(why["docs-off"] ?? "").waitFor();
    await inBothSchemes(doc);

    await sayYesBeforehand(chromium, `https://${HOST}/*`);
    await panel.getByRole("button", { name: pageNoteWords.turnOn }).click();
    await panel.getByText(why["docs-not-live"] ?? "").waitFor();
    await inBothSchemes(doc);
    expect(doc.asked).toEqual([]);
    await panel.getByRole("button", { name: pageNoteWords.checkSaved }).click();
    await panel.getByText(notes["docs-saved"] ?? "").waitFor();
    expect(doc.asked).toEqual(["GET /document/d/ID/export?format=txt"]);
    expect((await homeState(panel)).blocks.map(({ text }) => text)).toEqual(["Booking clerk", "You will utilise a ladder."]);
    await panel.getByRole("button", { name: /“utilise”/ }).click();
    await panel
      .getByRole("button", { name: /^Copy “/ })
      .first()
      .waitFor();
    expect(await panel.getByRole("button", { name: /^Use this wording|^Show in the advert/ }).count()).toBe(0);
    await inBothSchemes(doc);

    await page.reload();
    await panel.getByText(notes["docs-live"] ?? "").waitFor();
    expect(await page.evaluate(() => [Reflect.get(globalThis, "askedBy"), Reflect.get(globalThis, "heard")])).toEqual([
      chromium.extensionId,
      [],
    ]);
    await closed(doc);
  });
});

describe("a Google Docs document", SLOW, () => {
  test("is read whole, with its sections, and its words are selected, changed and changed back", async ({ chromium }) => {
    await turnDocs(chromium, true);
    const doc = await openDocument(chromium);
    const { page, panel } = doc;
    await panel.getByText(notes["docs-live"] ?? "").waitFor();
    await expect
      .poll(async () => (await homeState(panel)).blocks.map(({ section, text }) => `${section}: ${text}`))
      .toEqual([
        "other: Booking clerk",
        "about-us: About us",
        "about-us: We are a small library",
        "about-us: in an invented town.",
        "duties: Main duties of the job",
        "duties: You will utilise the booking desk every day.",
        "duties: We leverage old maps. They leverage new ones.",
        "duties: You will utilise the lending van on Mondays.",
        "essential: Essential criteria",
        "essential: Able to utilise a ladder",
        "essential: Patience",
        "how-to-apply: How to apply",
        "how-to-apply: Ask us for any help you need to apply.",
      ]);
    await inBothSchemes(doc);
    const before = await documentText(page);
    await panel.getByRole("button", { name: /“utilise”/ }).click();
    await panel.getByRole("button", { name: words.finding.show }).click();
    await expect.poll(() => documentSelection(page)).toBe("utilise");
    await panel.getByRole("button", { name: "Use this wording “use”" }).click();
    await expect.poll(() => documentText(page)).toBe(before.replace("utilise the booking", "use the booking"));
    await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toMatch(/^Undo/);
    await panel.keyboard.press("Enter");
    await expect.poll(() => documentText(page)).toBe(before);
    expect(doc.asked).toEqual([]);
    await closed(doc);
  });

  test("is followed as the user types, and as somebody else does", async ({ chromium }) => {
    await turnDocs(chromium, true);
    const doc = await openDocument(chromium);
    await found(doc.panel, "leverage");
    await writeElsewhere(doc.page, "Patience", "Patience. We commence at nine");
    const text = async (): Promise<string> => (await stateOf(doc.panel)).blocks.map((block) => block.text).join("\n");
    await expect.poll(text).toContain("We commence at nine");
    await doc.page.frameLocator("iframe").getByRole("textbox").focus();
    await doc.page.keyboard.insertText("Please facilitate this. ");
    await expect.poll(text).toContain("Please facilitate this.");
    await closed(doc);
  });

  test("has the one of two same words changed that was meant, and neither where that is not certain", async ({ chromium }) => {
    await turnDocs(chromium, true);
    const doc = await openDocument(chromium);
    const before = await documentText(doc.page);
    await found(doc.panel, "utilise");
    const { report } = await stateOf(doc.panel);
    const [first, second, third] = (report?.findings ?? []).filter(({ actual }) => actual === "utilise").map(({ id }) => id);
    const written = await tellHome(doc.panel, { kind: "use", asked: "2", findingId: second ?? "", suggestion: 0 });
    expect([first === second, whyNot(written)]).toEqual([false, undefined]);
    expect(await documentText(doc.page)).toBe(before.replace("utilise the lending", "use the lending"));
    // In a cell of a table, whose marks are left as they are.
    const inCell = await tellHome(doc.panel, { kind: "use", asked: "3", findingId: third ?? "", suggestion: 0 });
    expect(whyNot(inCell)).toBe(undefined);
    const after = before.replace("utilise the lending", "use the lending").replace("utilise a ladder", "use a ladder");
    expect(await documentText(doc.page)).toBe(after);
    // Both in one paragraph.
    expect(whyNot(await use(doc.panel, "leverage"))).toBe("more-than-once");
    expect(await documentText(doc.page)).toBe(after);
    await closed(doc);
  });

  test("is not written to where somebody else writes between the look and the change", async ({ chromium }) => {
    await turnDocs(chromium, true);
    const doc = await openDocument(chromium, { variant: "moving" });
    const before = await documentText(doc.page);
    await found(doc.panel, "utilise");
    await doc.page.evaluate(() => Reflect.set(globalThis, "moves", 1));
    const why = whyNot(await use(doc.panel, "utilise"));
    const after = await documentText(doc.page);
    // Noticed in time, or before the words were looked for.
    expect([undefined, "moved-on"]).toContain(why);
    const wanted = before.replace("About us", "About us all");
    expect(after).toBe(why === undefined ? wanted.replace("utilise the booking", "use the booking") : wanted);
    await closed(doc);
  });

  test.for([
    ["ignoring", "not-taken", "You will utilise the booking"],
    ["typing-only", undefined, "You will use the booking"],
    ["frozen", "unsure", "You will use the booking"],
  ] as const)(
    "that is %s answers %s to a change, and says no more than it knows",
    async ([variant, why, wanted], { chromium }) => {
      await turnDocs(chromium, true);
      const doc = await openDocument(chromium, { variant });
      expect(whyNot(await use(doc.panel, "utilise"))).toBe(why);
      expect(await documentText(doc.page)).toContain(wanted);
      if (variant === "frozen") {
        // Once only, and then no more.
        await doc.panel.getByText(notes["docs-stuck"] ?? "").waitFor();
        expect(whyNot(await use(doc.panel, "utilise"))).toBe("not-taken");
        expect(await doc.page.evaluate(() => Reflect.get(globalThis, "pastes"))).toBe(1);
        await inBothSchemes(doc);
      }
      await closed(doc);
    },
  );

  test.for([
    ["suggesting", "docs-suggesting"],
    ["view-only", "docs-view-only"],
    ["commenting", "docs-view-only"],
    ["tabs", "docs-tabs"],
  ] as const)("says so where it is %s", async ([variant, note], { chromium }) => {
    await turnDocs(chromium, true);
    const doc = await openDocument(chromium, { variant });
    await doc.panel.getByText(notes[note] ?? "").waitFor();
    await doc.panel.getByRole("button", { name: /“utilise”/ }).click();
    await doc.panel
      .getByRole("button", { name: variant === "tabs" ? /^Use this wording/ : /^Copy “/ })
      .first()
      .waitFor();
    await inBothSchemes(doc);
    await closed(doc);
  });

  test("is read as it was last saved where Google Docs tells nothing, once for each press, and not where its owner forbids it", async ({
    chromium,
  }) => {
    await turnDocs(chromium, true);
    const doc = await openDocument(chromium, { variant: "missing", saved: 403 });
    await doc.panel.getByText(why["docs-not-live"] ?? "").waitFor();
    await doc.panel.getByRole("button", { name: pageNoteWords.checkSaved }).click();
    await doc.panel.getByText(why["docs-no-export"] ?? "").waitFor();
    expect(await doc.panel.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    expect(doc.asked).toEqual(["GET /document/d/ID/export?format=txt"]);
    await inBothSchemes(doc);
    await closed(doc);
    const failed = await openDocument(chromium, { variant: "missing", saved: 500 });
    await failed.panel.getByRole("button", { name: pageNoteWords.checkSaved }).click();
    await failed.panel.getByText(why["docs-export-failed"] ?? "").waitFor();
    await inBothSchemes(failed);
    await closed(failed);
  });

  test("is known to be old once Google Docs tells nothing any more", async ({ chromium }) => {
    await turnDocs(chromium, true);
    const doc = await openDocument(chromium);
    const before = await documentText(doc.page);
    await found(doc.panel, "utilise");
    await doc.page.evaluate(() => Reflect.deleteProperty(globalThis, "_docs_annotate_getAnnotatedText"));
    let more = 0;
    await expect
      .poll(async () => {
        // Somebody writes on, and so it is looked at again.
        await writeElsewhere(doc.page, "Patience", `Patience ${(more += 1)}`);
        return (await stateOf(doc.panel)).notes.map(({ kind }) => kind);
      })
      .toContain("docs-stuck");
    expect(whyNot(await use(doc.panel, "utilise"))).toBe("not-taken");
    expect(await documentText(doc.page)).toContain(before.slice(0, before.indexOf("Patience")));
    await closed(doc);
  });

  test("is read however late Google Docs begins to tell", async ({ chromium }) => {
    await turnDocs(chromium, true);
    const doc = await openDocument(chromium, { variant: "late" });
    await found(doc.panel, "utilise");
    await closed(doc);
  });

  test("of 50,000 words is read whole, and is shown as far as it is checked", async ({ chromium }) => {
    await turnDocs(chromium, true);
    const line = (at: number): string =>
      `You will look after shelf ${at}, its ${at + 7} books and everyone who asks for one of them.`;
    const lines = Array.from({ length: 3200 }, (_, at) => (at % 40 === 0 ? `You will utilise van ${at}.` : line(at)));
    const doc = await openDocument(chromium, { text: `\u0003${lines.join("\n")}\n` });
    const { page, panel } = doc;
    await expect.poll(async () => (await homeState(panel)).report?.findings.length ?? 0).toBeGreaterThan(0);
    await expect.poll(async () => (await homeState(panel)).status, { timeout: 60_000 }).toBe("checked");
    const { blocks, report } = await homeState(panel);
    expect([blocks.length, report?.findings.filter(({ actual }) => actual === "utilise").length]).toEqual([3200, 80]);
    expect(await documentText(page)).toHaveLength(lines.join("\n").length + 2);
    await closed(doc);
  });
});

describe("a hostile page at the address of Google Docs", SLOW, () => {
  test("gets nothing and changes nothing by forging what our scripts say to each other", async ({ chromium }) => {
    await turnDocs(chromium, true);
    const doc = await openDocument(chromium, { before: forger });
    const { page, panel } = doc;
    await found(panel, "utilise");
    const before = await documentText(page);
    const state = await homeState(panel);
    await page.evaluate(() => (Reflect.get(globalThis, "forge") as () => void)());
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(await homeState(panel)).toEqual(state);
    expect(await documentText(page)).toBe(before);
    // Its own names for our events, and nothing of ours.
    const [got, spied] = await page.evaluate(
      () => [Reflect.get(globalThis, "got") as string[], Reflect.get(globalThis, "spied") as unknown[]] as const,
    );
    expect([got.filter((each) => !each.startsWith("wider-welcome-")), spied]).toEqual([[], []]);
    // And it is still read.
    expect(whyNot(await use(panel, "utilise"))).toBe(undefined);
    await closed(doc);
  });
});

async function inBothSchemes({ panel }: OpenDocument): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await panel.emulateMedia({ colorScheme });
    expect(await axeFaults(panel)).toEqual([]);
  }
}

async function closed({ page, panel }: OpenDocument): Promise<void> {
  await Promise.all([page.close(), panel.close()]);
}
