// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { listedAdverts } from "@/lib/page/listed/listed-adverts";
import { referenceIn } from "@/lib/page/listed/reference-in";
import { nhsJobs } from "@/lib/page/sites/nhs-jobs";
import { openPage } from "../open-page";

const results = "https://www.jobs.nhs.uk/candidate/search/results?keyword=loom&page=2";

describe("a page of results", () => {
  test("gives its adverts in order, each once, by its title", () => {
    expect(listedAdverts(openPage("nhs-jobs/results.html", results), nhsJobs)).toEqual([
      { reference: "C9999-26-0001", title: "Communications and Engagement Manager" },
      { reference: "C9999-26-0002", title: "Linen Services Assistant" },
      { reference: "M0099-89001", title: "Loom Technician" },
      { reference: "C9999-26-0004", title: "Thread Store Keeper" },
    ]);
  });

  test("names only adverts of its own site, whatever else it links to", () => {
    const page = openPage(
      `<a href="https://other.example/candidate/jobadvert/C9999-26-0001">Elsewhere</a>
       <a href="//jobs.nhs.uk.example/candidate/jobadvert/C9999-26-0001">Elsewhere</a>
       <a href="/candidate/jobadvert/C9999-26-0001/ats-direct-apply">Apply</a>
       <a href="/candidate/jobadvert/../auth/logout">Leave</a>
       <a href="javascript:alert(1)">Run</a><a href="/candidate/jobadvert/%2e%2e%2fauth">Up</a>`,
      results,
    );
    expect(listedAdverts(page, nhsJobs)).toEqual([]);
  });
});

describe("an address that a person gives", () => {
  test.each([
    "https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0001?keyword=&language=en",
    "  https://beta.jobs.nhs.uk/candidate/jobadvert/C9999-26-0001/ ",
    "www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0001#heading",
    "C9999-26-0001",
    "c9999-26-0001",
  ])("names its advert: %s", (given) => {
    expect(referenceIn(given, nhsJobs)).toBe("C9999-26-0001");
  });

  test.each([
    "",
    "not an address",
    "https://www.healthjobsuk.com/job/v1",
    "https://www.jobs.nhs.uk/candidate/search/results?keyword=C9999-26-0001",
    "https://www.jobs.nhs.uk.example/candidate/jobadvert/C9999-26-0001",
    "https://www.jobs.nhs.uk/candidate/jobadvert/../../employer/C9999-26-0001",
    "https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0001/ats-direct-apply",
  ])("is none of ours: %s", (given) => {
    expect(referenceIn(given, nhsJobs)).toBe(undefined);
  });
});
