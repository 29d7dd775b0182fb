import { describe, expect, test, vi } from "vitest";
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

  test("hands over no more at a time than fits in half a frame, however much there is", async () => {
    let clock = 0;
    vi.spyOn(performance, "now").mockImplementation(() => clock);
    const turns: number[] = [];
    const between = (): void => void turns.push(0);
    const work = (cost: number): void => {
      clock += cost;
      turns[turns.length - 1] = (turns.at(-1) ?? 0) + 1;
    };
    between();
    expect(await inSlices(Array<number>(1000).fill(3), work, new AbortController().signal, between)).toBe(true);
    expect([Math.max(...turns), turns.reduce((sum, each) => sum + each)]).toEqual([3, 1000]);
    vi.restoreAllMocks();
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
