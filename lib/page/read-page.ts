import { readMainText } from "./main-text";
import type { PlacedBlock } from "./placed-block";
import type { Fields } from "./read-fields";
import { readJobPosting } from "./read-job-posting";
import { readSite } from "./read-site";
import type { Reading } from "./reading";
import { readSelectedText } from "./selected-text";
import { isData, whyUnreadable } from "./why-unreadable";
import { nhsJobs } from "./sites/nhs-jobs";
import { composeSiteAt } from "./sites/compose-site";
import type { Site } from "./sites/site";
import { fieldSiteAt } from "./surfaces/field-facts";

const SITES: readonly Site[] = [nhsJobs];

/**
 * Reads the advert on a page: as a site we know gives it, or the fields the user is writing in; where the user asked, also all fields, a
 * JobPosting, the selected text or the main text. Undefined where nothing can be read.
 */
export function readPage(page: Document, asked: boolean, fields?: Fields): Reading | undefined {
  const touched = (): Reading | undefined => fields?.readTouched();
  if (asked && composeSiteAt(page.location)) return readUnknownSite(page, fields);
  return readKnownSite(page) ?? (asked ? ((touched() && fields?.readAll()) ?? readUnknownSite(page, fields)) : touched());
}

/** Whether a page with such an address is read only because the user asked, now or once and for all. */
export function isAskedFor(location: Location): boolean {
  return siteAt(location) === undefined && fieldSiteAt(location) === undefined;
}

/** The site whose adverts have such an address. */
export function siteAt({ hostname, pathname }: Location): Site | undefined {
  return SITES.find(({ hosts, path }) => hosts.includes(hostname) && pathname.startsWith(path));
}

function readKnownSite(page: Document): Reading | undefined {
  const site = siteAt(page.location);
  const blocks = site && readSite(site, page);
  if (!blocks) return undefined;
  const reference = page.location.pathname.slice(site.path.length).split("/")[0] ?? "";
  return {
    advert: reference || addressOf(page),
    what: site.name,
    title: titleIn(blocks) ?? page.title,
    blocks,
    attachments: attachmentsOf(page),
  };
}

function readUnknownSite(page: Document, fields: Fields | undefined): Reading | undefined {
  if (isData(page)) return undefined;
  const posting = readJobPosting(page);
  const reading = (what: string, blocks: readonly PlacedBlock[], title?: string): Reading | undefined =>
    blocks.length === 0
      ? undefined
      : {
          advert: addressOf(page),
          what,
          title: title || (titleIn(blocks) ?? headlineOf(page)),
          blocks,
          attachments: attachmentsOf(page),
        };
  const compose = composeSiteAt(page.location);
  // What others wrote there was not written for us to read.
  if (compose) return reading("Selected text", readSelectedText(page)) ?? fields?.readThose(compose.box, compose.name);
  return (
    (posting && reading("Job advert on this page", posting.blocks, posting.title)) ??
    reading("Selected text", readSelectedText(page)) ??
    fields?.readAll() ??
    reading("Main text of this page", mainTextOf(page))
  );
}

/** Where the page's own text is out of reach, the few words around it are no advert. */
function mainTextOf(page: Document): readonly PlacedBlock[] {
  const blocks = readMainText(page);
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return letters < AROUND_IT && whyUnreadable(page) ? [] : blocks;
}

/** Fewer letters than this may be the bars and menus of a program. */
const AROUND_IT = 1000;

function addressOf({ location }: Document): string {
  return location.origin + location.pathname;
}

function titleIn(blocks: readonly PlacedBlock[]): string | undefined {
  return blocks.find(({ section }) => section === "title")?.text;
}

function headlineOf(page: Document): string {
  return page.querySelector("h1")?.textContent.replace(/\s+/g, " ").trim() || page.title;
}

/** Links to documents: the full job description is often one of them. */
function attachmentsOf(page: Document): readonly string[] {
  const links = [...page.querySelectorAll("a[href]")].filter((link) =>
    /\.(?:pdf|docx?|odt|rtf)(?:$|[?#])|\((?:PDF|DOCX?|Word)\b/i.test(`${link.getAttribute("href") ?? ""} ${link.textContent}`),
  );
  return [...new Set(links.map((link) => link.textContent.replace(/\s+/g, " ").trim()))].filter((name) => name !== "");
}
