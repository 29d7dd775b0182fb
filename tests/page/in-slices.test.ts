import { describe, expect, test } from "vitest";
import { inSlices } from "@/lib/page/in-slices";

describe("work in slices", () => {
  test("does everything in order and gives others their turn in between", async () => {
    const done: string[] = [];
    setTimeout(() => done.push("others"));
    const work = (item: string): void => {
      const started = performance.now();
      while (performance.now() - started < 12);
      done.push(item);
    };
    expect(await inSlices(["a", "b", "c"], work, new AbortController().signal)).toBe(true);
    expect(done.filter((item) => item !== "others")).toEqual(["a", "b", "c"]);
    expect(done.indexOf("others")).toBeLessThan(3);
  });

  test("stops where it is told to", async () => {
    const stop = new AbortController();
    const done: number[] = [];
    const work = (item: number): void => {
      done.push(item);
      if (item === 2) stop.abort();
    };
    expect(await inSlices([1, 2, 3], work, stop.signal)).toBe(false);
    expect(done).toEqual([1, 2]);
  });
});
