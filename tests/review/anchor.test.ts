import { describe, expect, test } from "vitest";
import { ALIKE, anchorOf, likeness } from "@/lib/review/anchor";

describe("two anchors", () => {
  const text = "You will utilise looms with the team and mend what is worn in the wards.";
  const anchor = anchorOf(text, { start: 9, end: 16 });

  test("are wholly alike where the same stands around them", () => {
    expect(likeness(anchor, anchorOf(text, { start: 9, end: 16 }))).toBe(1);
  });

  test("are alike where a program that made one kept nothing of what stands around", () => {
    const bare = { exact: "utilise", prefix: "", suffix: "", nth: 0 };
    expect(likeness(bare, bare)).toBe(1);
  });

  test("are not the same place where something else stands around them", () => {
    const other = anchorOf("Nobody has to utilise a kite on a rainy day.", { start: 14, end: 21 });
    expect(likeness(anchor, other)).toBeLessThan(ALIKE);
  });
});
