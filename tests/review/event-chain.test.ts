import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chained, readChain } from "@/lib/review/event-chain";
import { joinReview } from "@/lib/review/merge-reviews";
import { readReview, writeReview } from "@/lib/review/read-review";
import { byTime, type Review, type ReviewEvent } from "@/lib/review/review";
import { commented, decided, review } from "./invented-review";

/** A copy after somebody commented in it. */
function said(copy: Review, id: string, minute: number, by: string): Review {
  const event = chained(
    copy,
    commented({ id, by, text: `Comment ${id}`, at: `2026-11-21T10:${String(minute).padStart(2, "0")}:00Z` }),
  );
  return { ...copy, events: [...copy.events, event].sort(byTime) };
}

function throughAFile(copy: Review): Review {
  const file = readReview(writeReview(copy));
  if (file.kind !== "read") throw new Error(file.reason);
  return file.review;
}

/** Two people work on copies of one review, each in turn, and it all comes together again. */
const anyJoined: fc.Arbitrary<Review> = fc.array(fc.constantFrom("p1", "p2"), { minLength: 2, maxLength: 12 }).map((turns) => {
  const copies = new Map([
    ["p1", review()],
    ["p2", throughAFile(review())],
  ]);
  turns.forEach((by, at) => copies.set(by, said(copies.get(by) ?? review(), `e${at}`, at, by)));
  return joinReview(copies.get("p1") ?? review(), throughAFile(copies.get("p2") ?? review()));
});

describe("the fingerprints of what was known before", () => {
  test("are the SHA-256 of the text as it was first read, as the platform makes it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const plain = review();
        const [first] = plain.texts;
        const [block] = first?.blocks ?? [];
        if (!first || !block) throw new Error("the invented review has no text");
        const copy: Review = { ...plain, events: [], texts: [{ ...first, blocks: [{ ...block, text }] }] };
        const { prev } = chained(copy, commented({ id: "e1" }));
        expect(prev).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
      }),
    );
  });

  test("fit wherever copies went and in whatever order they were joined", () => {
    fc.assert(
      fc.property(anyJoined, (joined) => {
        expect(readChain(joined)).toEqual({ fit: joined.events.length, broken: [], without: 0 });
        expect(readChain(throughAFile(joined))).toEqual(readChain(joined));
      }),
    );
  });

  test("show that something which others followed was changed or taken out", () => {
    fc.assert(
      fc.property(anyJoined, fc.nat(), (joined, pick) => {
        const followed = joined.events.filter((event) => readChain(without(joined, event)).broken.length > 0);
        const victim = followed[pick % followed.length];
        if (!victim) return;
        const changed = joined.events.map((event): ReviewEvent =>
          event === victim && event.kind === "commented" ? { ...event, text: "Forged" } : event,
        );
        expect(readChain({ ...joined, events: changed }).broken.length).toBeGreaterThan(0);
      }),
    );
    const chain = said(said(review(), "e1", 1, "p1"), "e2", 2, "p2");
    expect(readChain(without(chain, chain.events[0])).broken.map(({ id }) => id)).toEqual(["e2"]);
  });

  test("hold the text, too, on which the first of them was said", () => {
    const first = said(review(), "e1", 1, "p1");
    const [text] = first.texts;
    const forged = text && { ...text, blocks: text.blocks.map((block) => ({ ...block, text: "You will weave." })) };
    expect(readChain({ ...first, texts: forged ? [forged] : [] }).broken.map(({ id }) => id)).toEqual(["e1"]);
  });

  test("are the same for what is kept of an event in a file, however much more it held here", () => {
    const event = decided({ id: "d1", decision: { field: "Job overview", note: "  as agreed " } });
    const copy = { ...review(), events: [event] };
    const next = said(throughAFile(copy), "e2", 59, "p2");
    expect(readChain({ ...copy, events: [event, ...next.events.slice(1)] }).broken).toEqual([]);
  });

  test("are not asked of what came from Word files and web pages", () => {
    expect(readChain(review({ events: [commented({ id: "w1" })] }))).toEqual({ fit: 0, broken: [], without: 1 });
  });
});

function without(all: Review, gone: ReviewEvent | undefined): Review {
  return { ...all, events: all.events.filter((event) => event !== gone) };
}
