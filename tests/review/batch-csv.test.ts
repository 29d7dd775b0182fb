import { describe, expect, test } from "vitest";
import { batchCsv } from "@/lib/review/batch-csv";

describe("a batch as CSV", () => {
  test("has its mark, its line ends, and quotes where RFC 4180 asks for them", () => {
    expect(
      batchCsv([
        ["Advert", "Fix"],
        ['Weaver, "senior"', 2],
        ["two\nlines", undefined],
      ]),
    ).toBe('\uFEFFAdvert,Fix\r\n"Weaver, ""senior""",2\r\n"two\nlines",\r\n');
  });

  test.each(["=1+1", "+1", "- Band 7", "@SUM(A1)", "\t=1", " =1", "\u0000=1", "＝1"])("keeps %j from being run", (text) => {
    expect(batchCsv([[text]])).toBe(`\uFEFF'${text}\r\n`);
  });

  test("leaves numbers and plain words alone", () => {
    expect(batchCsv([[-1, "Band 7 - Weaver", ""]])).toBe("\uFEFF-1,Band 7 - Weaver,\r\n");
  });
});
