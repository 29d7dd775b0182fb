import { readFile } from "node:fs/promises";
import { describe, expect } from "vitest";
import { test } from "../harness/chromium-test";
import { marksOn } from "../harness/marks-on";

describe("an NHS Jobs advert in Chromium", () => {
  test("is checked by itself, each family of findings with a line of its own", async ({ advert }) => {
    const marks = await advert.evaluate(marksOn);
    expect(marks).toContainEqual({ name: "dotted-deep", text: "utilise" });
    expect(marks).toContainEqual({ name: "wavy-deep", text: "elderly" });
    expect(marks).toContainEqual({ name: "double-deep", text: expect.stringMatching(/^The post holder will be expected/) });
  });

  test("has its marks painted", async ({ advert }) => {
    const word = await advert.evaluate(() => {
      const ranges = [...(CSS.highlights.get("wider-welcome-wavy-deep") ?? [])];
      const range = ranges.find((each) => each instanceof Range && each.toString() === "elderly") as Range;
      range.startContainer.parentElement?.scrollIntoView({ block: "center" });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height: height + 4 };
    });
    const marked = await advert.screenshot({ clip: word });
    await advert.evaluate(() => CSS.highlights.clear());
    expect(marked.equals(await advert.screenshot({ clip: word }))).toBe(false);
  });

  test("keeps every node and every word of its own", async ({ advert }) => {
    const sent = await readFile("tests/pages/nhs-jobs/advert.html", "utf8");
    const unchanged = await advert.evaluate(
      (html) =>
        new DOMParser().parseFromString(html, "text/html").documentElement.outerHTML === document.documentElement.outerHTML,
      sent,
    );
    expect(unchanged).toBe(true);
  });

  test("is marked once, in the copy that is shown", async ({ advert }) => {
    const hidden = await advert.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .filter((range) => (range as Range).getClientRects().length === 0),
    );
    expect(hidden).toEqual([]);
  });

  test("leaves the job board's own words alone", async ({ advert }) => {
    const marked = await advert.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .flatMap(
          (range) =>
            range.startContainer.parentElement?.closest(".forms-wrapper-white, #dbs-container, #contact_details")?.id ?? [],
        ),
    );
    expect(marked).toEqual([]);
  });

  test("is checked again when its text changes", async ({ advert }) => {
    await advert.evaluate(() => {
      const paragraph = document.createElement("p");
      paragraph.textContent = "Bring your own ideas, and utilise them.";
      document.querySelector("#about_organisation")?.after(paragraph);
    });
    const utilise = { name: "dotted-deep", text: "utilise" };
    await expect
      .poll(async () => (await advert.evaluate(marksOn)).filter(({ text }) => text === "utilise"))
      .toEqual([utilise, utilise]);
  });
});
