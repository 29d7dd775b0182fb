import { describe, expect } from "vitest";
import { openPanel } from "../harness/chromium-test";
import { EDITORS_ADDRESS, editorsUnderTest, paragraphs } from "../harness/editor-pages";
import { clickInto, modelOf, mounted, stateOf, tellHome, whyNot } from "../harness/editor-steps";
import { test } from "../harness/editor-test";

/** Steps in each editor; EDITOR_STEPS=200 runs as many in all of them, which takes an hour. */
const steps = Number(process.env["EDITOR_STEPS"] ?? 4);
const few = ["textarea", "contenteditable", "ckeditor5", "quill", "lexical", "slate"];
const editors =
  process.env["EDITOR_STEPS"] === undefined ? editorsUnderTest.filter(({ module }) => few.includes(module)) : editorsUnderTest;
const phrases = [" We utilise carts.", " They leverage wool.", " Carts and wool.", " You will utilise a “loom” – daily."];

describe("typing and using suggestions in any order in Chromium", () => {
  for (const editor of editors) {
    test(
      `${editor.name} neither loses nor doubles a character`,
      async ({ chromium }) => {
        const page = await chromium.context.newPage();
        await page.goto(EDITORS_ADDRESS + editor.module);
        await mounted(page);
        await clickInto(page);
        const panel = await openPanel(chromium, page);
        const random = randomFrom(editor.module.length + steps);
        let expected: readonly string[] = editor.oneLine ? [paragraphs.join(" ")] : paragraphs;
        const log: string[] = [];

        for (let step = 0; step < steps; step++) {
          await expect.poll(async () => spaces((await stateOf(panel)).blocks.map(({ text }) => text))).toEqual(spaces(expected));
          const { report, blocks } = await stateOf(panel);
          const findings = (report?.findings ?? []).filter(({ suggestions }) => suggestions.length > 0);
          const finding = findings[Math.floor(random() * findings.length)];
          const suggestion = finding?.suggestions[0];
          if (finding && suggestion && random() < 0.5) {
            const at = blocks.findIndex(({ id }) => id === finding.blockId);
            const edited = (text: string) => text.slice(0, suggestion.start) + suggestion.text + text.slice(suggestion.end);
            expected = expected.map((text, place) => (place === at ? edited(text) : text));
            log.push(`use “${suggestion.text}” for “${finding.actual}” in ${at}`);
            const request = { kind: "use", asked: "test", findingId: finding.id, suggestion: 0 } as const;
            expect({ log, why: whyNot(await tellHome(panel, request)) }).toEqual({ log, why: undefined });
          } else {
            const phrase = phrases[Math.floor(random() * phrases.length)] ?? "";
            expected = expected.map((text, place) => (place === expected.length - 1 ? text + phrase : text));
            log.push(`type “${phrase}”`);
            await page.keyboard.press("Control+End");
            await page.keyboard.type(phrase);
          }
          expect({ log, text: spaces((await modelOf(page)).split("\n")) }).toEqual({ log, text: spaces(expected) });
        }
        await panel.close();
        await page.close();
      },
      Math.max(30_000, steps * 4_000),
    );
  }
});

/** Editors swap kinds of spaces, which is theirs to do. */
function spaces(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.replaceAll("\u00a0", " "));
}

/** Numbers from 0 to 1 that are the same at each run. */
function randomFrom(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
