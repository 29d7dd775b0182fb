import type { Site } from "../sites/site";

/** The reference of the advert that an address of a site leads to, or that is given as it is; undefined where it is neither. */
export function referenceIn(given: string, { hosts, path }: Pick<Site, "hosts" | "path">): string | undefined {
  const text = given.trim();
  if (REFERENCE.test(text)) return text.toUpperCase();
  const address = URL.parse(text) ?? URL.parse(`https://${text}`);
  if (!address || !hosts.includes(address.hostname) || !address.pathname.startsWith(path)) return undefined;
  const [reference = "", ...deeper] = address.pathname.slice(path.length).split("/");
  return REFERENCE.test(reference) && deeper.every((part) => part === "") ? reference.toUpperCase() : undefined;
}

/** Letters, figures and dashes ("C9999-26-0001"): nothing that could lead elsewhere when it is put into an address. */
const REFERENCE = /^(?=.{6,40}$)[A-Za-z0-9]*\d[A-Za-z0-9]*(?:-[A-Za-z0-9]+)+$/;
