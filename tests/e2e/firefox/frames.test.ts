import type { Frame } from "puppeteer-core";
import { describe, expect } from "vitest";
import { found, stateOf, use, whyNot } from "../harness/editor-steps";
import { test } from "../harness/firefox-test";
import { marksOn } from "../harness/marks-on";
import { openBeside } from "../harness/open-beside";

const AROUND = "https://www.jobs.nhs.uk/employer/around";
const INSIDE = "https://beta.jobs.nhs.uk/employer/inside";

/** Two origins where the extension may run without being asked. */
const pages: Readonly<Record<string, string>> = {
  [AROUND]: `<!doctype html><title>Around</title><h1>Write an advert</h1><textarea>We leverage wool.</textarea><iframe src="${INSIDE}" style="width: 600px; height: 300px"></iframe>`,
  [INSIDE]: '<!doctype html><title>Inside</title><div id="editor" contenteditable="true"><p>We utilise tools.</p></div>',
};

describe("a field in a frame of another origin, in Firefox", () => {
  test("is read, marked and written as one advert with the page around it", async ({ firefox }) => {
    const { page, panel } = await openBeside(firefox, AROUND, ({ url }) => {
      const body = pages[url];
      return body === undefined ? undefined : { contentType: "text/html; charset=utf-8", body };
    });
    const frame = page.frames().find((each) => each.url() === INSIDE);
    if (!frame) throw new Error("the frame did not load");
    await page.click("textarea");
    await frame.click("#editor");
    await found(panel, "leverage");
    await found(panel, "utilise");
    const marked = async (of: Frame) => (await of.evaluate(marksOn)).map(({ text }) => text);
    await expect.poll(() => marked(frame)).toEqual(["utilise"]);
    expect(whyNot(await use(panel, "utilise"))).toBe(undefined);
    const text = () => frame.evaluate(() => document.querySelector("#editor")?.textContent);
    await expect.poll(text).toBe("We use tools.");
    await expect.poll(() => marked(frame)).toEqual([]);
    await expect
      .poll(async () => (await stateOf(panel)).blocks.map((block) => block.text))
      .toEqual(["We leverage wool.", "We use tools."]);
    await page.close();
  });
});
