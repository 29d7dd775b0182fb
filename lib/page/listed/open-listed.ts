import type { Block } from "@/lib/engine/block";
import { readSite } from "../read-site";
import type { Site } from "../sites/site";

/** An advert as its page gave it, or why there is none. */
export type OpenedAdvert =
  | { readonly kind: "opened"; readonly title: string; readonly blocks: readonly Block[] }
  | { readonly kind: "not-opened"; readonly why: NotOpened };

/** gone: no longer there. no-advert: the page is none we can read. busy: the site refuses, or is in trouble. unreachable: no answer. */
export type NotOpened = "gone" | "no-advert" | "busy" | "unreachable";

export interface OpenListedOptions {
  readonly site: Site;
  /** The page that the user is on: only its own site is asked. */
  readonly page: Document;
  readonly signal: AbortSignal;
}

/**
 * Asks the site that the user is on for one of its adverts, because they said so. One of the two requests that the extension ever makes
 * (contracts.md, "Requests"): a plain GET of the advert's address, without cookies, saying nothing of where it comes from.
 */
export async function openListed(reference: string, { site, page, signal }: OpenListedOptions): Promise<OpenedAdvert> {
  let answer: Response;
  let html: string;
  try {
    // oxlint-disable-next-line no-restricted-globals -- the user-started exception; it is the only entry of the bundle scan's list.
    answer = await fetch(`${page.location.origin}${site.path}${reference}`, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      // An advert that is closed leads elsewhere; we go nowhere that the user did not name.
      redirect: "manual",
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
    html = answer.ok ? await answer.text() : "";
  } catch {
    return { kind: "not-opened", why: "unreachable" };
  }
  const why = refusalIn(answer);
  if (why !== undefined) return { kind: "not-opened", why };
  const advert = html.length > LARGEST ? undefined : readFetched(html, site);
  return advert ? { kind: "opened", ...advert } : { kind: "not-opened", why: "no-advert" };
}

function refusalIn({ ok, status, type }: Response): NotOpened | undefined {
  if (type === "opaqueredirect" || status === 404 || status === 410) return "gone";
  return ok ? undefined : "busy";
}

/** The advert in a page that is never shown: it runs nothing, loads nothing, and has no layout, so its first desktop copy is taken. */
export function readFetched(html: string, site: Site): { readonly title: string; readonly blocks: readonly Block[] } | undefined {
  const page = new DOMParser().parseFromString(html, "text/html");
  const read = readSite(site, page);
  if (!read) return undefined;
  const blocks = read.map(({ place: _place, ...block }): Block =>
    namesPeople(block) ? { ...block, text: masked(block.text) } : block,
  );
  return { title: blocks.find(({ section }) => section === "title")?.text ?? "", blocks };
}

/** That somebody can be asked is known without who: names and numbers of people stay where they are. */
function namesPeople({ section, origin, kind }: Block): boolean {
  return section === "contact" && origin === "site" && kind !== "heading";
}

/** That there is an e-mail address or a number, and nothing else of it. */
function masked(text: string): string {
  if (text.includes("@")) return "name@withheld.invalid";
  return text.replace(/\D/g, "").length >= 7 ? "00000 000000" : "…";
}

/** Milliseconds that the site has for an answer. */
const PATIENCE = 30_000;
/** UTF-16 units; adverts have some hundred thousand at most. */
const LARGEST = 4_000_000;
