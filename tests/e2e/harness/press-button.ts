import type { Page } from "puppeteer-core";

/** Presses a button with the mouse, as a person does: only then may permission be asked for. */
export async function pressButton(page: Page, name: string): Promise<void> {
  const middle = await page.evaluate((words) => {
    const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent.trim() === words);
    button?.scrollIntoView({ block: "center" });
    const { left = 0, top = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
    return { x: left + width / 2, y: top + height / 2 };
  }, name);
  await page.mouse.click(middle.x, middle.y);
}
