import { describe, expect, test } from "vitest";
import { readComments } from "@/lib/documents/read-comments";
import { readDocument } from "@/lib/documents/read-document";
import { createDesk } from "@/lib/review/desk";
import type { DeskItem, ListedReading } from "@/lib/review/desk-item";
import { blocksOf, check, decided, on } from "./adverts";

/** A desk that reads as the extension's does, in the same thread. */
function newDesk() {
  let ids = 0;
  return createDesk({
    reader: {
      async read(bytes, name) {
        const reading = await readDocument(new Uint8Array(bytes), name);
        const isRead = reading.kind === "read";
        return {
          reading,
          sha256: "0".repeat(64),
          report: isRead ? check(reading.blocks) : undefined,
          comments: isRead && reading.format === "docx" ? readComments(new Uint8Array(bytes)) : [],
        };
      },
      check: async (blocks) => check(blocks),
    },
    onChange: () => undefined,
    now: () => "2026-11-22T09:00:00.000Z",
    newId: () => `id-${(ids += 1)}`,
    tool: "0.1.0",
    rules: "2026-11-22",
  });
}

const textFile = (name: string, text: string): DeskItem => {
  const bytes = new TextEncoder().encode(text);
  return { kind: "file", name, size: bytes.length, bytes: async () => bytes };
};
const weaver = textFile("weaver.txt", "Weaver\n\nJob summary\nYou will utilise the loom with the team on the wards.\n");
const listed = (name: string, reading: ListedReading | Promise<ListedReading>): DeskItem => ({
  kind: "listed",
  name,
  open: async (signal) => (signal.aborted ? undefined : reading),
});
const advert: ListedReading = {
  kind: "read",
  reference: "C9999-26-0001",
  address: "https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0001",
  title: "Weaver",
  blocks: blocksOf("You will utilise the loom with the team on the wards."),
};
const kinds = (desk: ReturnType<typeof newDesk>) => desk.adverts.map(({ name, state }) => `${name}: ${state.kind}`);

describe("the desk", () => {
  test("opens listed adverts under their reference, beside files", async () => {
    const desk = newDesk();
    await desk.add([listed("One", advert), weaver]);
    expect(kinds(desk)).toEqual(["One: open", "weaver.txt: open"]);
    const [first] = desk.adverts;
    expect(first?.state.kind === "open" && first.state.advert.review).toMatchObject({
      advert: "C9999-26-0001",
      source: advert.address,
    });
  });

  test("asks a site for nothing more once it refuses, and still reads files", async () => {
    const desk = newDesk();
    const busy = { kind: "unreadable", reason: "site-busy", ends: true } as const;
    await desk.add([listed("One", busy), listed("Two", advert), weaver]);
    expect(kinds(desk)).toEqual(["One: unreadable", "Two: cancelled", "weaver.txt: open"]);
  });

  test("goes on past a listed advert that is gone", async () => {
    const desk = newDesk();
    await desk.add([listed("One", { kind: "unreadable", reason: "gone", ends: false }), listed("Two", advert)]);
    expect(kinds(desk)).toEqual(["One: unreadable", "Two: open"]);
  });

  test("stops everything that waits, in whatever order it came, and reads again what comes later", async () => {
    const desk = newDesk();
    let go = (): void => undefined;
    const slow = new Promise<ListedReading>((resolve) => (go = () => resolve(advert)));
    const first = desk.add([listed("One", slow), weaver]);
    const second = desk.add([weaver]);
    await Promise.resolve();
    desk.cancel();
    go();
    await first;
    await second;
    expect(kinds(desk)).toEqual(["One: open", "weaver.txt: cancelled", "weaver.txt: cancelled"]);
    await desk.add([weaver]);
    expect(kinds(desk).at(-1)).toBe("weaver.txt: open");
  });

  test("keeps in every advert what is always kept, from what is there to what comes, until it is let go", async () => {
    const desk = newDesk();
    await desk.add([weaver]);
    const blocks = blocksOf("We utilise it.");
    const always = decided(on("utilise", check(blocks))[0], blocks, { scope: "always" });
    desk.keepAlways([always]);
    await desk.add([listed("One", advert)]);
    const aside = () =>
      desk.adverts.map(({ state }) => (state.kind === "open" ? state.advert.aside.map(({ decision }) => decision.id) : []));
    expect(aside()).toEqual([[always.id], [always.id]]);
    desk.keepAlways([]);
    expect(aside()).toEqual([[], []]);
  });
});
