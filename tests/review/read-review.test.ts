import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LARGEST_REVIEW, readReview, writeReview } from "@/lib/review/read-review";
import { commented, decided, review } from "./invented-review";

describe("a review file", () => {
  test("is read as it was written", () => {
    const whole = review({
      events: [
        decided({ id: "e1", at: "2026-11-21T09:30:00Z", decision: { reason: "other", note: "A name" } }),
        commented({ id: "e2", on: { kind: "finding", ruleId: "jargon/utilise", anchor: decided({}).decision.anchor } }),
        { kind: "ticked", id: "e3", at: "2026-11-21T11:00:00Z", by: "p1", step: "panel", done: true },
        { kind: "helped", id: "e4", at: "2026-11-21T11:00:00Z", by: "p1", name: "B. Lee", how: "Read it" },
        { kind: "agreed", id: "e5", at: "2026-11-21T11:00:00Z", by: "p1", statement: "s", who: "C", when: "May" },
        { kind: "withdrew", id: "e6", at: "2026-11-21T12:00:00Z", by: "p1", event: "e3" },
      ],
      people: [{ id: "p1", name: "A. Jones", role: "Manager" }],
    });
    expect(readReview(writeReview(whole))).toEqual({ kind: "read", review: whole, left: 0 });
  });

  test("may be anything: it is read or refused, and what it holds is plain data of the right shape", () => {
    fc.assert(
      fc.property(fc.json(), fc.array(fc.jsonValue()), (json, events) => {
        readReview(json);
        const read = readReview(
          JSON.stringify({ format: "advert-review", v: 1, id: "x", events, texts: events, people: events }),
        );
        expect(read.kind).toBe("read");
      }),
    );
  });

  test("loses what is not understood, and says how much", () => {
    const json = JSON.stringify({
      format: "advert-review",
      v: 1,
      id: "x",
      events: [{ kind: "decided", id: "e1", at: "yesterday", by: "p" }, { kind: "danced" }, commented({})],
    });
    expect(readReview(json)).toMatchObject({ kind: "read", left: 2, review: { events: [commented({})] } });
  });

  test.each([
    ["damaged", "{"],
    ["not-a-review", "[]"],
    ["not-a-review", '{"format":"advert-review","v":1}'],
    ["newer", '{"format":"advert-review","v":2,"id":"x"}'],
    ["too-large", JSON.stringify({ format: "advert-review", v: 1, id: "x", events: Array.from({ length: 5001 }, () => 1) })],
    ["too-large", " ".repeat(LARGEST_REVIEW + 1)],
  ])("is refused as %s where it is", (reason, json) => {
    expect(readReview(json)).toEqual({ kind: "unreadable", reason });
  });
});
