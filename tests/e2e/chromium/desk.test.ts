import { describe, expect } from "vitest";
import { deskWords } from "@/lib/ui/desk/desk-words";
import { words } from "@/lib/ui/words";
import { axeFaults } from "../harness/axe-faults";
import { dyer, nothing, richText, weaver, weaverWord } from "../harness/desk-files";
import { advertsTable, download, openWeaver, pick, rows, saved, test } from "../harness/desk-test";

describe("the review desk in Chromium", () => {
  test("reads many files at once, goes on past those it cannot read, and says why for each", async ({ desk }) => {
    await pick(desk, [nothing, weaver, richText, dyer, weaverWord]);
    await desk.getByText(deskWords.progress.finished(3, 2)).waitFor();
    expect(await rows(desk)).toEqual(["Dyer", "empty.txt", "Linen weaver", "old.rtf", "Weaver"]);
    await desk.getByText(deskWords.unreadable.empty).waitFor();
    await desk.getByText(deskWords.unreadable["rich-text"]).waitFor();

    await desk.getByRole("radio", { name: deskWords.table.filters.unread }).check();
    expect(await rows(desk)).toEqual(["empty.txt", "old.rtf"]);
    await desk.getByRole("radio", { name: deskWords.table.filters.fix }).check();
    expect(await rows(desk)).toEqual(["Weaver"]);
  });

  test("sorts by each column, says so, and keeps order and filter in its address", async ({ desk }) => {
    await pick(desk, [weaver, dyer, weaverWord]);
    await desk.getByText(deskWords.progress.finished(3)).waitFor();
    await advertsTable(desk).getByRole("button", { name: deskWords.table.columns.worth }).click();
    expect(
      await advertsTable(desk).getByRole("columnheader", { name: deskWords.table.columns.worth }).getAttribute("aria-sort"),
    ).toBe("descending");
    expect((await rows(desk)).at(-1)).toBe("Dyer");
    await desk
      .getByText(deskWords.table.showing(3, 3, deskWords.table.columns.worth, deskWords.table.orders.figures[1]))
      .waitFor();
    expect(new URL(desk.url()).hash).toBe("#sort=worth&order=down&show=all");
  });

  test("takes formatted text that is pasted, with its headings as sections", async ({ desk }) => {
    await desk.getByRole("button", { name: deskWords.add.paste }).click();
    const box = desk.getByLabel(deskWords.advert.text);
    await box.focus();
    await desk.evaluate(pasteInto, { html: weaver.buffer.toString(), text: "Weaver" });
    await box.fill("Weaver");
    await desk.getByRole("button", { name: deskWords.add.check }).click();
    await desk.getByText(deskWords.progress.finished(1)).waitFor();
    await desk.getByRole("button", { name: "Weaver", exact: true }).click();
    await desk.getByRole("heading", { level: 3, name: words.section.essential }).first().waitFor();
  });

  test("puts a suggestion in place as one step, takes it back by its button and by Ctrl+Z, and checks again", async ({
    desk,
  }) => {
    await openWeaver(desk);
    const text = desk.getByRole("textbox", { name: deskWords.advert.text });
    await desk.getByRole("button", { name: /“utilise”/ }).click();
    await desk.getByRole("button", { name: `${words.write.use} “use”` }).click();
    await expect.poll(() => text.textContent()).toContain("You will use looms");
    await expect.poll(() => desk.getByRole("button", { name: /“utilise”/ }).count()).toBeLessThan(2);
    await desk.getByRole("button", { name: `${words.write.undo} “use”` }).click();
    await expect.poll(() => text.textContent()).toContain("You will utilise looms");
    await desk.getByRole("button", { name: /“utilise”/ }).waitFor();

    await desk.getByRole("button", { name: `${words.write.use} “use”` }).click();
    await expect.poll(() => text.textContent()).toContain("You will use looms");
    await text.focus();
    await desk.keyboard.press("Control+z");
    await expect.poll(() => text.textContent()).toContain("You will utilise looms");
  });

  test("shows before and after, and counts what the form takes", async ({ desk }) => {
    await openWeaver(desk);
    await desk.getByRole("button", { name: /“utilise”/ }).click();
    await desk.getByRole("button", { name: `${words.write.use} “use”` }).click();
    await desk.getByRole("button", { name: deskWords.advert.compare }).click();
    await expect.poll(() => desk.locator("del").allTextContents()).toEqual([` ${deskWords.advert.was} utilise`]);
    expect(await desk.locator("ins").allTextContents()).toEqual([` ${deskWords.advert.now} use`]);
    await desk
      .getByText(/of 1,500 characters|asks for at least 100/)
      .first()
      .waitFor();
  });

  test("saves a review file that brings the advert back with its decisions", async ({ desk }) => {
    await openWeaver(desk);
    await desk.getByRole("button", { name: /“utilise”/ }).click();
    await desk.getByRole("button", { name: `${words.write.use} “use”` }).click();
    await desk.getByLabel(deskWords.save.name).fill("A. Jones");
    const review = await download(desk, deskWords.save.review);
    expect(review.name).toBe("weaver.advertreview.json");
    await desk.reload();
    await pick(desk, [{ name: review.name, mimeType: "application/json", buffer: Buffer.from(review.text) }]);
    await desk.getByRole("button", { name: "Weaver", exact: true }).click();
    await desk.getByText("A. Jones").first().waitFor();
    expect(await desk.getByRole("textbox", { name: deskWords.advert.text }).textContent()).toContain("You will use looms");
  });

  test("saves a record without scripts, a table, and neither holds what a spreadsheet or browser would run", async ({ desk }) => {
    await pick(desk, [
      {
        ...dyer,
        name: "=1+1.txt",
        buffer: Buffer.from(
          "<img src=x onerror=alert(1)>\n\nJob summary\nWe utilise dyes for people in the wards every day of the week.",
        ),
      },
    ]);
    const table = await saved(desk, () => desk.getByRole("button", { name: deskWords.table.csv }).click());
    expect(table.text).toContain("'=1+1");
    await desk.locator(".ww-desk__open").click();
    const record = await download(desk, deskWords.save.record);
    expect(record.text).not.toMatch(/<script|<img|onerror=[^&]*\(1\)>/i);
    expect(record.text).toContain(deskWords.record.limits);
  });

  test.for(["light", "dark", "forced"] as const)("has no fault that axe finds: %s", async (look, { desk }) => {
    await desk.emulateMedia(look === "forced" ? { forcedColors: "active" } : { colorScheme: look });
    expect(await axeFaults(desk)).toEqual([]);
    await pick(desk, [weaver, nothing]);
    await desk.getByText(deskWords.progress.finished(1, 1)).waitFor();
    expect(await axeFaults(desk)).toEqual([]);
    await desk.getByRole("button", { name: "Weaver", exact: true }).click();
    await desk.getByRole("button", { name: /“utilise”/ }).click();
    expect(await axeFaults(desk)).toEqual([]);
  });
});

/** To be evaluated in the page: a paste as the browser tells of it. */
function pasteInto({ html, text }: { readonly html: string; readonly text: string }): void {
  const data = new DataTransfer();
  data.setData("text/html", html);
  data.setData("text/plain", text);
  document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
}
