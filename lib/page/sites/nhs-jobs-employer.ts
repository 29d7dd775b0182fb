import type { FieldSite } from "./field-site";

/** The form in which employers write an NHS Jobs advert: its boxes are told by their labels, its limits are those of its own help pages. */
export const nhsJobsEmployer: FieldSite = {
  name: "NHS Jobs form",
  hosts: ["www.jobs.nhs.uk", "jobs.nhs.uk", "beta.jobs.nhs.uk"],
  path: "/employer/",
  fields: [
    { label: /\b(vacancy|job) title\b|^title\b/i, section: "title", least: 0, most: 70 },
    { label: /\b(job )?(overview|summary)\b/i, section: "summary", least: 100, most: 1500 },
    { label: /\bskills and qualities\b|\bmain duties\b/i, section: "duties", least: 100, most: 1500 },
    {
      label: /\bworking for (your|our|the) organisation\b|\babout (us|(your|our|the) organisation)\b/i,
      section: "about-us",
      least: 100,
      most: 1500,
    },
    { label: /\bjob description\b|\bresponsibilities\b/i, section: "responsibilities", least: 0, most: 10_000 },
    { label: /\bessential\b/i, section: "essential" },
    { label: /\bdesirable\b/i, section: "desirable" },
  ],
};
