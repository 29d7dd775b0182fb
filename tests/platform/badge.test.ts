import { fakeBrowser } from "wxt/testing/fake-browser";
import { beforeEach, describe, expect, test } from "vitest";
import { drawBadge, sendBadge } from "@/lib/platform/badge";
import { words } from "@/lib/ui/words";

beforeEach(() => fakeBrowser.reset());

describe("the badge", () => {
  test.each([
    [undefined, "", "Check this advert with Wider Welcome"],
    [0, "", "Wider Welcome: nothing to look at"],
    [1, "1", "Wider Welcome: 1 thing to look at"],
    [9, "9", "Wider Welcome: 9 things to look at"],
    [10, "9+", "Wider Welcome: 10 things to look at"],
  ])("of %s findings reads “%s” and is named “%s”", async (open, text, title) => {
    await drawBadge(3, open, words.toolbar(open));
    expect(await fakeBrowser.action.getBadgeText({ tabId: 3 })).toBe(text);
    expect(await fakeBrowser.action.getTitle({ tabId: 3 })).toBe(title);
  });

  test("goes to the background, and is no trouble where nobody is there", async () => {
    await expect(sendBadge(2)).resolves.toBeUndefined();
    const heard: unknown[] = [];
    fakeBrowser.runtime.onMessage.addListener((message: unknown) => void heard.push(message));
    await sendBadge(2);
    expect(heard).toEqual([{ kind: "badge", open: 2 }]);
  });
});
