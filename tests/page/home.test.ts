// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startHome, type Home } from "@/lib/page/home";
import { openPage } from "./open-page";

/** For slow machines; each wait ends as soon as it can. */
const PATIENCE = { timeout: 10_000 };

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

describe("home", () => {
  test("checks an NHS Jobs advert by itself and says so step by step", async () => {
    openPage("nhs-jobs/advert.html");
    const home = start();
    expect(home.state.value).toMatchObject({ status: "checking", advert: "C9999-26-0001", what: "NHS Jobs advert" });
    await settled(home);
    const { status, title, report, blocks } = home.state.value;
    expect({ status, title }).toEqual({ status: "checked", title: "Communications and Engagement Manager" });
    expect(report?.findings.map(({ actual }) => actual)).toContain("utilise");
    for (const { blockId, start: from, end, actual } of report?.findings ?? [])
      expect(blocks.find(({ id }) => id === blockId)?.text.slice(from, end)).toBe(actual);
  });

  test("finds nothing in the site's own words, and keeps a contact's name and number to the page", async () => {
    openPage("nhs-jobs/advert.html");
    const { report, blocks } = await settled(start());
    expect(report?.findings.filter(({ section }) => section === "facts")).toEqual([]);
    expect(blocks.filter(({ text }) => /Rowan|01632/.test(text))).toEqual([]);
  });

  test("checks again when the text changes, and only then", async () => {
    openPage("nhs-jobs/advert.html");
    const home = start();
    const { report } = await settled(home);
    const item = document.querySelector(".hide-mobile #essential_skill_1_criteria_1");
    item?.setAttribute("class", "new");
    item?.replaceChildren("Able to utilise a lathe");
    await vi.waitFor(() => expect(found(home)).toContain("essential: utilise"), PATIENCE);
    item?.replaceChildren("Educated to degree level");
    await vi.waitFor(() => expect(home.state.value.report).toEqual(report), PATIENCE);
  });

  test("says that a page of ours is no advert, and reads whatever is there when asked", async () => {
    openPage(
      `<!doctype html><title>Closed</title><main><h1>This job is closed</h1><p>${"You may utilise our search. ".repeat(20)}</p></main>`,
    );
    const home = start();
    expect(home.state.value).toMatchObject({ status: "unreadable", report: undefined });
    home.check();
    expect(await settled(home)).toMatchObject({ status: "checked", what: "Main text of this page", title: "This job is closed" });
  });

  test("checks a page of another site at once, since it is there only because the user asked", async () => {
    openPage("other/job-posting.html", "https://jobs.example/gardener");
    expect(await settled(start())).toMatchObject({ status: "checked", what: "Job advert on this page" });
  });

  test("says that there is nothing to read, and that an advert is empty", async () => {
    openPage("other/no-text.html", "https://docs.example/1");
    expect(start().state.value.status).toBe("unreadable");
    openPage("<!doctype html><main><span id=employer_name>Us</span><h1 id=heading>Nurse</h1></main>");
    expect((await settled(start())).status).toBe("empty");
  });

  test("bears a page whose properties throw", () => {
    openPage("nhs-jobs/advert.html");
    Object.defineProperty(document, "querySelector", {
      configurable: true,
      get: () => {
        throw new Error("hands off");
      },
    });
    expect(start().state.value.status).toBe("unreadable");
    Reflect.deleteProperty(document, "querySelector");
  });

  test("looks at the page no more once it is not welcome", async () => {
    openPage("nhs-jobs/advert.html");
    let welcome = true;
    const home = startHome(document, { marksOn: true, signal: life.signal, isWelcome: () => welcome });
    const before = await settled(home);
    welcome = false;
    home.check();
    expect(home.state.value).toBe(before);
  });
});

function start(): Home {
  return startHome(document, { marksOn: true, signal: life.signal, isWelcome: () => true });
}

async function settled(home: Home): Promise<Home["state"]["value"]> {
  await vi.waitFor(() => expect(home.state.value.status).not.toBe("checking"), PATIENCE);
  return home.state.value;
}

function found(home: Home): readonly string[] {
  return (home.state.value.report?.findings ?? []).map(({ section, actual }) => `${section}: ${actual}`);
}
