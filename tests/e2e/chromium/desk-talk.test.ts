import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { deskWords } from "@/lib/ui/desk/desk-words";
import { talkWords } from "@/lib/ui/desk/talk-words";
import { words } from "@/lib/ui/words";
import { axeFaults } from "../harness/axe-faults";
import { download, openWeaver, pick, test } from "../harness/desk-test";

describe("what several people think of a finding", () => {
  test("is said with one press, taken back with another, and goes into the record", async ({ desk }) => {
    await openWeaver(desk);
    await desk.getByRole("button", { name: /“utilise”/ }).click();
    const agree = desk.getByRole("button", { name: talkWords.views.agree, exact: true });
    await agree.click();
    await desk.getByText(talkWords.agree(talkWords.me)).waitFor();
    expect(await agree.getAttribute("aria-pressed")).toBe("true");
    await agree.click();
    await expect.poll(() => desk.getByText(talkWords.agree(talkWords.me)).count()).toBe(0);

    await desk.getByRole("button", { name: talkWords.views.disagree, exact: true }).click();
    await desk.getByRole("button", { name: talkWords.more }).click();
    await desk.getByRole("textbox", { name: talkWords.wording }).fill("work with");
    await desk.getByRole("textbox", { name: talkWords.comment, exact: true }).fill("It is what weavers say");
    await desk.getByRole("button", { name: talkWords.add, exact: true }).click();
    await desk.getByText(talkWords.suggests("work with")).first().waitFor();
    expect(await axeFaults(desk)).toEqual([]);

    await desk.getByLabel(deskWords.save.name).fill("A. Jones");
    const record = await download(desk, deskWords.save.record);
    for (const part of [
      `${talkWords.views.disagree}. `,
      "It is what weavers say",
      talkWords.suggests("work with"),
      deskWords.record.chain.limits,
    ])
      expect(record.text).toContain(part);
    // The view that was taken back, the one that stands, and the comment.
    expect(record.text).toContain(deskWords.record.chain.fit(4));
  });

  test("comes back in files, shows where people differ, and a colleague's wording can be used", async ({ desk }) => {
    await openWeaver(desk);
    await desk.getByRole("button", { name: /“utilise”/ }).click();
    await desk.getByRole("button", { name: talkWords.views.agree, exact: true }).click();
    const review = await reviewOf(desk);
    const [ours] = review.events;
    const theirs = { ...ours, id: "e9", by: "p9", view: "disagree", wording: "work at", text: "" };
    await comesBack(desk, { ...review, texts: [], events: [theirs], people: [{ id: "p9", name: "B. Lee", role: "Weaver" }] });
    await desk.getByText(deskWords.joined(1, 1, 0)).waitFor();
    await desk.getByRole("button", { name: "Weaver", exact: true }).click();
    await desk.getByRole("button", { name: /“utilise”/ }).click();
    await desk.getByText(talkWords.differ).waitFor();
    await desk.getByText(talkWords.disagree("B. Lee (Weaver)")).waitFor();

    await desk.getByRole("button", { name: `${words.write.use} “work at”` }).click();
    await expect
      .poll(() => desk.getByRole("textbox", { name: deskWords.advert.text }).textContent())
      .toContain("You will work at looms");
  });

  test("is about the paragraph with the cursor, or the words that are selected, where it is no finding", async ({ desk }) => {
    await openWeaver(desk);
    const comment = desk.getByRole("button", { name: talkWords.words, exact: true });
    await comment.click();
    await desk.getByText(talkWords.wordsNone).first().waitFor();

    await desk.getByText("You will mend the looms with the team").click();
    await comment.click();
    const box = desk.getByRole("textbox", {
      name: talkWords.on("You will mend the looms with the team and keep the thread tidy."),
    });
    await box.fill("Which team?");
    await desk.getByRole("button", { name: talkWords.add, exact: true }).click();
    await desk.getByText("Which team?").waitFor();
    await expect.poll(() => desk.evaluate(() => document.activeElement?.textContent)).toBe(talkWords.words);
    await desk.getByText(deskWords.comments.on("You will mend the looms with the team and keep the thread tidy.")).waitFor();
  });

  test("is doubted where an entry was changed on the way", async ({ desk }) => {
    await openWeaver(desk);
    await desk.getByRole("button", { name: /“utilise”/ }).click();
    await desk.getByRole("button", { name: talkWords.views.agree, exact: true }).click();
    await desk.getByText(talkWords.agree(talkWords.me)).waitFor();
    await desk.getByRole("button", { name: talkWords.more }).click();
    await desk.getByRole("textbox", { name: talkWords.comment, exact: true }).fill("Say use");
    await desk.getByRole("button", { name: talkWords.add, exact: true }).click();
    await desk.getByText("Say use").first().waitFor();
    const review = await reviewOf(desk);
    const [first, ...others] = review.events;
    await desk.reload();
    await comesBack(desk, { ...review, events: [{ ...first, view: "disagree" }, ...others] });
    await desk.getByRole("button", { name: "Weaver", exact: true }).click();
    await desk.getByText(deskWords.comments.broken(1)).waitFor();
  });
});

interface SavedReview {
  readonly events: readonly object[];
}

async function reviewOf(desk: Page): Promise<SavedReview> {
  return JSON.parse((await download(desk, deskWords.save.review)).text) as SavedReview;
}

/** Drops a review file on the desk's table. */
async function comesBack(desk: Page, review: object): Promise<void> {
  const back = desk.getByRole("button", { name: deskWords.advert.back });
  if ((await back.count()) > 0) await back.click();
  await pick(desk, [
    { name: "back.advertreview.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(review)) },
  ]);
}
