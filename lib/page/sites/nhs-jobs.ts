import type { Site } from "./site";

/**
 * The advert page of NHS Jobs, candidate side. Its prose ids stand on empty shells (`<p id="job_overview"><p>…`), so a part is read
 * from its id up to the next heading; long parts stand there twice, once for narrow and once for wide windows.
 */
export const nhsJobs: Site = {
  name: "NHS Jobs advert",
  hosts: ["www.jobs.nhs.uk", "jobs.nhs.uk", "beta.jobs.nhs.uk"],
  path: "/candidate/jobadvert/",
  results: "/candidate/search/results",
  proof: ["#heading", "#employer_name"],
  title: { ids: ["heading"] },
  parts: [
    { section: "summary", ids: ["job_overview"], headings: ["Job summary"], until: [1, 2, 3] },
    { section: "duties", ids: ["job_description"], headings: ["Main duties of the job"], until: [1, 2, 3] },
    { section: "about-us", ids: ["about_organisation"], headings: ["About us"], until: [1, 2, 3] },
    {
      section: "responsibilities",
      ids: ["job_description_large"],
      headings: ["Job responsibilities", "Job description"],
      until: [1, 2],
    },
    { section: "essential", ids: [], headings: ["Person specification"], until: [1, 2] },
  ],
  facts: [
    { section: "facts", ids: ["closing_date"] },
    { section: "facts", ids: ["payscheme-type"], headings: ["Pay scheme"] },
    { section: "facts", ids: ["payscheme-band"], headings: ["Band"] },
    { section: "facts", ids: ["range_salary", "fixed_salary", "negotiable_salary", "salary"], headings: ["Salary"] },
    { section: "facts", ids: ["contract_type"], headings: ["Contract"] },
    { section: "facts", ids: ["contract_duration"], headings: ["Duration"] },
    { section: "facts", ids: ["working_pattern_heading"], headings: ["Working pattern"] },
    { section: "facts", ids: [], headings: ["Disclosure and Barring Service Check"] },
    { section: "facts", ids: ["tier-two-sponsorship"], headings: ["Certificate of Sponsorship"] },
    { section: "facts", ids: ["uk-registration"], headings: ["UK Registration"] },
    { section: "contact", ids: ["contact_details"] },
  ],
  headings: [
    "Details",
    "Job description",
    "Job responsibilities",
    "Person specification",
    "Disclosure and Barring Service Check",
    "Certificate of Sponsorship",
    "UK Registration",
    "Additional information",
    "Employer details",
    "For questions about the job, contact:",
  ],
  opens: ["essential", "desirable", "benefits", "how-to-apply", "contact"],
  ends: "#dbs-container, #contact_details, #employer_name_details, footer",
  copies: "body, main, [role=main], .wrap-paragraphs, .show-mobile, .hide-mobile, details",
  narrow: ".show-mobile",
  leaveOut: ".forms-wrapper-white, .nhsuk-action-link, .save-job, .nhs-open-job-inset, form, nav, summary",
  sectionsById: { essential_skill_: "essential", desirable_skill_: "desirable" },
};
