import { describe, expect } from "vitest";
import { deskWords } from "@/lib/ui/desk/desk-words";
import type { PickedFile } from "../harness/desk-files";
import { manyFiles } from "../harness/many-files";
import { advertsTable, download, openWeaver, pick, rows, test } from "../harness/desk-test";

describe("many files at once", () => {
  test("are read one after the other, whatever they are; each that cannot be read says why, and none holds up the others", async ({
    desk,
  }) => {
    const { files, readable, unreadable } = manyFiles(60);
    await pick(desk, files);
    await desk.getByText(deskWords.progress.finished(readable, unreadable.length)).waitFor({ timeout: 300_000 });
    expect(await rows(desk)).toHaveLength(files.length);
    await desk.getByRole("radio", { name: deskWords.table.filters.unread }).check();
    await expect.poll(async () => (await rows(desk)).length).toBe(unreadable.length);
    const said = await advertsTable(desk)
      .locator("tbody tr")
      .evaluateAll((all) => all.map((row) => row.lastElementChild?.firstChild?.textContent ?? ""));
    expect(said.toSorted()).toEqual(unreadable.map((reason) => deskWords.unreadable[reason]).toSorted());
  }, 400_000);

  test("can be copies of one review that come back in any order: what everybody said is there once", async ({ desk }) => {
    await openWeaver(desk);
    const review: unknown = JSON.parse((await download(desk, deskWords.save.review)).text);
    await desk.getByRole("button", { name: deskWords.advert.back }).click();
    const copies = Array.from({ length: 40 }, (_, number) => copyOf(review as object, number));
    const shuffled = copies.flatMap((_, at) => copies[(at * 17) % copies.length] ?? []);
    await pick(desk, [...shuffled, ...copies.slice(0, 3)]);
    await desk.getByText(deskWords.joined(43, 40, 0)).waitFor({ timeout: 120_000 });
    await desk.getByRole("button", { name: "Weaver", exact: true }).click();
    const said = desk.getByRole("region", { name: deskWords.comments.heading });
    await expect
      .poll(async () => (await said.getByText(/^Comment \d+$/).allTextContents()).toSorted())
      .toEqual(Array.from({ length: 40 }, (_, number) => `Comment ${number}`).toSorted());
  }, 200_000);

  test("stop being read when the user says so; what is there stays and can be worked on", async ({ desk }) => {
    const { files } = manyFiles(60);
    await pick(desk, files);
    await desk.getByRole("button", { name: deskWords.progress.cancel }).click();
    await desk.getByText(/\d+ not looked at\.$/).waitFor({ timeout: 120_000 });
    await desk.getByText(deskWords.state.cancelled).first().waitFor();
    expect(await desk.getByText(deskWords.state.waiting, { exact: true }).count()).toBe(0);
    await desk.getByRole("button", { name: /^Helper 0/ }).waitFor();
  }, 200_000);
});

/** A copy of a review in which somebody said something. */
function copyOf(review: object, number: number): PickedFile {
  const at = new Date(Date.UTC(2026, 10, 21, 10, number)).toISOString();
  const event = { kind: "commented", id: `c${number}`, at, by: `p${number}`, on: { kind: "advert" }, text: `Comment ${number}` };
  const copy = { ...review, texts: [], events: [event], people: [{ id: `p${number}`, name: `Reader ${number}`, role: "" }] };
  return { name: `copy-${number}.advertreview.json`, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(copy)) };
}
