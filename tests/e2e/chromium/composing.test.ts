import { describe, expect } from "vitest";
import { test } from "../harness/chromium-test";
import { found, stateOf, use, whyNot } from "../harness/editor-steps";
import { openForm } from "../harness/form-page";

describe("an input method's composition in Chromium", () => {
  test("has nothing written or looked at while it lasts, and all of it afterwards", async ({ chromium }) => {
    const { page, panel } = await openForm(
      chromium,
      '<textarea style="width: 600px; height: 120px; font: 16px/1.5 serif">We utilise tools. </textarea>',
    );
    await page.click("textarea");
    await found(panel, "utilise");
    await page.keyboard.press("Control+End");
    const session = await chromium.context.newCDPSession(page);
    await session.send("Input.imeSetComposition", { text: "lever", selectionStart: 5, selectionEnd: 5 });
    expect(whyNot(await use(panel, "utilise"))).toBe("busy");
    await session.send("Input.imeSetComposition", { text: "leverage", selectionStart: 8, selectionEnd: 8 });
    expect(await page.inputValue("textarea")).toBe("We utilise tools. leverage");
    expect((await stateOf(panel)).report?.findings.map(({ actual }) => actual)).toEqual(["utilise"]);
    await session.send("Input.insertText", { text: "leverage" });
    await page.keyboard.type(" looms.");
    await found(panel, "leverage");
    expect(await page.inputValue("textarea")).toBe("We utilise tools. leverage looms.");
    expect(whyNot(await use(panel, "utilise"))).toBe(undefined);
    expect(await page.inputValue("textarea")).toBe("We use tools. leverage looms.");
    await page.close();
  });
});
