import { describe, expect, test } from "vitest";
import { createChecker } from "@/lib/engine/checker";
import { blocksOfText } from "@/lib/engine/blocks-of-text";
import { earlierReview, FEWEST, monthsOf, newSince, type PastReview } from "@/lib/review/past-reviews";
import { openAdvert } from "@/lib/review/open-advert";
import { review } from "./invented-review";

const past = (parts: Partial<PastReview>): PastReview => ({
  id: "p1",
  advert: "file x Weaver",
  title: "Weaver",
  at: "2026-10-02T10:00:00.000Z",
  open: 3,
  statements: 4,
  readingAge: 12,
  ...parts,
});
const report = createChecker().check(blocksOfText("We weave."));
const advert = openAdvert({ review: review(), report, firstReport: report, notRead: [] });

describe("past reviews", () => {
  test("give the last one of the same advert to compare with, else of the same title, never the review itself", () => {
    const same = past({ id: "a", advert: "file abc Weaver", at: "2026-09-01T10:00:00.000Z" });
    const titled = past({ id: "b", title: " weaver ", at: "2026-10-01T10:00:00.000Z" });
    const itself = past({ id: "r1", advert: "file abc Weaver" });
    expect(earlierReview([titled, itself, same], advert)).toBe(same);
    expect(earlierReview([titled, itself], advert)).toBe(titled);
    expect(earlierReview([itself, past({ title: "Dyer" })], advert)).toBe(undefined);
  });

  test("say what is new since last time, and how much is gone", () => {
    const checker = createChecker();
    const before = checker.check(blocksOfText("You will utilise looms."));
    const now = checker.check(blocksOfText("We leverage looms. We leverage dyes."));
    const since = newSince(before, now);
    expect(since.fresh.map(({ actual }) => actual)).toEqual(["leverage", "leverage"]);
    expect(since.gone).toBe(1);
    expect(newSince(now, now)).toEqual({ fresh: [], gone: 0 });
  });

  test("make months of those that have enough adverts, in order, and of no other", () => {
    const many = (month: string, count: number, parts: Partial<PastReview> = {}) =>
      Array.from({ length: count }, (_, at) =>
        past({ id: `${month} ${at}`, at: `${month}-0${1 + at}T10:00:00.000Z`, open: at, ...parts }),
      );
    expect(
      monthsOf([...many("2026-11", 6), ...many("2026-10", FEWEST - 1), ...many("2026-09", 5, { readingAge: undefined })]),
    ).toEqual([
      { month: "2026-09", adverts: 5, open: 2, statements: 4, readingAge: undefined },
      { month: "2026-11", adverts: 6, open: 2.5, statements: 4, readingAge: 12 },
    ]);
  });
});
