import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { deskWords } from "@/lib/ui/desk/desk-words";
import { talkWords } from "@/lib/ui/desk/talk-words";
import { keepWords } from "@/lib/ui/keep-words";
import { words } from "@/lib/ui/words";
import { axeFaults } from "../harness/axe-faults";
import { weaver, weaverWord, type PickedFile } from "../harness/desk-files";
import { download, openWeaver, pick, saved, test, type Saved } from "../harness/desk-test";

/** Where a colleague without the extension opens the page that they were sent. */
const COLLEAGUE = "https://colleague.example/copy.html";

const asPicked = ({ name, bytes }: Saved): PickedFile => ({ name, mimeType: "application/octet-stream", buffer: bytes });
const all = (desk: Page) => desk.getByRole("button", { name: deskWords.advert.back });

describe("what is sent round and comes back", () => {
  test("is a web page on which anyone can say what they think; the file they save is joined, and says who said what on which words", async ({
    chromium,
    desk,
  }) => {
    await openWeaver(desk);
    const copy = await download(desk, deskWords.save.copy);
    const reader = await chromium.context.newPage();
    await reader.route(COLLEAGUE, (route) => route.fulfill({ contentType: "text/html", body: copy.text }));
    await reader.goto(COLLEAGUE);
    expect(await axeFaults(reader)).toEqual([]);
    await reader.getByLabel(deskWords.webCopy.name).fill("B. Lee <b>");
    await reader.getByLabel(deskWords.webCopy.commentOn("utilise")).fill("Say what it does </script><img src=x>");
    await reader.getByLabel(deskWords.webCopy.comment, { exact: true }).fill("I would apply.");
    const view = reader.getByRole("group", { name: deskWords.webCopy.viewOf("utilise") });
    await view.getByLabel(talkWords.views.disagree).check();
    await reader.getByLabel(deskWords.webCopy.wordingFor("utilise")).fill("work with");
    const save = () => reader.getByRole("button", { name: deskWords.webCopy.save }).click();
    const comments = await saved(reader, save);
    await reader.getByText(deskWords.webCopy.saved).waitFor();
    await reader.getByRole("button", { name: deskWords.webCopy.copy }).click();
    await expect
      .poll(() => reader.getByLabel(deskWords.webCopy.result).inputValue())
      .toContain(
        `“utilise”\n${talkWords.views.disagree}\n\n“utilise”\n${deskWords.webCopy.wording}: “work with”\nSay what it does`,
      );
    await view.getByLabel(deskWords.webCopy.noView).check();
    const later = await saved(reader, save);
    await reader.close();

    await all(desk).click();
    await pick(desk, [asPicked(comments)]);
    await desk.getByText(deskWords.joined(1, 3, 0)).waitFor();
    await desk.getByRole("button", { name: "Weaver", exact: true }).click();
    await desk.getByRole("button", { name: /“utilise”/ }).click();
    await desk.getByText(talkWords.disagree("B. Lee <b>")).waitFor();
    await desk.getByText(talkWords.suggests("work with")).first().waitFor();

    // What they took back on the page since is gone; the rest is there once.
    await all(desk).click();
    await pick(desk, [asPicked(later)]);
    await desk.getByText(deskWords.joined(2, 4, 0)).waitFor();
    await desk.getByRole("button", { name: "Weaver", exact: true }).click();
    const said = desk.getByRole("region", { name: deskWords.comments.heading });
    await said.getByText("Say what it does </script><img src=x>").waitFor();
    expect(await said.getByText(/B\. Lee <b>/).count()).toBe(2);
    expect(await said.getByText(deskWords.comments.on("utilise")).count()).toBe(1);
    expect(await desk.getByText(talkWords.disagree("B. Lee <b>")).count()).toBe(0);
  });

  test("are comments whose words are gone, listed apart", async ({ desk }) => {
    await openWeaver(desk);
    const review: unknown = JSON.parse((await download(desk, deskWords.save.review)).text);
    const event = {
      kind: "commented",
      id: "c1",
      at: "2026-11-21T10:00:00Z",
      by: "p9",
      on: { kind: "finding", ruleId: "jargon/utilise", anchor: { exact: "utilise", prefix: "a", suffix: "b", nth: 0 } },
      text: "Far away",
    };
    const returned = JSON.stringify({ ...(review as object), texts: [], events: [event], people: [] });
    await all(desk).click();
    await pick(desk, [{ name: "back.advertreview.json", mimeType: "application/json", buffer: Buffer.from(returned) }]);
    await desk.getByText(deskWords.joined(1, 1, 0)).waitFor();
    await desk.getByRole("button", { name: "Weaver", exact: true }).click();
    await desk.getByRole("heading", { name: deskWords.comments.moved }).waitFor();
  });

  test("are decisions that differ: both are shown, none is picked, and a person settles it", async ({ desk }) => {
    await openWeaver(desk);
    await desk.getByRole("button", { name: /“utilise”/ }).click();
    await desk.getByRole("button", { name: keepWords.keep }).click();
    await desk.getByRole("button", { name: keepWords.confirm }).click();
    await desk.getByRole("heading", { name: keepWords.keptHeading(1) }).waitFor();
    const review = JSON.parse((await download(desk, deskWords.save.review)).text) as {
      readonly events: readonly { readonly decision: object }[];
    };
    const [ours] = review.events;
    const theirs = { ...ours, id: "d9", by: "p9", decision: { ...ours?.decision, kind: "changed", to: "use" } };
    const people = [{ id: "p9", name: "B. Lee", role: "Weaver" }];
    const returned = JSON.stringify({ ...review, texts: [], events: [theirs], people });
    await all(desk).click();
    await pick(desk, [{ name: "back.advertreview.json", mimeType: "application/json", buffer: Buffer.from(returned) }]);
    await desk.getByText(deskWords.joined(1, 1, 1)).waitFor();
    await desk.getByText(deskWords.state.disputed(1)).waitFor();
    await desk.getByRole("button", { name: "Weaver", exact: true }).click();
    // Undecided, the finding is open again.
    await desk
      .getByRole("button", { name: /“utilise”/ })
      .first()
      .waitFor();
    await desk.getByRole("button", { name: `${deskWords.disputed.settle} ${deskWords.kept.kinds.kept}` }).click();
    await desk.getByRole("heading", { name: keepWords.keptHeading(1) }).waitFor();
    expect(await desk.getByRole("heading", { name: deskWords.disputed.heading }).count()).toBe(0);
    await desk.getByText(/B\. Lee \(Weaver\)/).waitFor();
  });

  test("is the advert's own Word file with comments and tracked changes; what others say in it is read back", async ({
    desk,
  }) => {
    await pick(desk, [weaverWord]);
    await desk.getByRole("button", { name: "Linen weaver", exact: true }).click();
    await desk.getByRole("button", { name: /“utilise”/ }).click();
    await desk.getByRole("button", { name: `${words.write.use} “use”` }).click();
    await desk.getByLabel(deskWords.save.name).fill("A. Jones");
    const tracked = await download(desk, deskWords.save.wordTracked);
    expect(tracked.name).toBe("weaver (checked).docx");
    const parts = unzipSync(tracked.bytes);
    const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    expect(text).toMatch(/<w:del [^>]*>(?:(?!<\/w:del>).)*<w:delText[^>]*>utilise</s);
    expect(text).toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*>use</s);
    const comments = strFromU8(parts["word/comments.xml"] ?? new Uint8Array());
    expect(comments).toContain("A. Jones via Wider Welcome");
    expect(comments).toContain(words.evidence["plain-language"]);

    // Our own comments are no news: the file is the same advert with nothing new in it.
    await all(desk).click();
    await pick(desk, [asPicked(tracked)]);
    await desk.getByText(deskWords.joined(1, 0, 0)).waitFor();
    const fresh = await (async () => {
      await desk.getByRole("button", { name: "Linen weaver", exact: true }).click();
      return download(desk, deskWords.save.wordNew);
    })();
    expect(strFromU8(unzipSync(fresh.bytes)["word/document.xml"] ?? new Uint8Array())).toContain("You will use looms");
  });

  test("is found again among past reviews, compared with, and deleted", async ({ desk }) => {
    await openWeaver(desk);
    await all(desk).click();
    await desk
      .getByRole("button", { name: `${deskWords.history.open} Weaver` })
      .first()
      .waitFor();
    await desk.reload();
    await pick(desk, [
      { ...weaver, buffer: Buffer.from(weaver.buffer.toString().replace("mend the looms", "mend the looms for the elderly")) },
    ]);
    await desk.getByRole("button", { name: "Weaver", exact: true }).click();
    await desk.getByRole("heading", { name: `${deskWords.history.since} (1)` }).waitFor();
    await all(desk).click();
    await desk.getByRole("button", { name: deskWords.history.deleteAll }).click();
    await desk.getByText(deskWords.history.none).waitFor();
    expect(await desk.evaluate(storedKeys)).toEqual(["reviews"]);
  });

  test("needs no mouse: open, step, use, take back, keep with a reason, save", async ({ desk }) => {
    await openWeaver(desk);
    await desk.getByRole("button", { name: words.step.next }).focus();
    await desk.keyboard.press("Enter");
    await expect.poll(() => desk.evaluate(() => document.activeElement?.textContent)).toContain("Native English speaker");
    await press(desk, keepWords.keep);
    await expect.poll(() => desk.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("radio");
    await desk.keyboard.press("Space");
    await press(desk, keepWords.confirm);
    await desk.getByRole("heading", { name: keepWords.keptHeading(1) }).waitFor();
    await expect.poll(() => desk.evaluate(() => document.activeElement?.getAttribute("aria-expanded"))).toBe("false");
    await desk.keyboard.press("Enter");
    const use = desk.getByRole("button", { name: new RegExp(`^${words.write.use}`) }).first();
    await use.focus();
    await desk.keyboard.press("Enter");
    await expect.poll(() => desk.evaluate(() => document.activeElement?.textContent)).toContain(words.write.undo);
    await desk.keyboard.press("Control+z");
    await expect.poll(() => desk.getByRole("heading", { name: words.write.changes }).count()).toBe(0);
    const record = await saved(desk, () => press(desk, `${deskWords.save.button} ${deskWords.save.record}`));
    expect(record.text).toContain(keepWords.reasons["official-title"]);
  });
});

async function press(desk: Page, name: string): Promise<void> {
  await desk.getByRole("button", { name }).first().focus();
  await desk.keyboard.press("Enter");
}

/** To be evaluated in the page. */
async function storedKeys(): Promise<readonly string[]> {
  return Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith("reviews"));
}

declare const chrome: { readonly storage: { readonly local: { get(keys: null): Promise<object> } } };
