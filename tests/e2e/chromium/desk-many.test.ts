import { describe, expect } from "vitest";
import { deskWords } from "@/lib/ui/desk/desk-words";
import { manyFiles } from "../harness/many-files";
import { pick, rows, test } from "../harness/desk-test";

describe("many files at once", () => {
  test("are read one after the other, whatever they are, and none holds up the others", async ({ desk }) => {
    const { files, readable } = manyFiles(60);
    await pick(desk, files);
    await desk.getByText(deskWords.progress.finished(readable, files.length - readable)).waitFor({ timeout: 300_000 });
    expect(await rows(desk)).toHaveLength(files.length);
    await desk.getByRole("radio", { name: deskWords.table.filters.unread }).check();
    expect(await rows(desk)).toHaveLength(files.length - readable);
  }, 400_000);

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
