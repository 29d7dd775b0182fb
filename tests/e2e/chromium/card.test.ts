import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { axeFaults } from "../harness/axe-faults";
import { test } from "../harness/chromium-test";
import { found } from "../harness/editor-steps";
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
    await expect.poll(() => cardOn(page)).toMatchObject({ heading: "“leverage”", focus: "“leverage”" });
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
    await expect.poll(() => cardOn(page)).toBe(undefined);
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

  test("uses a wording with one press, and takes it back with the next", async ({ chromium }) => {
    const { page, panel } = await openForm(chromium, TEXTAREA);
    await page.click("textarea");
    await found(panel, "utilise");
    await clickWord(page, "utilise");
    await page.getByRole("dialog").getByRole("button", { name: "Use this wording “use”" }).press("Enter");
    await expect.poll(() => page.inputValue("textarea")).toBe("We use tools. You will leverage looms.");
    await expect
      .poll(() => cardOn(page))
      .toMatchObject({ focus: "Undo", said: "Changed “utilise” to “use”. Undo is available." });
    await page.keyboard.press("Enter");
    await expect.poll(() => page.inputValue("textarea")).toBe("We utilise tools. You will leverage looms.");
    await expect.poll(() => cardOn(page)).toMatchObject({ heading: "“utilise”", said: "Changed back." });
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
    await expect.poll(() => page.inputValue("textarea"), { timeout: 10_000 }).toBe("We use tools. They use looms. Use both.");
    await expect.poll(() => cardOn(page)).toMatchObject({ focus: "Undo", said: "Changed in 3 places. Undo is available." });
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.inputValue("textarea"), { timeout: 10_000 })
      .toBe("We utilise tools. They utilise looms. Utilise both.");
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

interface CardSeen {
  readonly heading: string | undefined;
  /** The text of what has the focus inside. */
  readonly focus: string | undefined;
  /** What the live region says. */
  readonly said: string | undefined;
}

/** The card as it is on the page now; undefined while it is closed. */
function cardOn(page: Page): Promise<CardSeen | undefined> {
  return page.evaluate(() => {
    const root = document.querySelector("wider-welcome-card")?.shadowRoot;
    if (!root?.querySelector(":popover-open")) return undefined;
    return {
      heading: root.querySelector("h2")?.textContent ?? undefined,
      focus: root.activeElement?.textContent ?? undefined,
      said: root.querySelector("[role=status]")?.textContent?.replace("\u200b", "") ?? undefined,
    };
  });
}
