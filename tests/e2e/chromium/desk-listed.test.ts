import { describe, expect } from "vitest";
import { deskWords } from "@/lib/ui/desk/desk-words";
import { axeFaults } from "../harness/axe-faults";
import { rows } from "../harness/desk-test";
import { checkThese, openListed, test } from "../harness/listed-site";

const advertAt = (reference: string): string => `https://www.jobs.nhs.uk/candidate/jobadvert/${reference}`;

describe("adverts that NHS Jobs lists", () => {
  test("are opened one after the other, in the list's order, and stand in the table; one that is gone holds up nothing", async ({
    desk,
    site,
  }) => {
    site.answers.set("C9999-26-0002", { status: 200, body: linen });
    site.answers.set("C9999-26-0004", { status: 302, headers: { location: "/candidate/search" } });
    await checkThese(desk);
    await desk.getByText(deskWords.listed.added(4), { exact: true }).first().waitFor();
    await desk.getByText(deskWords.progress.finished(2, 2)).waitFor();
    expect(await rows(desk)).toEqual([
      "Communications and Engagement Manager",
      "Linen Services Assistant",
      "Loom Technician",
      "Thread Store Keeper",
    ]);
    await expect.poll(() => desk.getByText(deskWords.unreadable.gone).count()).toBe(2);
    expect(site.asked.map(({ address }) => address)).toEqual(
      ["C9999-26-0001", "C9999-26-0002", "M0099-89001", "C9999-26-0004"].map(advertAt),
    );

    await desk.getByRole("button", { name: "Linen Services Assistant", exact: true }).click();
    await desk.getByRole("button", { name: /“utilise”/ }).waitFor();
    expect(await desk.getByText("E. Weaver").count()).toBe(0);
  });

  test("are asked for by plain requests that say nothing of the user or of what was read", async ({ desk, site }) => {
    await site.page.context().addCookies([{ name: "session", value: "secret", domain: "www.jobs.nhs.uk", path: "/" }]);
    await checkThese(desk);
    await desk.getByText(deskWords.progress.finished(1, 3)).waitFor();
    expect(site.asked).toHaveLength(4);
    for (const { method, address, headers, body } of site.asked) {
      expect({ method, body, cookie: headers["cookie"], referer: headers["referer"] }).toEqual({
        method: "GET",
        body: null,
        cookie: undefined,
        referer: undefined,
      });
      expect(new URL(address).search).toBe("");
    }
  });

  test.for([429, 403, 500, 503])("are not asked for any more once the site answers with %i", async (status, { desk, site }) => {
    site.answers.set("C9999-26-0002", { status });
    await checkThese(desk);
    await desk.getByText(deskWords.progress.finished(1, 1, 2)).waitFor();
    await desk.getByText(deskWords.unreadable["site-busy"]).waitFor();
    expect(site.asked).toHaveLength(2);
  });

  test("are no longer opened after Stop; what is there stays", async ({ desk, site }) => {
    let go = (): void => undefined;
    site.answers.set("C9999-26-0002", { status: 200, body: linen, wait: new Promise((resolve) => (go = resolve)) });
    await checkThese(desk);
    await desk.getByText(deskWords.progress.done(1, 4)).waitFor();
    await expect.poll(() => site.asked.length).toBe(2);
    await desk.getByRole("button", { name: deskWords.progress.cancel }).click();
    go();
    await desk.getByText(deskWords.progress.finished(2, 0, 2)).waitFor();
    expect(site.asked).toHaveLength(2);
  });

  test("end with their tab, and the desk says so", async ({ desk, site }) => {
    site.answers.set("C9999-26-0001", { status: 200, wait: new Promise(() => undefined) });
    await checkThese(desk);
    await expect.poll(() => site.asked.length).toBe(1);
    await site.page.close();
    await desk.getByText(deskWords.unreadable["site-left"]).waitFor();
    await desk.getByText(deskWords.progress.finished(0, 1, 3)).waitFor();
    await desk.getByText(deskWords.listed.noTabs).waitFor();
  });

  test("can be given by address, through whatever page of NHS Jobs is open; other addresses are left out", async ({
    desk,
    site,
  }) => {
    await openListed(desk);
    const box = desk.getByRole("textbox", { name: deskWords.listed.addresses });
    const check = desk.getByRole("button", { name: deskWords.listed.check, exact: true });
    await box.fill("https://other.example/job/1");
    await check.click();
    await desk.getByText(deskWords.listed.needsAddresses).waitFor();

    await box.fill(`${advertAt("C9999-26-0001")}?keyword=&language=en\nhttps://other.example/job/1\nC9999-26-0001`);
    await check.click();
    await desk
      .getByText(`${deskWords.listed.added(1)} ${deskWords.listed.leftOut(1)}`)
      .first()
      .waitFor();
    await desk.getByText(deskWords.progress.finished(1)).waitFor();
    expect(site.asked.map(({ address }) => address)).toEqual([advertAt("C9999-26-0001")]);

    await site.page.goto("about:blank");
    await expect.poll(() => desk.getByText(deskWords.listed.noTabs).count()).toBe(1);
    await check.click();
    await desk.getByText(deskWords.listed.needsTab).first().waitFor();
  });

  test("give axe nothing to say, and no script stays behind on a page that is only looked at", async ({ desk, site }) => {
    await openListed(desk);
    await desk.getByText("Search results - NHS Jobs").first().waitFor();
    expect(await axeFaults(desk)).toEqual([]);
    expect(site.asked).toEqual([]);
  });
});

/** An invented advert as NHS Jobs would give it. */
const linen = `<!doctype html><html lang="en"><body><main><span id="employer_name">Brackenford</span><h1 id="heading">Linen Services Assistant</h1>
<h3>Job summary</h3><p id="job_overview"><p>You will utilise the linen store.</p>
<div class="show-mobile"><h2>Job description</h2><h3>Job responsibilities</h3><p id="job_description_large"><p>You will leverage the trolleys.</p></div>
<div class="hide-mobile"><h2>Job description</h2><h3>Job responsibilities</h3><p id="job_description_large"><p>You will leverage the trolleys.</p></div>
<div id="contact_details"><h2>For questions about the job, contact:</h2><p id="contact_details_name">E. Weaver</p></div></main></body></html>`;
