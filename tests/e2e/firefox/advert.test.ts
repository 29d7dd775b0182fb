import { describe, expect } from "vitest";
import { words } from "@/lib/ui/words";
import { test } from "../harness/firefox-test";
import { marksOn } from "../harness/marks-on";

describe("an NHS Jobs advert in Firefox", () => {
  test("is checked by itself, each family of findings with a line of its own", async ({ advert }) => {
    const marks = await advert.evaluate(marksOn);
    expect(marks).toContainEqual({ name: "dotted-deep", text: "utilise" });
    expect(marks).toContainEqual({ name: "wavy-deep", text: "elderly" });
    expect(marks).toContainEqual({ name: "double-deep", text: expect.stringMatching(/^The post holder will be expected/) });
  });

  test("has a panel that says how it stands and what to look at first", async ({ panel }) => {
    await expect
      .poll(() => panel.evaluate(() => document.querySelector("h1")?.textContent))
      .toBe("Communications and Engagement Manager");
    const said = await panel.evaluate(() => document.body.innerText);
    expect(said).toMatch(/\d things? to decide before you publish, and \d+ more worth a look\./);
    expect(said).toContain(words.checklist.heading);
    expect(said).toContain("“elderly”");
    expect(said).toContain(words.groups.statements);
  });

  test("loses its marks when they are turned off in the panel, and has them back when they are turned on", async ({
    advert,
    panel,
  }) => {
    const press = () => panel.evaluate(() => document.querySelector<HTMLElement>("[role=switch]")?.click());
    const position = () => panel.evaluate(() => document.querySelector("[role=switch]")?.ariaChecked);
    await expect.poll(position).toBe("true");
    await press();
    await expect.poll(position).toBe("false");
    await expect.poll(() => advert.evaluate(marksOn)).toEqual([]);
    await press();
    await expect.poll(() => advert.evaluate(marksOn)).not.toEqual([]);
  });

  test("is read, marked and explained without a request to anyone", async ({ advert, panel, askedFor }) => {
    await expect.poll(() => panel.evaluate(() => document.querySelector(".ww-header__status") !== null)).toBe(true);
    await advert.evaluate(() => document.querySelector("#job_overview")?.remove());
    await expect.poll(async () => (await advert.evaluate(marksOn)).length).toBeGreaterThan(0);
    expect(askedFor).toEqual([]);
  });
});
