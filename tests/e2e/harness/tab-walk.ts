import type { Page } from "playwright-core";

/** A place where the Tab key stops. */
export interface Stop {
  /** Tag and text or label: enough to know it by. */
  readonly what: string;
  readonly hasName: boolean;
  /** Whether its look changed with the focus. */
  readonly isIndicated: boolean;
  readonly isInView: boolean;
}

/** Every place where Tab (or Shift+Tab) stops on a page, from its start (or end) until the focus leaves it or comes round. */
export async function tabWalk(page: Page, key: "Tab" | "Shift+Tab"): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.evaluate((fromEnd) => {
    // The walk starts where the selection stands: at the very beginning, or the very end.
    const at = document.createRange();
    at.selectNodeContents(document.body);
    at.collapse(!fromEnd);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(at);
    for (const element of document.querySelectorAll("[data-walked]")) element.removeAttribute("data-walked");
  }, key === "Shift+Tab");
  for (let step = 0; step < 300; step += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body || element.hasAttribute("data-walked")) return undefined;
      element.setAttribute("data-walked", "");
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
          ? [...(element.labels ?? [])].map((label) => label.innerText)
          : [];
      const name = [element.getAttribute("aria-label") ?? "", element.innerText, ...labels, element.title].find((text) =>
        text.trim(),
      );
      const box = element.getBoundingClientRect();
      const look = () => {
        // A small input's look is its label's.
        const shown = element.matches("input") ? [element, element.nextElementSibling ?? element] : [element];
        return shown
          .flatMap((each) => [getComputedStyle(each), getComputedStyle(each, "::before")])
          .map(
            ({ outline, boxShadow, backgroundColor, borderColor }) => `${outline} ${boxShadow} ${backgroundColor} ${borderColor}`,
          )
          .join();
      };
      const focused = look();
      element.blur();
      const plain = look();
      element.focus();
      return {
        what: `${element.tagName.toLowerCase()} ${(name ?? element.id).trim().replace(/\s+/g, " ").slice(0, 50)}`,
        hasName: name !== undefined,
        isIndicated: focused !== plain,
        isInView: box.bottom > 0 && box.top < innerHeight && box.width > 0,
      };
    });
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error("Tab never left the page: a trap, or more than 300 stops");
}
