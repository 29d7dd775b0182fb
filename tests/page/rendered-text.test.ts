// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { dataOf, renderedText, trimmed, type RenderedText } from "@/lib/page/rendered-text";

describe("rendered text", () => {
  test("shows a run of white space as one space, none at either end", () => {
    expect(render("\n   One\n     two\t three  ").text).toBe("One two three");
  });

  test("joins nodes as the page does: one space where either side has one, none where neither has", () => {
    expect(render("One ", " two", "three").text).toBe("One twothree");
  });

  test("keeps a no-break space", () => {
    expect(render("10\u00a0 pm").text).toBe("10\u00a0 pm");
  });

  test("keeps typed lines where the page keeps them, and all white space in `pre`", () => {
    expect(render({ text: "One  two \n  three", whiteSpace: "pre-line" }).text).toBe("One two\nthree");
    expect(render({ text: "One  two\n  three", whiteSpace: "pre-wrap" }).text).toBe("One  two\n  three");
  });

  test("keeps the lines of a typed list where the page has lost them, and a dash between words where it was", () => {
    expect(render("You will:\n • write\n • read\nand rest - now and then").text).toBe(
      "You will:\n• write\n• read and rest - now and then",
    );
  });

  test("gives a line break where the page has `<br>`", () => {
    expect(render("One", "break", "two").text).toBe("One\ntwo");
  });

  test("says of each stretch in which node it stands and where", () => {
    const { text, stretches } = render("  One\n  two", "!");
    expect(text).toBe("One two!");
    expect(stretches.map(({ start, length, offset, node }) => [start, length, offset, dataOf(node)])).toEqual([
      [0, 4, 2, "  One\n  two"],
      [4, 3, 8, "  One\n  two"],
      [7, 1, 0, "!"],
    ]);
  });

  test("keeps its places when its ends are cut", () => {
    const { text, stretches } = trimmed(render("One two", " three"), 3, 8);
    expect(text).toBe("two");
    expect(stretches.map(({ start, length, offset }) => [start, length, offset])).toEqual([[0, 3, 4]]);
  });
});

/** Renders nodes in turn; the word "break" stands for `<br>`. */
function render(...parts: readonly (string | { readonly text: string; readonly whiteSpace: string })[]): RenderedText {
  return renderedText(
    parts.map((part) => {
      if (part === "break") return part;
      const { text, whiteSpace } = typeof part === "string" ? { text: part, whiteSpace: "normal" } : part;
      return { node: document.createTextNode(text), data: text, whiteSpace };
    }),
  );
}
