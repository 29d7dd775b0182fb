import { describe, expect, test } from "vitest";
import { commentEvent } from "@/lib/review/comment-event";
import { openAdvert } from "@/lib/review/open-advert";
import { readReview, writeReview } from "@/lib/review/read-review";
import { viewsOf } from "@/lib/review/views";
import { blocksOf, check } from "./adverts";
import { commented, review } from "./invented-review";

describe("views of one finding", () => {
  const one = commented({ id: "v1", by: "p1", view: "agree", text: "", at: "2026-11-21T10:00:00Z" });
  const other = commented({ id: "v2", by: "p2", view: "disagree", text: "", at: "2026-11-21T11:00:00Z" });
  const again = commented({ id: "v3", by: "p2", view: "agree", text: "", at: "2026-11-21T12:00:00Z" });

  test("that differ stand side by side", () => {
    expect(viewsOf([one, other])).toEqual({ agree: [one], disagree: [other], differ: true });
  });

  test("are each person's last, in whatever order they come", () => {
    for (const order of [
      [one, other, again],
      [again, other, one],
      [other, again, one],
    ])
      expect(viewsOf(order)).toMatchObject({ disagree: [], differ: false });
  });

  test("are none in plain comments", () => {
    expect(viewsOf([commented({ text: "Yes" })])).toEqual({ agree: [], disagree: [], differ: false });
  });
});

describe("what somebody says on a finding", () => {
  const blocks = blocksOf("You will utilise the loom.", "You will utilise the loom.");
  const report = check(blocks);
  const advert = openAdvert({
    review: review({ texts: [{ id: "t", at: "2026-11-21T09:00:00Z", blocks }] }),
    report,
    firstReport: report,
    notRead: [],
  });
  const doing = { id: "e1", at: "2026-11-21T10:00:00Z", by: "p1" };
  const [, second] = report.findings;

  test("stands on that very finding among others alike, also after a way through a file", () => {
    const event = commentEvent(
      advert,
      { kind: "finding", findingId: second?.id ?? "" },
      { view: "disagree", wording: " use " },
      doing,
    );
    expect(event).toMatchObject({ view: "disagree", wording: "use", text: "" });
    const file = readReview(writeReview({ ...advert.review, events: event ? [event] : [] }));
    if (file.kind !== "read") throw new Error(file.reason);
    const { comments } = openAdvert({ ...advert, review: file.review });
    expect([...comments.onFindings]).toEqual([[second?.id, [event]]]);
  });

  test("can be about some words of a paragraph, or all of it", () => {
    const words = commentEvent(advert, { kind: "words", blockId: "b2", start: 9, end: 16 }, { text: "Plainer?" }, doing);
    expect(words?.on).toMatchObject({ kind: "block", anchor: { exact: "utilise" } });
    const whole = commentEvent(advert, { kind: "words", blockId: "b2", start: 0, end: 0 }, { text: "Plainer?" }, doing);
    expect(whole?.on).toMatchObject({ anchor: { exact: "You will utilise the loom." } });
  });

  test("is nothing where nothing is said, or what it is about is gone", () => {
    expect(commentEvent(advert, { kind: "advert" }, { text: "  " }, doing)).toBe(undefined);
    expect(commentEvent(advert, { kind: "finding", findingId: "gone" }, { text: "Yes" }, doing)).toBe(undefined);
    expect(commentEvent(advert, { kind: "words", blockId: "gone", start: 0, end: 1 }, { text: "Yes" }, doing)).toBe(undefined);
  });
});
