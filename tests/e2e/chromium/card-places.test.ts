import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { axeFaults } from "../harness/axe-faults";
import { cardOn, type CardSeen } from "../harness/card-on";
import { test } from "../harness/chromium-test";
import { found, stateOf } from "../harness/editor-steps";
import { boxOfWord, clickWord, openForm } from "../harness/form-page";

describe("where the card stands in Chromium", () => {
  test("is below the line, above it where there is no room, and never on it", async ({ chromium }) => {
    const { page, panel } = await openForm(
      chromium,
      `<textarea style="position: fixed; left: 10px; top: 60px; width: 600px; height: 700px; font: 16px/24px serif">We utilise tools.${"\n".repeat(26)}You will leverage looms.</textarea>`,
    );
    await page.click("textarea");
    await found(panel, "utilise");
    await clickWord(page, "utilise");
    const below = await opened(page);
    const first = await boxOfWord(page, "utilise");
    expect(below.box.top).toBeGreaterThanOrEqual(first.bottom);
    await page.keyboard.press("Escape");
    await clickWord(page, "leverage");
    const above = await opened(page);
    const last = await boxOfWord(page, "leverage");
    expect(above.box.bottom).toBeLessThanOrEqual(last.top);
    expect(above.box.top).toBeGreaterThanOrEqual(0);
    await page.close();
  });

  test("follows its words when the page scrolls, and is not bent by what surrounds them", async ({ chromium }) => {
    const { page, panel } = await openForm(
      chromium,
      '<div style="transform: scale(1.5) rotate(1deg); transform-origin: 0 0; filter: blur(0); overflow: hidden; z-index: 3"><textarea style="width: 400px; height: 90px">We utilise tools.</textarea></div><div style="height: 3000px"></div>',
    );
    await page.click("textarea");
    await found(panel, "utilise");
    await clickWord(page, "utilise");
    const before = await opened(page);
    expect(before.isOnTop).toBe(true);
    await page.mouse.wheel(0, 40);
    await expect.poll(async () => (await opened(page)).box.top).toBeLessThan(before.box.top - 30);
    await page.close();
  });

  test("is above a modal dialog of the page and can be used there; Escape leaves the dialog open", async ({ chromium }) => {
    const { page, panel } = await openForm(
      chromium,
      '<dialog id="d" style="width: 500px; height: 200px"><textarea style="width: 400px; height: 90px">We utilise tools.</textarea></dialog><script>d.showModal()</script>',
    );
    await page.click("textarea");
    await found(panel, "utilise");
    await clickWord(page, "utilise");
    expect((await opened(page)).isOnTop).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(cardOn)).toBe(undefined);
    expect(await page.evaluate(() => document.querySelector("dialog")?.open)).toBe(true);
    await clickWord(page, "utilise");
    await page.getByRole("button", { name: "Use this wording “use”" }).click();
    await expect.poll(() => page.inputValue("textarea")).toBe("We use tools.");
    await page.close();
  });

  test("is part of a popover of the page, which stays open while the card is used", async ({ chromium }) => {
    const { page, panel } = await openForm(
      chromium,
      '<div popover id="p" style="width: 500px; height: 200px"><textarea style="width: 400px; height: 90px">We utilise tools.</textarea></div><script>p.showPopover()</script>',
    );
    await page.click("textarea");
    await found(panel, "utilise");
    await clickWord(page, "utilise");
    expect((await opened(page)).isOnTop).toBe(true);
    await page.getByRole("button", { name: "Use this wording “use”" }).click();
    await expect.poll(() => page.inputValue("textarea")).toBe("We use tools.");
    await expect.poll(async () => (await opened(page)).said).toContain("use");
    expect(await page.locator("#p").evaluate((popover) => popover.matches(":popover-open"))).toBe(true);
    await page.close();
  });

  test("opens for words in a frame and in a shadow root, beside them, and gives the selection back", async ({ chromium }) => {
    const { page, panel } = await openForm(
      chromium,
      `<div style="height: 80px"></div><iframe style="border: 5px solid; width: 500px; height: 120px" srcdoc="<div contenteditable style='margin: 20px'>We <b>utilise</b> tools.</div>"></iframe>
       <div id="host"></div><script>host.attachShadow({ mode: "open" }).setHTMLUnsafe("<div contenteditable>You will leverage looms.</div>")</script>`,
    );
    await clickWord(page, "tools");
    await clickWord(page, "looms");
    await found(panel, "leverage");
    await clickWord(page, "leverage");
    expect((await opened(page)).heading).toBe("“leverage”");
    await page.keyboard.press("Escape");
    await clickWord(page, "utilise");
    const card = await opened(page);
    const word = await boxOfWord(page, "utilise");
    expect(card.box.top).toBeGreaterThanOrEqual(word.bottom);
    expect(card.box.top - word.bottom).toBeLessThan(40);
    const selected = () =>
      page.evaluate(() => {
        const inside = document.querySelector("iframe")?.contentDocument;
        const { anchorNode, anchorOffset } = inside?.getSelection() ?? {};
        return [document.activeElement?.localName, inside?.activeElement?.localName, anchorNode?.nodeValue, anchorOffset];
      });
    const [, , node, offset] = await selected();
    expect(node).toBe("utilise");
    await page.keyboard.press("Escape");
    await expect.poll(selected).toEqual(["iframe", "div", "utilise", offset]);
    await page.close();
  });

  test("adds nothing to what is edited, and is quietly gone when the page takes it away", async ({ chromium }) => {
    const written = "<p>We <b>utilise</b> tools.</p><p>You will leverage&nbsp;looms.</p>";
    const { page, panel } = await openForm(chromium, `<div id="editor" contenteditable="true">${written}</div>`);
    await page.click("p");
    await found(panel, "utilise");
    await clickWord(page, "utilise");
    await opened(page);
    expect(await page.evaluate(() => document.querySelector("#editor")?.innerHTML)).toBe(written);
    await page.evaluate(() => document.querySelector("wider-welcome-card")?.remove());
    await expect.poll(async () => (await stateOf(panel)).current).toBe(undefined);
    await clickWord(page, "leverage");
    expect((await opened(page)).heading).toBe("“leverage”");
    await page.close();
  });

  test("goes on with words that move, and goes with the text that is taken away", async ({ chromium }) => {
    const { page, panel } = await openForm(
      chromium,
      '<div id="one" contenteditable="true">We utilise tools.</div><div id="two" contenteditable="true">You will leverage looms.</div>',
    );
    await page.click("#two");
    await page.click("#one");
    await found(panel, "leverage");
    await clickWord(page, "utilise");
    await opened(page);
    await page.evaluate(() => document.querySelector("#one")?.prepend("Today "));
    await expect.poll(async () => (await stateOf(panel)).blocks.map(({ text }) => text)).toContain("Today We utilise tools.");
    await page.getByRole("button", { name: "Use this wording “use”" }).click();
    await expect.poll(() => page.locator("#one").textContent()).toBe("Today We use tools.");
    await page.keyboard.press("Escape");
    await clickWord(page, "leverage");
    await opened(page);
    await page.evaluate(() => document.querySelector("#two")?.remove());
    await expect.poll(() => page.evaluate(cardOn)).toBe(undefined);
    await page.close();
  });

  test("fits a window that shows everything at 200 %, and can be used there", async ({ chromium }) => {
    const { page, panel } = await openForm(
      chromium,
      '<label for="t">About the role</label><textarea id="t" style="width: 560px; height: 90px">We utilise tools.</textarea>',
    );
    // A window of 1280 by 900 at 200 %.
    const session = await chromium.context.newCDPSession(page);
    const metrics = { width: 640, height: 450, deviceScaleFactor: 2, mobile: false };
    await session.send("Emulation.setDeviceMetricsOverride", metrics);
    await page.click("textarea");
    await found(panel, "utilise");
    await clickWord(page, "utilise");
    const { box, isOnTop } = await opened(page);
    expect([box.left >= 0, box.top >= 0, box.right <= 640, box.bottom <= 450, isOnTop]).toEqual([true, true, true, true, true]);
    const cut = () =>
      page.evaluate(() => {
        const card = document.querySelector("wider-welcome-card")?.shadowRoot?.querySelector(":popover-open");
        return card && [card.scrollWidth - card.clientWidth, getComputedStyle(card).overflowY];
      });
    expect(await cut()).toEqual([0, "auto"]);
    expect(await axeFaults(page)).toEqual([]);
    const use = page.getByRole("button", { name: "Use this wording “use”" });
    await use.click();
    await expect.poll(() => page.inputValue("textarea")).toBe("We use tools.");
    await page.close();
  });

  test("opens the panel instead in a window that is too narrow for both", async ({ chromium }) => {
    const { page, panel } = await openForm(chromium, "<textarea>We utilise tools.</textarea>");
    await page.setViewportSize({ width: 420, height: 700 });
    await page.click("textarea", { position: { x: 150, y: 30 } });
    await found(panel, "utilise");
    const opening = chromium.sidePanel();
    await clickWord(page, "utilise");
    const real = await opening;
    expect(await real.evaluate("location.pathname")).toBe("/sidepanel.html");
    expect(await page.evaluate(cardOn)).toBe(undefined);
    await page.close();
  });
});

/** Waits for the card. */
async function opened(page: Page): Promise<CardSeen> {
  await expect.poll(() => page.evaluate(cardOn)).toBeDefined();
  const card = await page.evaluate(cardOn);
  if (!card) throw new Error("the card closed by itself");
  return card;
}
