import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { advice } from "@/lib/rulebook/advice";
import { siteWords } from "@/lib/ui/site-words";
import { welcomeWords } from "@/lib/ui/welcome-words";
import { words } from "@/lib/ui/words";
import { test } from "../harness/chromium-test";
import { marksOn } from "../harness/marks-on";

describe("the panel in Chromium", () => {
  test("says how the advert stands, and what to look at first", async ({ panel }) => {
    await panel.getByRole("heading", { level: 1, name: "Communications and Engagement Manager" }).waitFor();
    expect(await panel.locator(".ww-header__status").textContent()).toMatch(
      /^\d things? to decide before you publish, and \d+ more worth a look\.$/,
    );
    const headings = await panel.getByRole("heading", { level: 2 }).allTextContents();
    expect(headings.map((heading) => heading.replace(/ \(\d+\)$/, "").trim())).toEqual([
      welcomeWords.cards[0].heading,
      words.checklist.heading,
      words.groups.first,
      words.groups.words,
      words.groups.sentences,
      words.groups.statements,
      words.category.tone,
      words.groups.said,
      siteWords.heading,
      words.groups.about,
    ]);
  });

  test("explains a finding: the words in their sentence, why, who says so with date and link, and what could stand there", async ({
    panel,
  }) => {
    const row = await openRow(panel, "elderly");
    expect(await row.locator("blockquote").textContent()).toContain("useful to elderly people");
    expect(await row.locator(".ww-suggestion__text").allTextContents()).toContain("older");
    const source = row.locator(".ww-source");
    expect(await source.getByRole("link").getAttribute("href")).toMatch(/^https:\/\/.*(nhs|gov)\.uk\//);
    expect(await source.textContent()).toMatch(/NHS, GOV\.UK or specialist guidance: .+, .*20\d\d/);
  });

  test("shows a finding in the advert", async ({ advert, panel }) => {
    await advert.evaluate(() => scrollTo(0, 0));
    const row = await openRow(panel, "Native English speaker");
    await row.getByRole("button", { name: words.finding.show }).click();
    await expect
      .poll(() => advert.evaluate(marksOn))
      .toContainEqual({ name: "current", text: expect.stringContaining("Native English speaker") });
    const { top, bottom, height } = await advert.evaluate(() => {
      const [range] = CSS.highlights.get("wider-welcome-current") ?? [];
      return { ...(range as Range).getBoundingClientRect().toJSON(), height: innerHeight };
    });
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(height);
  });

  test("copies a suggestion", async ({ chromium, panel }) => {
    await chromium.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const row = await openRow(panel, "elderly");
    await row.getByRole("button", { name: "Copy “older”" }).click();
    await expect.poll(() => panel.evaluate(() => navigator.clipboard.readText())).toBe("older");
  });

  test("offers every wording there is for what is not said, each with whose words they are", async ({ panel }) => {
    const row = await openRow(panel, words.statement["equality-diversity"] ?? "");
    const wordings = advice.statements["equality-diversity"]?.insert ?? [];
    const offered = await row.locator(".ww-wording").allTextContents();
    expect(offered).toEqual(wordings.map(({ text }) => expect.stringContaining(text)));
    expect(await row.locator(".ww-wording__origin").count()).toBe(wordings.length);
    expect(await row.getByRole("button", { name: /^Copy/ }).count()).toBe(wordings.length);
  });

  test("turns the marks off, and on again", async ({ advert, panel }) => {
    const marks = panel.getByRole("switch", { name: words.header.marks });
    await marks.click();
    await expect.poll(() => advert.evaluate(marksOn)).toEqual([]);
    await marks.click();
    await expect.poll(() => advert.evaluate(marksOn)).not.toEqual([]);
  });

  test("steps from one finding to the next, on the page too", async ({ advert, panel }) => {
    await panel.getByRole("button", { name: words.step.next }).click();
    await expect.poll(() => current(advert)).not.toBe(undefined);
    const first = await current(advert);
    await panel.getByRole("button", { name: words.step.next }).click();
    await expect.poll(() => current(advert)).not.toBe(first);
    await panel.getByRole("button", { name: words.step.previous }).click();
    await expect.poll(() => current(advert)).toBe(first);
  });

  test("checks a pasted text where the user wants that", async ({ chromium }) => {
    const panel = await chromium.context.newPage();
    await panel.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html?tab=999999`);
    await panel.getByLabel(words.paste.label).fill("You will utilise your skills.\n\nNo time wasters.");
    await panel.getByRole("button", { name: words.paste.check }).click();
    await expect.poll(() => panel.getByRole("button", { name: /utilise/ }).count()).toBe(1);
    await panel.close();
  });
});

/** Opens the row whose button names these words, and gives it. */
async function openRow(panel: Page, name: string) {
  const row = panel.getByRole("listitem").filter({ has: panel.getByRole("button", { name: new RegExp(name) }) });
  await row
    .getByRole("button", { name: new RegExp(name), expanded: false })
    .first()
    .click();
  return row;
}

async function current(advert: Page): Promise<string | undefined> {
  return (await advert.evaluate(marksOn)).find(({ name }) => name === "current")?.text;
}
