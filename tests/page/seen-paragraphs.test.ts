import { describe, expect, test } from "vitest";
import { mergeSeen, type SeenParagraph } from "@/lib/page/seen-paragraphs";

/** Each line of text 20 pixels high, one directly below the other from `top`. */
function lines(text: string, top: number): readonly SeenParagraph[] {
  return text.split(" ").map((word, at) => ({ name: undefined, text: word, top: top + at * 20, bottom: top + at * 20 + 20 }));
}

/** The same, each with a name of its own: "x:one" is called x. */
function named(text: string, top: number): readonly SeenParagraph[] {
  return lines(text, top).map((each) => ({ ...each, name: each.text.split(":")[0] }));
}

function texts(paragraphs: readonly SeenParagraph[]): string {
  return paragraphs.map(({ text }) => text).join(" ");
}

const all = lines("a b c d e f g h", 0);
/** Where nothing that is not drawn would be in sight. */
const middle = { top: 60, bottom: 100 };

describe("what has been seen of a text that is drawn in parts", () => {
  test("is what is drawn at first, and that again when nothing changed", () => {
    const seen = mergeSeen([], lines("a b c", 0), { top: 0, bottom: 50 });
    expect(texts(seen)).toBe("a b c");
    expect(mergeSeen(seen, lines("a b c", 0), { top: 0, bottom: 50 })).toEqual(seen);
    expect(mergeSeen(seen, [], { top: 0, bottom: 50 })).toBe(seen);
  });

  test("grows at either end as the user scrolls, and keeps what is no longer drawn", () => {
    const down = mergeSeen(lines("c d e", 40), lines("e f g", 80), { top: 90, bottom: 130 });
    expect(texts(down)).toBe("c d e f g");
    expect(texts(mergeSeen(down, lines("a b c", 0), { top: 0, bottom: 50 }))).toBe("a b c d e f g");
  });

  test("has a part far from the others in its place", () => {
    const far = mergeSeen(lines("a b", 0), lines("g h", 120), { top: 120, bottom: 150 });
    expect(texts(far)).toBe("a b g h");
    expect(texts(mergeSeen(far, lines("d e", 60), { top: 60, bottom: 100 }))).toBe("a b d e g h");
  });

  test("has a changed paragraph once, wherever it stands among what is drawn", () => {
    expect(texts(mergeSeen(all, lines("c X e", 40), middle))).toBe("a b c X e f g h");
    expect(texts(mergeSeen(all, lines("X d e", 40), middle))).toBe("a b X d e f g h");
    expect(texts(mergeSeen(all, lines("c d X", 40), middle))).toBe("a b c d X f g h");
    expect(texts(mergeSeen(lines("a", 0), lines("X", 0), middle))).toBe("X");
  });

  test("has all of a text that was written anew, and nothing of the old one in its place", () => {
    expect(texts(mergeSeen(all, lines("X Y Z", 40), middle))).toBe("a b X Y Z f g h");
  });

  test("leaves out what was deleted between what is drawn, and has what was added there", () => {
    expect(texts(mergeSeen(all, lines("c e f", 40), middle))).toBe("a b c e f g h");
    expect(texts(mergeSeen(all, lines("c X d", 40), middle))).toBe("a b c X d e f g h");
  });

  test("leaves out the first and the last paragraph when they are deleted in sight", () => {
    const whole = { top: 0, bottom: 400 };
    expect(texts(mergeSeen(lines("a b c", 20), lines("b c", 20), whole))).toBe("b c");
    expect(texts(mergeSeen(lines("a b c", 20), lines("a b", 20), whole))).toBe("a b");
    expect(texts(mergeSeen(lines("a b c d", 20), lines("a b", 20), whole))).toBe("a b");
  });

  test("keeps the next page where only this one is drawn", () => {
    const pages = [...lines("a b", 0), ...lines("c d", 200)];
    expect(texts(mergeSeen(pages, lines("a b", 0), { top: 0, bottom: 300 }))).toBe("a b c d");
  });

  test("moves what is below when something above it grew, so that the next part finds its place", () => {
    const grown = mergeSeen(all, [...lines("a b X Y c", 0)], { top: 0, bottom: 60 });
    expect(texts(grown)).toBe("a b X Y c d e f g h");
    expect(grown.at(-1)?.top).toBe(180);
  });

  test("tells lines that are all alike by where they stand", () => {
    const same = lines("- - - -", 0);
    expect(texts(mergeSeen(same, lines("- - -", 40), { top: 40, bottom: 90 }))).toBe("- - - - -");
    expect(texts(mergeSeen(lines("a - b - c", 0), lines("- c d", 60), { top: 60, bottom: 120 }))).toBe("a - b - c d");
  });

  test("knows paragraphs by the names a page gives them, however they changed", () => {
    const seen = named("1:a 2:b 3:c 4:d", 0);
    expect(texts(mergeSeen(seen, named("3:X 4:Y 5:e", 40), middle))).toBe("1:a 2:b 3:X 4:Y 5:e");
    // A new one at the edge: what is below it is only no longer drawn.
    expect(texts(mergeSeen(seen, named("1:a 9:new", 0), { top: 0, bottom: 30 }))).toBe("1:a 9:new 2:b 3:c 4:d");
  });

  test("keeps the order of what is drawn where a paragraph was moved", () => {
    expect(texts(mergeSeen(all, lines("c e d f", 40), middle))).toBe("a b c e d f g h");
  });
});
