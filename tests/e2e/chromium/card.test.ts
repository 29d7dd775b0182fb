import { describe, expect } from "vitest";
import { axeFaults } from "../harness/axe-faults";
import { cardOn } from "../harness/card-on";
import { test } from "../harness/chromium-test";
import { found, stateOf } from "../harness/editor-steps";
import { boxOfWord, clickWord, openForm } from "../harness/form-page";

const TEXTAREA =
  '<label for="t">About the role</label><textarea id="t" style="width: 600px; height: 120px; font: 16px/1.5 serif">We utilise tools. You will leverage looms.</textarea>';

describe("the card in Chromium", () => {
  test("opens at a click on a mark, which places the caret as any click does, and gives both back at Escape", async ({
    chromium,
  }) => {
    const { page, panel } = await openForm(chromium, TEXTAREA);
    await page.click("textarea", { position: { x: 580, y: 100 } });
    await found(panel, "utilise");
    await clickWord(page, "leverage");
    await expect.poll(() => page.evaluate(cardOn)).toMatchObject({ heading: "“leverage”", focus: "“leverage”" });
    const caret = () =>
      page.evaluate(() => {
        const { selectionStart, selectionEnd } = document.querySelector("textarea") as HTMLTextAreaElement;
        return [document.activeElement?.localName, selectionStart, selectionEnd];
      });
    const [, start, end] = await caret();
    expect(start).toBe(end);
    expect(start).toBeGreaterThanOrEqual(28);
    expect(start).toBeLessThanOrEqual(36);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(cardOn)).toBe(undefined);
    expect(await caret()).toEqual(["textarea", start, end]);
    await page.close();
  });

  test("stays shut for hovering, for the focus and for the caret", async ({ chromium }) => {
    const { page, panel } = await openForm(chromium, TEXTAREA);
    await page.focus("textarea");
    await found(panel, "utilise");
    const { left, top, bottom } = await boxOfWord(page, "utilise");
    await page.mouse.move(left + 5, (top + bottom) / 2);
    await page.keyboard.press("Control+Home");
    for (let step = 0; step < 6; step++) await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.querySelector("wider-welcome-card"))).toBe(null);
    await page.close();
  });

  test("opens at a click on a word that is selected, and not for who selects one", async ({ chromium }) => {
    const { page, panel } = await openForm(chromium, TEXTAREA);
    await page.click("textarea");
    await found(panel, "utilise");
    await page.evaluate(() => (document.querySelector("textarea") as HTMLTextAreaElement).setSelectionRange(3, 10));
    await clickWord(page, "utilise");
    await expect.poll(() => page.evaluate(cardOn)).toMatchObject({ heading: "“utilise”" });
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(cardOn)).toBe(undefined);
    const { left, right, top, bottom } = await boxOfWord(page, "leverage");
    await page.mouse.move(left + 2, (top + bottom) / 2);
    await page.mouse.down();
    await page.mouse.move(right - 6, (top + bottom) / 2, { steps: 4 });
    await page.mouse.up();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await page.evaluate(cardOn)).toBe(undefined);
    await page.close();
  });

  test("stays open for who selects some of its words, gives the focus back all the same, and goes at a click elsewhere", async ({
    chromium,
  }) => {
    const { page, panel } = await openForm(chromium, TEXTAREA);
    await page.click("textarea");
    await found(panel, "utilise");
    await clickWord(page, "utilise");
    const words = page.getByRole("dialog").getByText("is a longer word for");
    await words.dblclick();
    const isLeft = () => page.evaluate(() => document.activeElement?.localName);
    expect(await isLeft()).toBe("wider-welcome-card");
    await page.keyboard.press("Escape");
    await expect.poll(isLeft).toBe("textarea");
    await clickWord(page, "utilise");
    await words.click();
    await page.mouse.click(800, 700);
    await expect.poll(() => page.evaluate(cardOn)).toBe(undefined);
    await page.close();
  });

  test("uses a wording with one press, and takes it back with the next", async ({ chromium }) => {
    const { page, panel } = await openForm(chromium, TEXTAREA);
    await page.click("textarea");
    await found(panel, "utilise");
    await clickWord(page, "utilise");
    await page.getByRole("dialog").getByRole("button", { name: "Use this wording “use”" }).press("Enter");
    await expect.poll(() => page.inputValue("textarea")).toBe("We use tools. You will leverage looms.");
    await expect
      .poll(() => page.evaluate(cardOn))
      .toMatchObject({ focus: "Undo", said: "Changed “utilise” to “use”. Undo is available." });
    await page.keyboard.press("Enter");
    await expect.poll(() => page.inputValue("textarea")).toBe("We utilise tools. You will leverage looms.");
    await expect.poll(() => page.evaluate(cardOn)).toMatchObject({ heading: "“utilise”", said: "Changed back." });
    await page.close();
  });

  test("changes the same words everywhere as one change, once that is confirmed", async ({ chromium }) => {
    const { page, panel } = await openForm(
      chromium,
      '<label for="o">Job overview</label><textarea id="o" style="width: 600px; height: 120px">We utilise tools. They utilise looms. Utilise both.</textarea>',
    );
    await page.click("textarea");
    await found(panel, "utilise");
    await clickWord(page, "utilise");
    const card = page.getByRole("dialog");
    await card
      .getByRole("button", { name: /^Use everywhere in this advert \(3 places\)/ })
      .first()
      .click();
    expect(await page.inputValue("textarea")).toContain("utilise tools");
    await card.getByRole("button", { name: "Change all 3" }).click();
    await expect.poll(() => page.inputValue("textarea")).toBe("We use tools. They use looms. Use both.");
    await expect
      .poll(() => page.evaluate(cardOn))
      .toMatchObject({ focus: "Undo", said: "Changed in 3 places. Undo is available." });
    await page.keyboard.press("Enter");
    await expect.poll(() => page.inputValue("textarea")).toBe("We utilise tools. They utilise looms. Utilise both.");
    await page.close();
  });

  test("keeps what the user wants to stay, for a reason, and goes", async ({ chromium }) => {
    const { page, panel } = await openForm(chromium, TEXTAREA);
    await page.click("textarea");
    await found(panel, "leverage");
    await clickWord(page, "leverage");
    const card = page.getByRole("dialog");
    await card.getByRole("button", { name: "Keep mine" }).click();
    await card.getByRole("radio", { name: "It is a quotation" }).check();
    await card.getByRole("button", { name: "Keep it" }).click();
    await expect.poll(() => page.evaluate(cardOn)).toBe(undefined);
    await expect.poll(async () => (await stateOf(panel)).report?.findings.map(({ actual }) => actual)).toEqual(["utilise"]);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("textarea");
    expect(await page.inputValue("textarea")).toBe("We utilise tools. You will leverage looms.");
    await page.close();
  });

  test("is walked by Tab from its heading to its end, and left there for where the user was", async ({ chromium }) => {
    const { page, panel } = await openForm(chromium, TEXTAREA);
    await page.click("textarea");
    await found(panel, "utilise");
    await clickWord(page, "utilise");
    await expect.poll(() => page.evaluate(cardOn)).toMatchObject({ focus: "“utilise”" });
    const walked: (string | undefined)[] = [];
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press("Tab");
      const card = await page.evaluate(cardOn);
      if (!card) break;
      walked.push(card.focus);
    }
    expect(walked).toEqual([
      "",
      "Use this wording “use”",
      expect.stringMatching(/^Why/),
      "Keep mine",
      "Later",
      "Previous",
      "Next",
    ]);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("textarea");
    await page.close();
  });

  test("lets a letter typed at its heading go on into the field", async ({ chromium }) => {
    const { page, panel } = await openForm(chromium, TEXTAREA);
    await page.click("textarea");
    await found(panel, "utilise");
    await clickWord(page, "utilise");
    await expect.poll(() => page.evaluate(cardOn)).toMatchObject({ focus: "“utilise”" });
    const at = await page.evaluate(() => document.querySelector("textarea")?.selectionStart ?? 0);
    await page.keyboard.type("xy");
    const text = "We utilise tools. You will leverage looms.";
    expect(await page.inputValue("textarea")).toBe(`${text.slice(0, at)}xy${text.slice(at)}`);
    expect(await page.evaluate(cardOn)).toBe(undefined);
    await page.close();
  });

  test("has a name, and nothing against it in light, dark and forced colours", async ({ chromium }) => {
    const { page, panel } = await openForm(chromium, TEXTAREA);
    await page.click("textarea");
    await found(panel, "utilise");
    await clickWord(page, "utilise");
    await page.getByRole("dialog", { name: "“utilise”" }).getByRole("button", { name: /^Why/ }).click();
    for (const media of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const) {
      await page.emulateMedia(media);
      expect(await axeFaults(page)).toEqual([]);
    }
    await page.close();
  });
});
