import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinReview, mergeReviews } from "@/lib/review/merge-reviews";
import { readReview, writeReview } from "@/lib/review/read-review";
import { byTime, type Review } from "@/lib/review/review";
import { decisionGroups } from "@/lib/review/standings";
import { commented, decided, review } from "./invented-review";

/** Reviews whose events share few ids, times and contents, so that copies meet, differ and collide. */
const anyReview: fc.Arbitrary<Review> = fc
  .record({
    title: fc.constantFrom("Weaver", "Weaver, band 4"),
    ids: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 8 }),
    words: fc.array(fc.constantFrom("yes", "no", "perhaps"), { minLength: 10, maxLength: 10 }),
    views: fc.array(fc.constantFrom("agree" as const, "disagree" as const, undefined), { minLength: 10, maxLength: 10 }),
    wordings: fc.array(fc.constantFrom("use", "need", undefined), { minLength: 10, maxLength: 10 }),
    prints: fc.array(fc.constantFrom("0".repeat(64), "f".repeat(64), undefined), { minLength: 10, maxLength: 10 }),
    minutes: fc.array(fc.integer({ min: 10, max: 12 }), { minLength: 10, maxLength: 10 }),
    people: fc.uniqueArray(fc.constantFrom("p1", "p2", "p3")),
  })
  .map(({ title, ids, words, views, wordings, prints, minutes, people }) =>
    review({
      title,
      events: ids
        .map((id) =>
          commented({
            id: `e${id}`,
            text: words[id] ?? "",
            at: `2026-11-21T10:${minutes[id]}:00Z`,
            ...(views[id] ? { view: views[id] } : {}),
            ...(wordings[id] ? { wording: wordings[id] } : {}),
            ...(prints[id] ? { prev: prints[id] } : {}),
          }),
        )
        .sort(byTime),
      people: people.sort().map((id) => ({ id, name: `${title} ${id}`, role: "" })),
    }),
  );

describe("joining copies of a review", () => {
  test("gives the same whichever comes first", () => {
    fc.assert(
      fc.property(anyReview, anyReview, (a, b) => {
        expect(mergeReviews(a, b)).toEqual(mergeReviews(b, a));
      }),
    );
  });

  test("gives the same however the copies are grouped", () => {
    fc.assert(
      fc.property(anyReview, anyReview, anyReview, (a, b, c) => {
        expect(mergeReviews(mergeReviews(a, b), c)).toEqual(mergeReviews(a, mergeReviews(b, c)));
      }),
    );
  });

  test("changes nothing when a copy is joined again", () => {
    fc.assert(
      fc.property(anyReview, anyReview, (a, b) => {
        const joined = mergeReviews(a, b);
        expect(mergeReviews(a, a)).toEqual(a);
        expect(mergeReviews(joined, b)).toEqual(joined);
      }),
    );
  });

  test("loses no event, and is the same after a way through files", () => {
    fc.assert(
      fc.property(fc.array(anyReview, { minLength: 1, maxLength: 5 }), (copies) => {
        const files = copies.map((copy) => readReview(writeReview(copy)));
        const read = files.flatMap((file) => (file.kind === "read" ? [file.review] : []));
        expect(read).toHaveLength(copies.length);
        const joined = read.reduce(mergeReviews);
        expect(joined).toEqual(copies.reduce(mergeReviews));
        expect(new Set(joined.events.map(({ id }) => id))).toEqual(
          new Set(copies.flatMap(({ events }) => events.map(({ id }) => id))),
        );
      }),
    );
  });

  test("keeps the name, the title and the text of the review that somebody else's is joined to", () => {
    const ours = review({ title: "Weaver" });
    const theirs = review({ id: "other", title: "A weaver", events: [commented({ id: "e1", text: "Say what it pays" })] });
    const joined = joinReview(ours, theirs);
    expect(joined).toEqual({ ...ours, events: theirs.events });
  });
});

describe("decisions of several people on one finding", () => {
  const kept = decided({ id: "d1", by: "p1", at: "2026-11-21T10:00:00Z", decision: { kind: "kept" } });
  const changed = decided({ id: "d2", by: "p2", at: "2026-11-21T11:00:00Z", decision: { kind: "changed", to: "use" } });

  test("that differ stand side by side, and none of them holds", () => {
    const [group, ...others] = decisionGroups(review({ events: [kept, changed] }));
    expect(others).toEqual([]);
    expect(group?.heads).toEqual([kept, changed]);
    expect(group?.holds).toBe(undefined);
  });

  test("that agree hold", () => {
    const also = decided({ id: "d3", by: "p3", at: "2026-11-21T12:00:00Z", decision: { kind: "kept", reason: "required" } });
    expect(decisionGroups(review({ events: [kept, also] }))[0]?.holds).toEqual(also);
  });

  test("are settled by one that names them", () => {
    const last = decided({ id: "d4", by: "p1", at: "2026-11-21T13:00:00Z", settles: ["d2"], decision: { kind: "kept" } });
    const [group] = decisionGroups(review({ events: [kept, changed, last] }));
    expect(group?.holds).toEqual(last);
    expect(group?.decided).toHaveLength(3);
  });

  test("are not settled by one that comes later and had not seen them", () => {
    const again = decided({ id: "d5", by: "p1", at: "2026-11-21T13:00:00Z", decision: { kind: "kept" } });
    expect(decisionGroups(review({ events: [kept, changed, again] }))[0]?.holds).toBe(undefined);
  });

  test("no longer count once they are withdrawn", () => {
    const back = { id: "w1", kind: "withdrew", by: "p2", at: "2026-11-21T14:00:00Z", event: "d2" } as const;
    expect(decisionGroups(review({ events: [kept, changed, back] }))[0]?.holds).toEqual(kept);
  });
});
