import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "@/lib/review/sha256";

test("a text's SHA-256 is what the platform says it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }),
  );
});

test.each([0, 55, 56, 63, 64, 65, 119, 120, 100_000])("also of %i characters, where blocks end", (length) => {
  const text = "ŵ".repeat(length);
  expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
});
