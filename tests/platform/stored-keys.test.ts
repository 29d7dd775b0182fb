import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadReadByOthers, tickReadByOthers } from "@/lib/platform/read-by-others";
import { loadSettings, saveSettings } from "@/lib/platform/settings";
import { STORED } from "@/lib/platform/stored";
import { fakeStorage } from "./fake-platform";

describe("what is stored", () => {
  test("is what the privacy page says and nothing else, and never synchronised", () => {
    expect(STORED).toEqual({
      settings: { area: "local", key: "settings" },
      decisions: { area: "local", key: "decisions" },
      alwaysKept: { area: "local", key: "always-kept" },
      sites: { area: "local", key: "sites" },
      reviews: { area: "local", key: "reviews" },
      readByOthers: { area: "session", key: "read-by-others" },
    });
  });

  test("is settings that hold only the choice, not what it was made on", async () => {
    const area = fakeStorage();
    await saveSettings({ marksOn: false }, area);
    expect(area.kept).toEqual({ settings: { marksOn: false, version: 1 } });
  });

  test("may be anything when it is read: settings are still settings, and can be saved again", async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (stored) => {
        const area = fakeStorage({ settings: stored });
        expect(await loadSettings(area)).toEqual({
          marksOn: expect.any(Boolean),
          keepDays: expect.any(Number),
          paused: expect.any(Boolean),
          off: expect.any(Array),
          welcomed: expect.any(Boolean),
        });
        expect(await saveSettings({ marksOn: false }, area)).toBe(true);
        expect(await loadSettings(area)).toMatchObject({ marksOn: false });
      }),
    );
  });

  test("may be anything when it is read: an advert can still be ticked", async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (stored) => {
        const area = fakeStorage({ "read-by-others": stored });
        await tickReadByOthers("C9999-26-0001", true, area);
        expect(await loadReadByOthers(area)).toContain("C9999-26-0001");
      }),
    );
  });
});
