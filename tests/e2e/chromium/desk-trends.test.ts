import { describe, expect } from "vitest";
import { FEWEST } from "@/lib/review/past-reviews";
import { deskWords } from "@/lib/ui/desk/desk-words";
import { axeFaults } from "../harness/axe-faults";
import { dyer } from "../harness/desk-files";
import { pick, test } from "../harness/desk-test";

describe("months of reviews on the desk", () => {
  test("are drawn once there are enough adverts, each chart with a name of its own, and axe finds nothing in any look", async ({
    desk,
  }) => {
    const many = Array.from({ length: FEWEST }, (_, number) => ({
      ...dyer,
      name: `dyer-${number}.txt`,
      buffer: Buffer.from(dyer.buffer.toString().replace("Dyer", `Dyer ${number}`)),
    }));
    await pick(desk, many);
    await desk.getByText(deskWords.progress.finished(FEWEST, 0)).waitFor();
    // Reviews are kept a moment after the last change; only then is there something to find again.
    await desk.locator("svg[role=img]").first().waitFor();
    await desk.reload();
    await desk.locator("svg[role=img]").first().waitFor();
    const ids = await desk.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const look of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const) {
      await desk.emulateMedia(look);
      expect(await axeFaults(desk)).toEqual([]);
    }
  });
});
