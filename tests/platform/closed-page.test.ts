import { describe, expect, test } from "vitest";
import { closedPage } from "@/lib/platform/closed-page";

describe("an address", () => {
  test.each([
    ["chrome://settings/", "browser"],
    ["about:addons", "browser"],
    ["chrome-extension://abc/options.html", "browser"],
    ["https://chromewebstore.google.com/detail/x", "store"],
    ["https://addons.mozilla.org/en-GB/firefox/", "store"],
    ["https://microsoftedge.microsoft.com/addons/detail/x", "store"],
    ["file:///C:/adverts/gardener.html", "file"],
    ["file:///C:/adverts/gardener.PDF", "pdf"],
    ["https://example.org/adverts/gardener.pdf?page=2", "pdf"],
    ["https://microsoftedge.microsoft.com/help", undefined],
    ["https://example.org/pdf", undefined],
    ["not an address", undefined],
    [undefined, undefined],
  ] as const)("%s is of a page that is closed to us, or not: %s", (address, expected) => {
    expect(closedPage(address)).toBe(expected);
  });
});
