import { describe, expect, it } from "vitest";
import { words } from "@/lib/ui/words";

describe("the advert's figures in words", () => {
  it("count the essentials, and “you” against “the post holder”", () => {
    expect(words.about.figures(12, 1, 3)).toBe(
      "It lists 12 essential criteria. It says “you” or “your” once, and “the post holder” or “the successful candidate” 3 times.",
    );
    expect(words.about.figures(1, 0, 1)).toBe(
      "It lists 1 essential criterion. It says “you” or “your” 0 times, and “the post holder” or “the successful candidate” once.",
    );
  });
  it("leave the essentials out where none are listed", () => {
    expect(words.about.figures(0, 2, 0)).toBe(
      "It says “you” or “your” 2 times, and “the post holder” or “the successful candidate” 0 times.",
    );
  });
});
