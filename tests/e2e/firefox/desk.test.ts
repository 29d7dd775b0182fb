import { describe, expect } from "vitest";
import { FEWEST } from "@/lib/review/past-reviews";
import { deskWords } from "@/lib/ui/desk/desk-words";
import { words } from "@/lib/ui/words";
import { dyer, nothing, weaver, weaverWord, type PickedFile } from "../harness/desk-files";
import { drop, press, rows, saved, sees, test } from "../harness/firefox-desk";

describe("the review desk in Firefox", () => {
  test("reads a web page and a Word file in its worker, and puts a suggestion in place", async ({ desk }) => {
    await drop(desk, [weaver, weaverWord]);
    await sees(desk, deskWords.progress.finished(2));
    await sees(desk, "Linen weaver");

    await press(desk, "Weaver");
    await sees(desk, "“utilise”");
    await press(desk, "“utilise”");
    await press(desk, `${words.write.use} “use”`);
    await sees(desk, "You will use looms");
  });

  test("sorts and filters its table, and keeps both in its address", async ({ desk }) => {
    await drop(desk, [weaver, nothing, dyer, weaverWord]);
    await sees(desk, deskWords.progress.finished(3, 1));
    await sees(desk, deskWords.unreadable.empty);
    expect(await rows(desk)).toEqual(["Dyer", "empty.txt", "Linen weaver", "Weaver"]);
    await press(desk, deskWords.table.columns.worth);
    await expect.poll(() => rows(desk)).toEqual(["Weaver", "Linen weaver", "Dyer", "empty.txt"]);
    expect(new URL(await desk.evaluate(() => location.href)).hash).toBe("#sort=worth&order=down&show=all");
    await desk.evaluate(choose, deskWords.table.filters.unread);
    await expect.poll(() => rows(desk)).toEqual(["empty.txt"]);
  });

  test("finds past reviews again, draws their months, and says what is new since", async ({ desk }) => {
    await drop(desk, [weaver, ...dyers(FEWEST - 1)]);
    await sees(desk, deskWords.progress.finished(FEWEST));
    await expect.poll(() => desk.evaluate(charts)).toBe(3);
    await desk.evaluate(() => location.reload());
    await expect.poll(() => desk.evaluate(charts)).toBe(3);
    await sees(desk, `${deskWords.history.heading} (${FEWEST})`);

    const later = weaver.buffer.toString().replace("mend the looms", "mend the looms for the elderly");
    await drop(desk, [{ ...weaver, buffer: Buffer.from(later) }]);
    await sees(desk, deskWords.progress.finished(1));
    await press(desk, "Weaver");
    await sees(desk, `${deskWords.history.since} (1)`);
  });

  test("joins what comes back, whatever its order, and leaves it to a person where people decided differently", async ({
    desk,
  }) => {
    await drop(desk, [weaver]);
    await press(desk, "Weaver");
    const review: unknown = JSON.parse(await saved(desk, `${deskWords.save.button} ${deskWords.save.review}`));
    await press(desk, deskWords.advert.back);
    const said = {
      kind: "commented",
      id: "c1",
      at: "2026-11-21T09:00:00Z",
      by: "p1",
      on: { kind: "advert" },
      text: "I would apply",
    };
    await drop(desk, [
      copyOf(review as object, [decided("d2", "p2", { kind: "changed", to: "use" }), said]),
      copyOf(review as object, [decided("d1", "p1", { kind: "kept", reason: "official-title" })]),
    ]);
    await sees(desk, deskWords.joined(2, 3, 1));
    await sees(desk, deskWords.state.disputed(1));
    await press(desk, "Weaver");
    await sees(desk, deskWords.disputed.heading);
    await sees(desk, "I would apply");
    await press(desk, `${deskWords.disputed.settle} ${deskWords.kept.kinds.kept}`);
    await expect.poll(() => desk.evaluate(() => document.body.innerText)).not.toContain(deskWords.disputed.heading);
  });
});

function dyers(count: number): readonly PickedFile[] {
  return Array.from({ length: count }, (_, number) => ({
    ...dyer,
    name: `dyer-${number}.txt`,
    buffer: Buffer.from(dyer.buffer.toString().replace("Dyer", `Dyer ${number}`)),
  }));
}

function decided(id: string, by: string, decision: object): object {
  const anchor = { exact: "utilise", prefix: "\nYou will ", suffix: " looms to help people. You will ", nth: 0 };
  const place = { scope: "here", ruleId: "jargon/utilise", section: "summary", anchor };
  return { kind: "decided", id, at: "2026-11-21T10:00:00Z", by, settles: [], decision: { ...place, ...decision } };
}

function copyOf(review: object, events: readonly object[]): PickedFile {
  const copy = JSON.stringify({ ...review, texts: [], events, people: [] });
  return { name: "back.advertreview.json", mimeType: "application/json", buffer: Buffer.from(copy) };
}

/** To be evaluated in the page. */
function charts(): number {
  return document.querySelectorAll("svg[role=img]").length;
}

/** To be evaluated in the page: chooses the option with these words. */
function choose(label: string): void {
  [...document.querySelectorAll("label")].find(({ textContent }) => textContent.trim() === label)?.click();
}
