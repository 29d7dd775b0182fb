// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import type { FieldMark } from "@/lib/page/marks/field-overlay";
import { mirrorPieces, shifted } from "@/lib/page/marks/mirror-pieces";

const mark = (id: string, start: number, end: number, current = false): FieldMark => ({
  id,
  start,
  end,
  current,
  line: `underline ${id}`,
  field: document.createElement("textarea"),
});
const seen = (marks: readonly FieldMark[]) =>
  mirrorPieces("We utilise looms.", marks, document).all.map((piece) =>
    typeof piece === "string" ? piece : [piece.textContent, piece.style.textDecoration],
  );

describe("the copy of a field's text", () => {
  test("is cut where marks begin and end, a word inside a marked sentence with its own line", () => {
    expect(seen([mark("double", 0, 17), mark("dotted", 3, 10)])).toEqual([
      ["We ", "underline double"],
      ["utilise", "underline dotted"],
      [" looms.", "underline double"],
      "\u200b",
    ]);
  });

  test("has all the pieces of a mark under its finding", () => {
    const { spans } = mirrorPieces("We utilise looms.", [mark("double", 0, 17), mark("dotted", 3, 10)], document);
    expect(
      spans
        .get("double")
        ?.map(({ textContent }) => textContent)
        .join(""),
    ).toBe("We utilise looms.");
    expect(spans.get("dotted")?.map(({ textContent }) => textContent)).toEqual(["utilise"]);
  });
});

describe("marks while more is typed", () => {
  test("keep their place through what is typed before them, and go where it is typed into them", () => {
    const places = (after: string) => shifted("We utilise looms.", after, [{ start: 3, end: 10 }]);
    expect(places("Here we utilise looms.")).toEqual([{ start: 8, end: 15 }]);
    expect(places("We utilise looms daily.")).toEqual([{ start: 3, end: 10 }]);
    expect(places("We utilXise looms.")).toEqual([]);
  });
});
