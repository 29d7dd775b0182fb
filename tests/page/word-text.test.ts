// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createWordReader } from "@/lib/page/word-text";
import { openPage } from "./open-page";

/** For slow machines; each wait ends as soon as it can. */
const PATIENCE = { timeout: 10_000 };

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

describe("a long Word document that is drawn whole", () => {
  test("has its start read at once, and the rest in turns", async () => {
    const page = openDrawn(3000);
    const onNew = vi.fn<() => void>();
    const reader = createWordReader()(page, onNew, life.signal);
    expect([reader.read()?.soFar, onNew.mock.calls.length]).toEqual([100, 0]);
    await vi.waitFor(() => expect(reader.read()?.soFar).toBe(3000), PATIENCE);
    expect(onNew).toHaveBeenCalledTimes(1);
    expect(reader.read()?.blocks.at(-1)?.text).toBe("Plot 2999 has a fork.");
  });

  test("has only the paragraphs read again that changed", async () => {
    const page = openDrawn(400);
    const onNew = vi.fn<() => void>();
    const reader = createWordReader()(page, onNew, life.signal);
    await vi.waitFor(() => expect(reader.read()?.soFar).toBe(400), PATIENCE);
    const walks = vi.spyOn(page, "createTreeWalker");
    for (const at of [7, 300]) {
      const span = page.querySelectorAll("p span")[at];
      if (span) span.textContent = `Plot ${at} has a spade.`;
    }
    await vi.waitFor(() => expect(onNew).toHaveBeenCalledTimes(2), PATIENCE);
    const texts = reader.read()?.blocks.map(({ text }) => text) ?? [];
    expect([texts.length, texts[7], texts[300], texts[8]]).toEqual([
      400,
      "Plot 7 has a spade.",
      "Plot 300 has a spade.",
      "Plot 8 has a fork.",
    ]);
    expect(walks).toHaveBeenCalledTimes(2);
  });
});

describe("a Word document of an older version", () => {
  test("is read without the paragraphs that today's has, each once", () => {
    const line = (text: string): string => `<div class="OutlineElement"><span class="TextRun">${text}</span></div>`;
    const page = openPage(
      `<!doctype html><title>Word</title><body><div id="WACViewPanel">${line("A fork")}<div class="OutlineElement"><p class="Paragraph">A spade</p></div>${line("A hoe")}</div>`,
      "https://word-edit.officeapps.live.com/we/wordeditorframe.aspx",
    );
    const reader = createWordReader()(page, vi.fn<() => void>(), life.signal);
    expect(reader.read()?.blocks.map(({ text }) => text)).toEqual(["A fork", "A spade", "A hoe"]);
  });
});

function openDrawn(count: number): Document {
  const paragraphs = Array.from(
    { length: count },
    (_, at) => `<p class="Paragraph" paraid="${at}"><span class="TextRun">Plot ${at} has a fork.</span></p>`,
  );
  return openPage(
    `<!doctype html><title>Word</title><body><div id="WACViewPanel">${paragraphs.join("")}</div>`,
    "https://word-edit.officeapps.live.com/we/wordeditorframe.aspx",
  );
}
