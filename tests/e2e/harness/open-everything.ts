import type { Page } from "playwright-core";

/** Opens all that is folded in a panel, once each, also what only appears by opening something else. */
export async function openEverything(panel: Page): Promise<void> {
  await panel.evaluate(async () => {
    const opened = new Set<HTMLElement>();
    for (let folded = nextFolded(); folded; folded = nextFolded()) {
      opened.add(folded);
      folded.click();
      while (folded.ariaExpanded === "false") await new Promise((resolve) => setTimeout(resolve));
    }

    function nextFolded(): HTMLElement | undefined {
      return [...document.querySelectorAll<HTMLElement>("button[aria-expanded=false]")].find((button) => !opened.has(button));
    }
  });
}
