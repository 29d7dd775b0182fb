import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createReviewStore, type ReviewApi } from "@/lib/platform/review-store";
import type { PastReview } from "@/lib/review/past-reviews";

const TODAY = Date.parse("2026-11-22T10:00:00.000Z");
const past = (id: string, at = "2026-11-21T10:00:00.000Z"): PastReview => ({
  id,
  advert: "a",
  title: "Weaver",
  at,
  open: 1,
  statements: 2,
});

/** Storage in memory; `full` refuses to write. */
function memory(kept: Record<string, unknown> = {}, { full = false, isPrivate = false } = {}) {
  const local = {
    get: async (key: string) => (key in kept ? { [key]: kept[key] } : {}),
    set: async (items: Record<string, unknown>) => {
      if (full) throw new Error("QUOTA_BYTES quota exceeded");
      Object.assign(kept, items);
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete kept[key];
    },
  };
  const api = { storage: { local }, extension: { inIncognitoContext: isPrivate } } as unknown as ReviewApi;
  return { kept, store: createReviewStore(api, () => TODAY) };
}

describe("the store of past reviews", () => {
  test("keeps reviews and gives them back, the last first", async () => {
    const { store } = memory();
    expect(await store.save([{ past: past("a", "2026-11-20T10:00:00.000Z"), file: "A" }])).toBe(true);
    await store.save([{ past: past("b"), file: "B" }]);
    expect((await store.list()).map(({ id }) => id)).toEqual(["b", "a"]);
    expect(await store.load("a")).toBe("A");
  });

  test("forgets what is older than the settings say, and what is deleted", async () => {
    const { store, kept } = memory();
    await store.save([
      { past: past("old", "2026-08-01T10:00:00.000Z"), file: "A" },
      { past: past("new"), file: "B" },
    ]);
    expect((await store.list()).map(({ id }) => id)).toEqual(["new"]);
    expect(Object.keys(kept)).toEqual(["reviews", "reviews new"]);
    await store.remove(["new"]);
    expect(kept).toEqual({ reviews: [] });
  });

  test("keeps nothing where the user wants nothing kept, and nothing in a private window", async () => {
    for (const { store, kept } of [memory({ settings: { keepDays: 0 } }), memory({}, { isPrivate: true })]) {
      expect(await store.days()).toBe(0);
      expect(await store.save([{ past: past("a"), file: "A" }])).toBe(true);
      expect(Object.keys(kept).filter((key) => key.startsWith("reviews"))).toEqual([]);
    }
  });

  test("says so where there is no room", async () => {
    const { store } = memory({}, { full: true });
    expect(await store.save([{ past: past("a"), file: "A" }])).toBe(false);
    expect(await store.remove(["a"])).toBe(false);
  });

  test("may find anything stored: it still lists, and keeps again", async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (stored) => {
        const { store } = memory({ "reviews": stored, "reviews a": stored });
        expect(Array.isArray(await store.list())).toBe(true);
        await store.load("a");
        expect(await store.save([{ past: past("b"), file: "B" }])).toBe(true);
        expect((await store.list()).map(({ id }) => id)).toContain("b");
      }),
    );
  });
});
