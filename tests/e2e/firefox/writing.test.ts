import type { Browser } from "puppeteer-core";
import { describe, expect } from "vitest";
import { found, stateOf, use, whyNot } from "../harness/editor-steps";
import { test } from "../harness/firefox-test";
import { onlyPage } from "../harness/open-served";
import { openBeside, type Beside } from "../harness/open-beside";

const FORM = "https://www.jobs.nhs.uk/employer/form";

describe("writing in a field in Firefox", () => {
  test("underlines words in a textarea from outside it, and follows while more is typed", async ({ firefox }) => {
    const { page, panel } = await open(firefox, '<textarea style="width: 600px; height: 90px">We utilise tools.</textarea>');
    await page.click("textarea");
    await found(panel, "utilise");
    await expect.poll(() => page.evaluate(underlined)).toEqual([{ text: "utilise", left: expect.any(Number) }]);
    const [before] = await page.evaluate(underlined);
    await page.keyboard.press("Home");
    await page.keyboard.type("Here ");
    const [after] = await page.evaluate(underlined);
    expect(after?.text).toBe("utilise");
    expect(after?.left).toBeGreaterThan((before?.left ?? 0) + 20);
    await page.close();
  });

  test("draws each line where the field shows the word", async ({ firefox }) => {
    const { page, panel } = await open(
      firefox,
      '<div style="transform: scale(1.5); transform-origin: 0 0"><textarea style="width: 400px; height: 60px; padding: 7px; border: 3px solid; font: 17px/1.7 serif">A. We utilise tools.</textarea></div>',
    );
    await page.click("textarea");
    await found(panel, "utilise");
    await expect.poll(() => page.evaluate(underlined)).not.toEqual([]);
    // The same text with the same style in an element of the page shows where the word stands.
    const expected = await page.evaluate(() => {
      const field = document.querySelector("textarea") as HTMLTextAreaElement;
      const twin = field.parentElement?.appendChild(document.createElement("div")) as HTMLElement;
      twin.style.cssText = `position: absolute; top: ${field.offsetTop}px; left: ${field.offsetLeft}px; box-sizing: border-box; width: ${field.offsetWidth}px; padding: 7px; border: 3px solid; font: 17px/1.7 serif; white-space: pre-wrap`;
      twin.textContent = field.value;
      const range = document.createRange();
      range.setStart(twin.firstChild as Text, 6);
      range.setEnd(twin.firstChild as Text, 13);
      const { left } = range.getBoundingClientRect();
      twin.remove();
      return left;
    });
    const [mark] = await page.evaluate(underlined);
    expect(Math.abs((mark?.left ?? 0) - expected)).toBeLessThan(2);
    await page.close();
  });

  test("adds nothing to what is edited, and changes bold words where the first letter can stay", async ({ firefox }) => {
    const written = '<p>We <a href="#"><b>utilise</b></a> tools.</p><p>You will leverage&nbsp;looms.</p>';
    const { page, panel } = await open(firefox, `<div id="editor" contenteditable="true">${written}</div>`);
    await page.click("p + p");
    await found(panel, "utilise");
    const html = () => page.evaluate(() => document.querySelector("#editor")?.innerHTML);
    expect(await html()).toBe(written);
    expect(whyNot(await use(panel, "utilise"))).toBe(undefined);
    expect(await html()).toBe(written.replace("utilise", "use"));
    await page.close();
  });

  test("puts all back where Firefox would swallow a space beside bold words, and leaves nothing selected", async ({
    firefox,
  }) => {
    const written = "<p>We <b>leverage</b> tools.</p><p>You will utilise&nbsp;looms.</p>";
    const { page, panel } = await open(firefox, `<div id="editor" contenteditable="true">${written}</div>`);
    await page.click("p + p");
    await found(panel, "leverage");
    const html = () => page.evaluate(() => document.querySelector("#editor")?.innerHTML);
    expect(whyNot(await use(panel, "leverage"))).toBe("not-taken");
    expect(await html()).toBe(written);
    expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(true);
    await page.close();
  });

  test("says nothing of the word that is being typed until it is done", async ({ firefox }) => {
    const { page, panel } = await open(firefox, "<textarea>You will leverage looms.</textarea>");
    await page.click("textarea");
    await page.keyboard.press("End");
    await page.keyboard.type(" We utilise");
    await expect
      .poll(async () => (await stateOf(panel)).blocks.map(({ text }) => text))
      .toEqual(["You will leverage looms. We utilise"]);
    expect((await stateOf(panel)).report?.findings.map(({ actual }) => actual)).toEqual(["leverage"]);
    await page.keyboard.type(" tools.");
    await found(panel, "utilise");
    await page.close();
  });
});

function open(firefox: Browser, body: string): Promise<Beside> {
  return openBeside(firefox, FORM, onlyPage(`<!doctype html><title>Form</title><main>${body}</main>`));
}

/** What is underlined over the page's fields, and where. To be evaluated in the page. */
function underlined(): readonly { readonly text: string; readonly left: number }[] {
  const marks = document.querySelector("wider-welcome-marks")?.shadowRoot?.querySelectorAll("span") ?? [];
  return [...marks].map((mark) => ({ text: mark.textContent ?? "", left: mark.getBoundingClientRect().left }));
}
