import { MatchPattern } from "wxt/utils/match-patterns";

/** A job board, tracker or editor whose adverts the user can have checked always. */
export interface OfferedSite {
  readonly name: string;
  readonly host: string;
  /** How the paths of its adverts, and of the forms for writing them, start; every page of the host where it is missing. */
  readonly paths?: readonly string[];
  /** Its pages stand as frames in pages of other sites, each at a name of its own before the host's. */
  readonly inFrames?: true;
}

/** Where Word for the web draws its text, whatever site the page around it is from. */
export const WORD_SITE: OfferedSite = {
  name: "Word for the web",
  host: "officeapps.live.com",
  paths: ["/we/", "/wv/"],
  inFrames: true,
};

/** Where Google Docs documents are written. */
export const DOCS_SITE: OfferedSite = { name: "Google Docs", host: "docs.google.com", paths: ["/document/"] };

/**
 * The boards and trackers where NHS and other public adverts stand, beside NHS Jobs. Offered in the options and never taken: each is a
 * permission that the user gives. Where people apply on the same host, only the paths of adverts are named.
 */
export const OFFERED_SITES: readonly OfferedSite[] = [
  { name: "Health Jobs UK", host: "www.healthjobsuk.com", paths: ["/job/", "/vacancy/"] },
  { name: "Trac, adverts", host: "apps.trac.jobs", paths: ["/job-advert/"] },
  { name: "Trac, for employers", host: "admin.trac.jobs" },
  { name: "NHS Scotland jobs", host: "apply.jobs.scot.nhs.uk", paths: ["/Job/"] },
  { name: "HSC jobs in Northern Ireland", host: "jobs.hscni.net", paths: ["/Job/"] },
  { name: "Civil Service Jobs", host: "www.civilservicejobs.service.gov.uk", paths: ["/csr/jobs.cgi"] },
  { name: "Teaching Vacancies", host: "teaching-vacancies.service.gov.uk", paths: ["/jobs/"] },
  { name: "jobs.ac.uk", host: "www.jobs.ac.uk", paths: ["/job/"] },
  WORD_SITE,
  DOCS_SITE,
];

/** What the browser is asked for: all pages of the host, by a secure connection only; all names before it where its pages are frames. */
export function patternOf(host: string): string {
  return `${secureOrigin(host)}/*`;
}

/** The addresses on which home starts by itself where the user chose a host. */
export function addressesOf(host: string): readonly string[] {
  return (siteOf(host)?.paths ?? ["/"]).map((path) => `${secureOrigin(host)}${path}*`);
}

function secureOrigin(host: string): string {
  return `https://${siteOf(host)?.inFrames ? "*." : ""}${host}`;
}

function siteOf(host: string): OfferedSite | undefined {
  return OFFERED_SITES.find((site) => site.host === host);
}

/** Whether an address is on a host that we offer, but on none of the paths that are offered: where people apply, or another program than Word. */
export function isBeyondOffer(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const isIn = (pattern: string): boolean => new MatchPattern(pattern).includes(address);
  return OFFERED_SITES.some(({ host }) => isIn(patternOf(host)) && !addressesOf(host).some(isIn));
}
