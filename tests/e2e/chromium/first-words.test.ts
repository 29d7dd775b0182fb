import { describe, expect } from "vitest";
import { optionsWords } from "@/lib/ui/options-words";
import { welcomeWords } from "@/lib/ui/welcome-words";
import { words } from "@/lib/ui/words";
import { axeFaults } from "../harness/axe-faults";
import { openPanel, test } from "../harness/chromium-test";

describe("the panel on first opening in Chromium", () => {
  test("opens no tab, shows three cards and a sample advert, and never again until asked", async ({
    chromium,
    advert,
    panel,
  }) => {
    expect(
      chromium.context
        .pages()
        .map((page) => page.url())
        .filter((url) => url.startsWith("chrome-extension:")),
    ).toEqual([panel.url()]);
    const cards = panel.getByRole("region", { name: welcomeWords.label });
    expect(await axeFaults(panel)).toEqual([]);
    for (const { heading } of welcomeWords.cards.slice(1)) {
      await cards.getByRole("button", { name: welcomeWords.next }).click();
      expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe(heading);
    }
    await cards.getByRole("button", { name: welcomeWords.try }).click();
    await panel.getByRole("heading", { name: welcomeWords.sampleTitle }).waitFor();
    await panel.getByRole("button", { name: /“utilise”/ }).waitFor();
    await panel.getByRole("button", { name: words.paste.back }).click();
    await panel.getByRole("heading", { level: 1, name: "Communications and Engagement Manager" }).waitFor();
    expect(await cards.count()).toBe(0);

    const again = await openPanel(chromium, advert);
    await again.getByRole("button", { name: words.header.checkAgain }).waitFor();
    expect(await again.getByRole("region", { name: welcomeWords.label }).count()).toBe(0);
    await again.goto(`chrome-extension://${chromium.extensionId}/options.html`);
    await again.getByRole("button", { name: optionsWords.showFirst }).click();
    await cards.getByRole("button", { name: welcomeWords.skip }).click();
    await cards.waitFor({ state: "detached" });
    expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await again.close();
  });
});
