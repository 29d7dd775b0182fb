import { describe, expect } from "vitest";
import { test } from "../harness/chromium-test";
import { found } from "../harness/editor-steps";
import { clickWord, openForm } from "../harness/form-page";

describe("the panel's own buttons in Chromium", () => {
  test("use a wording in the page, and take it back", async ({ chromium }) => {
    const { page, panel } = await openForm(
      chromium,
      '<label for="o">Job overview</label><textarea id="o" style="width: 600px; height: 120px; font: 16px/1.5 serif">We utilise tools.</textarea>',
    );
    await clickWord(page, "tools");
    await found(panel, "utilise");
    await panel.bringToFront();
    await panel
      .getByRole("button", { name: /“utilise”/ })
      .first()
      .click();
    await panel.getByText("13 of 1,500 characters after this change").waitFor();
    await panel.getByRole("button", { name: "Use this wording “use”" }).click();
    await expect.poll(() => page.inputValue("textarea")).toBe("We use tools.");
    await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toMatch(/^Undo/);
    await panel.keyboard.press("Enter");
    await expect.poll(() => page.inputValue("textarea")).toBe("We utilise tools.");
    await page.close();
  });
});
