import { expect } from "vitest";
import { paragraphs, type EditorUnderTest } from "./editor-pages";
import { modelOf, stateOf, tellHome, whyNot, type BrowserPage } from "./editor-steps";

/** Steps in each editor; EDITOR_STEPS=200 runs as many in all of them, which takes an hour. */
export const sequenceSteps = Number(process.env["EDITOR_STEPS"] ?? 4);

/** How long a sequence may take, in milliseconds: generous, for machines that are busy. */
export const sequenceTimeout = Math.max(120_000, sequenceSteps * 10_000);

const phrases = [" We utilise carts.", " They leverage wool.", " Carts and wool.", " You will utilise a “loom” – daily."];

/** Types and uses suggestions in any order, the same at each run; after each step the editor's own text has to be what it should be. */
export async function runSequence(
  page: BrowserPage,
  panel: BrowserPage,
  { module, oneLine, ownFields }: EditorUnderTest,
): Promise<void> {
  const random = randomFrom(module.length + sequenceSteps);
  let expected: readonly string[] = oneLine ? [paragraphs.join(" ")] : paragraphs;
  const log: string[] = [];

  for (let step = 0; step < sequenceSteps; step++) {
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
      const at = ownFields ? 0 : expected.length - 1;
      expected = expected.map((text, place) => (place === at ? text + phrase : text));
      log.push(`type “${phrase}”`);
      await page.keyboard.down("Control");
      await page.keyboard.press("End");
      await page.keyboard.up("Control");
      await page.keyboard.type(phrase);
    }
    expect({ log, text: spaces((await modelOf(page)).split("\n")) }).toEqual({ log, text: spaces(expected) });
  }
}

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
