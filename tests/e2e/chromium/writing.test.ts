import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { openPanel, test } from "../harness/chromium-test";
import { found, stateOf, tellHome, use, whyNot } from "../harness/editor-steps";
import type { Launched } from "@/tools/launch-chromium.mjs";

const FORM = "https://www.jobs.nhs.uk/employer/form";

describe("writing in a field in Chromium", () => {
  test("underlines words inside a textarea, where they stand while more is typed", async ({ chromium }) => {
    const { page, panel } = await open(chromium, '<textarea style="width: 600px; height: 90px">We utilise tools.</textarea>');
    await page.click("textarea");
    await found(panel, "utilise");
    await expect.poll(() => marksInField(page)).toEqual(["utilise"]);
    await page.keyboard.press("Home");
    await page.keyboard.type("Here ");
    expect(await marksInField(page)).toEqual(["utilise"]);
    await page.close();
  });

  test("adds nothing to what is edited, whatever it marks there", async ({ chromium }) => {
    const written = "<p>We <b>utilise</b> tools.</p><p>You will leverage&nbsp;looms.</p>";
    const { page, panel } = await open(chromium, `<div id="editor" contenteditable="true">${written}</div>`);
    await page.click("p");
    await found(panel, "utilise");
    expect(await page.evaluate(() => document.querySelector("#editor")?.innerHTML)).toBe(written);
    expect(whyNot(await use(panel, "utilise"))).toBe(undefined);
    expect(await page.evaluate(() => document.querySelector("#editor")?.innerHTML)).toBe(written.replace("utilise", "use"));
    await page.close();
  });

  test("says nothing of the word that is being typed until it is done", async ({ chromium }) => {
    const { page, panel } = await open(chromium, "<textarea>You will leverage looms.</textarea>");
    await page.click("textarea");
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" We utilise");
    await found(panel, "leverage");
    await expect
      .poll(async () => (await stateOf(panel)).blocks.map(({ text }) => text))
      .toEqual(["You will leverage looms. We utilise"]);
    expect((await stateOf(panel)).report?.findings.map(({ actual }) => actual)).toEqual(["leverage"]);
    await page.keyboard.type(" tools.");
    await found(panel, "utilise");
    await page.close();
  });

  test("says nothing of it, either, where the page itself puts in what is typed", async ({ chromium }) => {
    const { page, panel } = await open(chromium, '<div contenteditable="true">You will leverage looms. </div>');
    await page.evaluate(() =>
      document.querySelector("div")?.addEventListener("keydown", (event) => {
        if (event.key.length !== 1) return;
        event.preventDefault();
        const text = (event.target as Element).firstChild as Text;
        text.appendData(event.key);
        getSelection()?.collapse(text, text.length);
      }),
    );
    await page.click("div");
    await found(panel, "leverage");
    await page.keyboard.type("We utilise");
    await expect
      .poll(async () => (await stateOf(panel)).blocks.map(({ text }) => text))
      .toEqual(["You will leverage looms. We utilise"]);
    expect((await stateOf(panel)).report?.findings.map(({ actual }) => actual)).toEqual(["leverage"]);
    await page.keyboard.type(" tools.");
    await found(panel, "utilise");
    await page.close();
  });

  test("puts the caret back where an editor that draws late selects the new words", async ({ chromium }) => {
    const { page, panel } = await open(chromium, '<div contenteditable="true">We utilise looms.</div>');
    await page.click("div");
    await page.keyboard.press("End");
    await page.evaluate(() =>
      document.querySelector("div")?.addEventListener("input", (event) => {
        const [text] = (event.target as Element).childNodes;
        if (text) setTimeout(() => getSelection()?.setBaseAndExtent(text, 3, text, 6), 50);
      }),
    );
    expect(whyNot(await use(panel, "utilise"))).toBe(undefined);
    expect(await page.evaluate(() => [getSelection()?.anchorOffset, getSelection()?.focusOffset])).toEqual([13, 13]);
    await page.close();
  });

  test("leaves alone the field that an editor keeps out of sight for its keys", async ({ chromium }) => {
    const { page, panel } = await open(
      chromium,
      '<div style="overflow: hidden; position: relative; width: 3px; height: 0"><textarea style="position: absolute; width: 900px">We utilise a.</textarea></div><textarea id="b">We utilise b.</textarea>',
    );
    await page.focus("textarea");
    await page.click("#b");
    await found(panel, "utilise");
    expect((await stateOf(panel)).blocks.map(({ text }) => text)).toEqual(["We utilise b."]);
    await page.close();
  });

  test("adds no paragraph to a text whose paragraphs are edited each by itself, but does in two fields of a form", async ({
    chromium,
  }) => {
    const row = (text: string, before = "") => `<section>${before}<div><div contenteditable="true">${text}</div></div></section>`;
    const insert = { kind: "insert", asked: "test", text: "Ask us anything.", section: undefined } as const;
    const blocks = await open(chromium, row("We utilise tools.") + row("You will leverage looms."));
    await blocks.page.click("[contenteditable]");
    await found(blocks.panel, "utilise");
    expect(whyNot(await tellHome(blocks.panel, insert))).toBe("not-taken");
    await blocks.page.close();
    const form = await open(chromium, row("We utilise tools.", "<h2>You</h2>") + row("You will leverage looms.", "<h2>Us</h2>"));
    await form.page.click("[contenteditable]");
    await found(form.panel, "utilise");
    expect(whyNot(await tellHome(form.panel, insert))).toBe(undefined);
    await form.page.close();
  });

  test("knows the boxes of the NHS Jobs form by their labels, and never writes past their limits", async ({ chromium }) => {
    const long = `We utilise tools. ${"x ".repeat(741)}`;
    const { page, panel } = await open(
      chromium,
      `<label for="o">Job overview</label><textarea id="o">${long}</textarea><label for="t">Vacancy title</label><input id="t" value="Weaver">`,
    );
    await page.click("#t");
    await page.click("#o");
    await found(panel, "utilise");
    const { blocks } = await stateOf(panel);
    expect(blocks.map(({ section, text }) => [section, text.length])).toEqual([
      ["title", 6],
      ["summary", long.trimEnd().length],
    ]);
    expect(whyNot(await tellHome(panel, { kind: "insert", asked: "test", text: "Ask us anything.", section: "summary" }))).toBe(
      "too-long",
    );
    expect(await page.inputValue("#o")).toBe(long);
    expect(whyNot(await use(panel, "utilise"))).toBe(undefined);
    expect(await page.inputValue("#o")).toBe(long.replace("utilise", "use"));
    await page.close();
  });

  test("leaves alone what is too long for its maxlength already, as a browser would lose text there", async ({ chromium }) => {
    const { page, panel } = await open(chromium, "<textarea maxlength=10></textarea>");
    await page.evaluate(() => ((document.querySelector("textarea") as HTMLTextAreaElement).value = "We utilise tools here."));
    await page.click("textarea");
    expect(whyNot(await use(panel, "utilise"))).toBe("too-long");
    expect(await page.inputValue("textarea")).toBe("We utilise tools here.");
    await page.close();
  });

  test("keeps out of fields that are not for prose, or that wish for no tools", async ({ chromium }) => {
    const { page, panel } = await open(
      chromium,
      `<input type="password" value="We utilise a"><input type="email" value="We utilise b"><input type="search" value="We utilise c">
       <input role="combobox" value="We utilise d"><input autocomplete="one-time-code" value="We utilise e">
       <textarea data-enable-grammarly="false">We utilise f</textarea><div data-wider-welcome="false"><textarea>We utilise g</textarea></div>
       <textarea readonly>We utilise h</textarea><textarea id="last">We utilise i.</textarea>`,
    );
    for (const field of await page.$$("input, textarea")) await field.focus();
    await found(panel, "utilise");
    expect((await stateOf(panel)).blocks.map(({ text }) => text)).toEqual(["We utilise i."]);
    await page.close();
  });

  for (const [name, value] of [
    ["data-enable-grammarly", "false"],
    ["data-wider-welcome", "false"],
    ["readonly", ""],
  ] as const) {
    test(`leaves a field as soon as it says ${name}, and comes back`, async ({ chromium }) => {
      const { page, panel } = await open(chromium, "<textarea>We utilise tools.</textarea>");
      await page.click("textarea");
      await found(panel, "utilise");
      await page.evaluate(([of, says]) => document.querySelector("textarea")?.setAttribute(of, says), [name, value] as const);
      await expect.poll(async () => (await stateOf(panel)).blocks).toEqual([]);
      await page.evaluate((of) => document.querySelector("textarea")?.removeAttribute(of), name);
      await found(panel, "utilise");
      await page.close();
    });
  }

  test("reads no field before the user goes into it, and one that was made anew as the same", async ({ chromium }) => {
    const { page, panel } = await open(
      chromium,
      '<textarea id="a">We utilise a.</textarea><textarea id="b">We utilise b.</textarea>',
    );
    expect((await stateOf(panel)).status).toBe("unreadable");
    await page.click("#b");
    await found(panel, "utilise");
    expect((await stateOf(panel)).blocks.map(({ text }) => text)).toEqual(["We utilise b."]);
    await page.evaluate(() => {
      const anew = document.createElement("textarea");
      anew.id = "b";
      anew.value = "We utilise c.";
      document.querySelector("#b")?.replaceWith(anew);
    });
    await expect.poll(async () => (await stateOf(panel)).blocks.map(({ text }) => text)).toEqual(["We utilise c."]);
    await page.close();
  });

  test("keeps caret, selection and scroll where they were", async ({ chromium }) => {
    const { page, panel } = await open(
      chromium,
      `<div style="height: 300px"></div><textarea style="width: 300px; height: 60px">We utilise tools.\n${"More.\n".repeat(40)}</textarea><div style="height: 3000px"></div>`,
    );
    await page.click("textarea");
    await page.evaluate(() => {
      const field = document.querySelector("textarea") as HTMLTextAreaElement;
      field.setSelectionRange(30, 40);
      field.scrollTop = 200;
      scrollTo(0, 250);
    });
    const view = () =>
      page.evaluate(() => {
        const { selectionStart, selectionEnd, scrollTop } = document.querySelector("textarea") as HTMLTextAreaElement;
        return { selectionStart, selectionEnd, scrollTop, page: scrollY };
      });
    const before = await view();
    expect(whyNot(await use(panel, "utilise"))).toBe(undefined);
    expect(await view()).toEqual({ ...before, selectionStart: 26, selectionEnd: 36 });
    await page.close();
  });
});

async function open(chromium: Launched, body: string): Promise<{ readonly page: Page; readonly panel: Page }> {
  const page = await chromium.context.newPage();
  await page.route(FORM, (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: `<!doctype html><title>Form</title><main>${body}</main>` }),
  );
  await page.goto(FORM);
  return { page, panel: await openPanel(chromium, page) };
}

/** The words under which something is underlined in the page's field. */
function marksInField(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const value = document.querySelector("textarea")?.value ?? "";
    return [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith("wider-welcome-") ? [...highlight].map((range) => value.slice(range.startOffset, range.endOffset)) : [],
    );
  });
}
