// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createChecker } from "@/lib/engine/checker";
import type { Block } from "@/lib/engine/block";
import { readFetched } from "@/lib/page/listed/open-listed";
import { readSite } from "@/lib/page/read-site";
import { nhsJobs } from "@/lib/page/sites/nhs-jobs";
import { openPage } from "../open-page";

const html = readFileSync("tests/pages/nhs-jobs/advert.html", "utf8");

describe("an advert's page that was fetched and never shown", () => {
  test("gives the same text as the page in a window, each part once, its first desktop copy", () => {
    const shown = readSite(nhsJobs, openPage("nhs-jobs/advert.html")) ?? [];
    const fetched = readFetched(html, nhsJobs);
    expect(fetched?.title).toBe("Communications and Engagement Manager");
    expect(outline(fetched?.blocks)).toEqual(outline(shown).map((line) => people.get(line) ?? line));
  });

  test("leaves the people to be asked on the page, and the check still knows that somebody is named", () => {
    const { blocks = [] } = readFetched(html, nhsJobs) ?? {};
    const text = JSON.stringify(blocks);
    expect(text).toContain("For questions about the job, contact:");
    for (const detail of ["Rowan Example", "rowan@brackenford.example", "01632 960000"]) expect(text).not.toContain(detail);

    const all = readSite(nhsJobs, openPage("nhs-jobs/advert.html")) ?? [];
    expect(contactIn(blocks)).toEqual(contactIn(all));
  });

  test("is no advert where the page is another, and nothing in it runs or is asked for", () => {
    expect(readFetched("<h1 id=heading>Sign in</h1>", nhsJobs)).toBe(undefined);
    const hostile = html.replace(
      "</main>",
      '<script>globalThis.ran = true</script><img src="https://leak.example/x" onerror="globalThis.ran = true"></main>',
    );
    readFetched(hostile, nhsJobs);
    expect(Reflect.get(globalThis, "ran")).toBe(undefined);
  });
});

function outline(blocks: readonly Block[] = []): readonly string[] {
  return blocks.map(({ section, kind, origin, text }) => `${section} ${kind} ${origin}: ${text}`);
}

/** What stands in the place of the people who can be asked. */
const people = new Map([
  ["contact item site: Head of Communications", "contact item site: …"],
  ["contact item site: Rowan Example", "contact item site: …"],
  ["contact item site: rowan@brackenford.example", "contact item site: name@withheld.invalid"],
  ["contact item site: 01632 960000", "contact item site: 00000 000000"],
]);

function contactIn(blocks: readonly Block[]) {
  const { status, statedByPage } =
    createChecker()
      .check(blocks)
      .statements.find(({ id }) => id === "informal-contact") ?? {};
  return { status, statedByPage };
}
