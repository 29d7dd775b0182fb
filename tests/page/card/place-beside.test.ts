import { describe, expect, test } from "vitest";
import { placeBeside } from "@/lib/page/card/place-beside";

const view = { width: 1000, height: 800 };
const card = { width: 380, height: 300 };
const line = (top: number, left = 100) => ({ left, right: left + 60, top, bottom: top + 20 });

describe("the place of a card", () => {
  test("is below the words where it has room there", () => {
    expect(placeBeside([line(100)], card, view, false)).toEqual({ left: 100, top: 126, maxHeight: 666 });
  });

  test("is above them near the foot of the window", () => {
    expect(placeBeside([line(700)], card, view, false)).toEqual({ left: 100, top: 394, maxHeight: 686 });
  });

  test("is inside the window, from the right where the text runs from there", () => {
    expect(placeBeside([line(100, 930)], card, view, false).left).toBe(612);
    expect(placeBeside([line(100, 600)], card, view, true).left).toBe(280);
    expect(placeBeside([line(100, 10)], card, view, true).left).toBe(8);
  });

  test("is beside all lines of a sentence, or of one that fills the window beside the first in sight", () => {
    expect(placeBeside([line(100), line(120), line(140)], card, view, false).top).toBe(166);
    const many = Array.from({ length: 50 }, (_, at) => line(at * 20 - 100));
    expect(placeBeside(many, card, view, false).top).toBe(26);
  });

  test("is never on the words, however low the window", () => {
    for (const top of [0, 40, 90, 150, 200]) {
      const low = { width: 640, height: 256 };
      const { top: at, maxHeight } = placeBeside([line(top)], card, low, false);
      expect({ top, isOn: at < top + 20 && at + Math.min(card.height, maxHeight) > top }).toEqual({ top, isOn: false });
    }
  });
});
