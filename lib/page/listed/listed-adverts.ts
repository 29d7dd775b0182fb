import type { Site } from "../sites/site";
import { referenceIn } from "./reference-in";

/** An advert that a page links to, by the title it gives. */
export interface ListedAdvert {
  readonly reference: string;
  readonly title: string;
}

/** The adverts of a site that one of its pages lists, in the page's order, each once; nothing of them but their titles is looked at. */
export function listedAdverts(page: Document, site: Site): readonly ListedAdvert[] {
  const listed = new Map<string, string>();
  for (const link of page.querySelectorAll("a[href]")) {
    const address = URL.parse(link.getAttribute("href") ?? "", page.location.href);
    const reference = address?.origin === page.location.origin ? referenceIn(address.href, site) : undefined;
    const title = link.textContent.replace(/\s+/g, " ").trim().slice(0, MOST);
    if (reference !== undefined && (listed.get(reference) ?? "") === "") listed.set(reference, title);
  }
  return [...listed].map(([reference, title]) => ({ reference, title: title === "" ? reference : title }));
}

/** Characters of a title. */
const MOST = 200;
