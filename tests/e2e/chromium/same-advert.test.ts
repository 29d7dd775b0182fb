import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { keepWords } from "@/lib/ui/keep-words";
import { openPanel, test, type ChromiumFixtures } from "../harness/chromium-test";
import { found, stateOf, use, whyNot } from "../harness/editor-steps";

const FORM = "https://www.jobs.nhs.uk/employer/form-shared";
const FRAMED = "https://www.jobs.nhs.uk/employer/form-framed";
const text = "We utilise tools. You will leverage looms.";
const editor = `<h2>Main duties</h2><div contenteditable="true"><p>${text}</p></div>`;

describe("one advert that is edited in two places in Chromium", () => {
  test("keeps what each tab writes, and decides in both what is decided in one", async ({ chromium }) => {
    const [one, two] = [await opened(chromium, FORM, editor), await opened(chromium, FORM, editor)];
    await typeAtEnd(one.page, " First tab.");
    await found(one.panel, "utilise");
    await typeAtEnd(two.page, " Second tab.");
    await found(two.panel, "utilise");

    await one.panel
      .getByRole("button", { name: /“leverage”/ })
      .first()
      .click();
    await one.panel.getByRole("button", { name: keepWords.keep, exact: true }).click();
    await one.panel.getByLabel(keepWords.scopes.here).check();
    await one.panel.getByRole("button", { name: keepWords.confirm }).click();
    for (const { panel } of [one, two])
      await expect.poll(async () => (await stateOf(panel)).aside.map(({ finding }) => finding.actual)).toEqual(["leverage"]);

    await two.page.bringToFront();
    expect(whyNot(await use(two.panel, "utilise"))).toBe(undefined);
    await expect.poll(() => textOf(two.page)).toBe("We use tools. You will leverage looms. Second tab.");
    expect(await textOf(one.page)).toBe("We utilise tools. You will leverage looms. First tab.");
    await one.page.bringToFront();
    await found(one.panel, "utilise");
    for (const { page, panel } of [one, two]) await Promise.all([panel.close(), page.close()]);
  });

  test("changes only the frame it is asked to, where two frames show the same text", async ({ chromium }) => {
    const frame = `<iframe style="width: 700px; height: 150px" srcdoc='${editor}'></iframe>`;
    const { page, panel } = await opened(chromium, FRAMED, frame + frame);
    const [first, second] = [page.frameLocator("iframe").nth(0), page.frameLocator("iframe").nth(1)];
    await second.locator("p").click();
    await page.keyboard.press("End");
    await page.keyboard.type(" Second.");
    await first.locator("p").click();
    await page.keyboard.press("End");
    await page.keyboard.type(" First.");
    await expect
      .poll(async () => (await stateOf(panel)).blocks.map((block) => block.text).filter((each) => each.startsWith("We")))
      .toEqual([`${text} First.`, `${text} Second.`]);
    await found(panel, "utilise");
    expect(whyNot(await use(panel, "utilise"))).toBe(undefined);
    await expect.poll(() => first.locator("p").innerText()).toBe("We use tools. You will leverage looms. First.");
    expect(await second.locator("p").innerText()).toBe(`${text} Second.`);
    await Promise.all([panel.close(), page.close()]);
  });
});

async function opened({ context, ...browser }: ChromiumFixtures["chromium"], address: string, body: string) {
  const html = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Form</title><h1>Write an advert</h1>${body}`;
  const page = await context.newPage();
  await page.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
  await page.goto(`${address}`);
  // Tabs of one address are told apart by what follows it.
  await page.evaluate((count) => history.replaceState(undefined, "", `#${count}`), (tabs += 1));
  const panel = await openPanel({ context, ...browser }, page);
  await page.bringToFront();
  return { page, panel };
}

let tabs = 0;

async function typeAtEnd(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await page.locator("p").click();
  await page.keyboard.press("End");
  await page.keyboard.type(words);
}

function textOf(page: Page): Promise<string> {
  return page.locator("p").innerText();
}
