// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { createBlockMaker } from "@/lib/page/place-blocks";
import type { PlacedBlock } from "@/lib/page/placed-block";
import { readFlow } from "@/lib/page/read-flow";
import { openPage } from "./open-page";

const TEXT =
  "<article><h2>Essential</h2><p>Knows a <b>weed</b> from a seedling.</p><ul><li>Lifts compost<br>Carries spades</li></ul>last</article>";

describe("a text that is read again", () => {
  test("is the same objects, as long as it says the same in the same place", () => {
    openPage(TEXT);
    const before = read();
    expect(before.map(({ text }) => text)).toEqual([
      "Essential",
      "Knows a weed from a seedling.",
      "Lifts compost",
      "Carries spades",
      "last",
    ]);
    expectSame(read(), before, [0, 1, 2, 3, 4]);
  });

  test.each([
    ["a word is written", () => firstText("b").replaceData(0, 0, "big "), [0, 2, 3, 4]],
    ["a text node is put in another's place, with the same words", () => bold().replaceChildren("weed"), [0, 2, 3, 4]],
    ["words are hidden", () => bold().setAttribute("style", "display: none"), [0, 2, 3, 4]],
    ["white space is kept", () => query("p").setAttribute("style", "white-space: pre"), [0, 2, 3, 4]],
    ["a line is broken", () => bold().after(document.createElement("br")), [0, 2, 3, 4]],
    ["a paragraph of the same section is added above", () => query("p").before(paragraph("Wears boots")), [0]],
    ["the language is another", () => query("p").setAttribute("lang", "cy"), [0, 2, 3, 4]],
    ["the heading opens another section", () => firstText("h2").replaceData(0, 9, "Desirable"), []],
  ])("is new where %s, and the same elsewhere", (_, change, same) => {
    openPage(TEXT);
    const before = read();
    change();
    const after = read();
    expectSame(after, before, same);
  });
});

function read(): readonly PlacedBlock[] {
  return createBlockMaker().place(readFlow([query("article")]), { section: "other", origin: "own" });
}

/** Of the blocks before, just these are among those after as the same objects. */
function expectSame(after: readonly PlacedBlock[], before: readonly PlacedBlock[], same: readonly number[]): void {
  expect(before.flatMap((block, at) => (after.includes(block) ? [at] : []))).toEqual(same);
}

function query(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

const bold = (): Element => query("b");
const firstText = (selector: string): Text => query(selector).firstChild as Text;

function paragraph(text: string): Element {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}
