import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cameOf, editIn, startIn, type DocEdit } from "@/lib/page/surfaces/google-docs/edit-in";
import { hasControlCharacter, paragraphsOf, type Paragraph } from "@/lib/page/surfaces/google-docs/paragraphs";

const whole = "\u0003You will utilise a van.\nWe leverage it and leverage it.\nYou will utilise a van.\nSimply very good.\n";
const [first, second, third, fourth] = paragraphsOf(whole);

describe("an edit of a document", () => {
  test("is made where its paragraph stands, and where it has moved to", () => {
    expect(editIn(whole, at(third), replace(third, "utilise", "use"))).toEqual({
      start: 66,
      end: 73,
      actual: "utilise",
      text: "use",
    });
    const moved = whole.replace("You will utilise a van.\n", "New.\n");
    expect(applied(moved, editIn(moved, at(first), replace(first, "utilise", "use")))).toBe(moved.replace("utilise", "use"));
  });

  test("is not made where its paragraph stands twice, and in neither of the places where it was read", () => {
    const moved = whole.replace("\u0003", "\u0003New.\n");
    expect(editIn(moved, at(first), replace(first, "utilise", "use"))).toBe("more-than-once");
    expect(startIn(moved, at(second))).toBe(at(second).start + 5);
  });

  test("is not made where its words stand twice in the paragraph", () =>
    expect(editIn(whole, at(second), replace(second, "leverage", "use"))).toBe("more-than-once"));

  test("is not made where the paragraph is another now", () =>
    expect(
      editIn(whole.replace("a van", "vans"), { ...at(first), text: "You will utilise vans!" }, replace(first, "utilise", "use")),
    ).toBe("moved-on"));

  test("is not made across or with a control character", () => {
    const soft = paragraphsOf("\u0003One\u000btwo\n")[0];
    expect(editIn("\u0003One\u000btwo\n", at(soft), { start: 0, end: 7, actual: "One\u000btwo", text: "x" })).toBe("not-taken");
    expect(editIn(whole, at(first), replace(first, "utilise", "use\nit"))).toBe("not-taken");
  });

  test("takes a letter along where a paste would lose a space, or have nothing to paste", () => {
    const left = editIn(whole, at(fourth), replace(fourth, " very", ""));
    expect(left).toMatchObject({ actual: "y very", text: "y" });
    expect(applied(whole, left)).toBe(whole.replace(" very", ""));
    const start = editIn(whole, at(fourth), replace(fourth, "Simply ", ""));
    expect(start).toMatchObject({ actual: "Simply v", text: "v" });
    const all = paragraphsOf("\u0003Gone\n")[0];
    expect(editIn("\u0003Gone\n", at(all), replace(all, "Gone", ""))).toBe("not-taken");
  });

  test("never reaches across a control character, nor out of its paragraph", () => {
    const lines = fc.array(fc.string({ unit: "binary", maxLength: 40 }), { maxLength: 6 });
    const text = fc.string({ unit: "binary", maxLength: 10 });
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), text, (written, from, length, text) => {
        const document = `\u0003${written.join("\n")}\n`;
        for (const paragraph of paragraphsOf(document)) {
          const start = from % paragraph.text.length;
          const end = Math.min(paragraph.text.length, start + 1 + (length % 12));
          const edit = editIn(document, paragraph, { start, end, actual: paragraph.text.slice(start, end), text });
          if (typeof edit === "string") continue;
          expect(document.slice(edit.start, edit.end)).toBe(edit.actual);
          expect(hasControlCharacter(edit.actual) || hasControlCharacter(edit.text)).toBe(false);
          expect([edit.start >= paragraph.start, edit.end <= paragraph.end]).toEqual([true, true]);
          expect(edit.text).toBe(edit.text.trim());
          expect(edit.text).not.toBe("");
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("what came of an edit", () => {
  const edit = editIn(whole, at(third), replace(third, "utilise", "use")) as DocEdit;
  const done = applied(whole, edit);

  test.each([
    ["changed", done],
    ["changed", done.replace("Simply", "Somebody wrote this. Simply")],
    ["unchanged", whole],
    ["unchanged", whole.replace("Simply", "Somebody wrote this. Simply")],
    ["suggested", `${whole.slice(0, edit.end)}use${whole.slice(edit.end)}`],
    ["suggested", `${whole.slice(0, edit.start)}use${whole.slice(edit.start)}`],
    ["otherwise", `${whole.slice(0, edit.start)}us${whole.slice(edit.end)}`],
    ["otherwise", done.replace("use a van", "use a van use a van")],
  ] as const)("is %s", (came, after) => expect(cameOf(whole, after, edit)).toBe(came));
});

function replace(paragraph: Paragraph | undefined, actual: string, text: string) {
  const start = at(paragraph).text.indexOf(actual);
  return { start, end: start + actual.length, actual, text };
}

function at(paragraph: Paragraph | undefined): Paragraph {
  if (!paragraph) throw new Error("no such paragraph");
  return paragraph;
}

function applied(text: string, edit: DocEdit | string): string {
  return typeof edit === "string" ? edit : text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}
