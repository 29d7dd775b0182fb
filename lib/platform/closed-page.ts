/** Pages into which browsers let no extension: their own, the shops for extensions, PDFs in Firefox, files unless the user allows them. */
export type ClosedPage = "browser" | "store" | "pdf" | "file";

/** Which of these a page is, as far as its address says; undefined where it says nothing, or is not told to us. */
export function closedPage(address: string | undefined): ClosedPage | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname } = new URL(address);
  if (/\.pdf$/i.test(pathname)) return "pdf";
  if (protocol === "file:") return "file";
  if (protocol !== "https:" && protocol !== "http:") return "browser";
  const shop = SHOPS.find(([host]) => host === hostname);
  return shop && pathname.startsWith(shop[1]) ? "store" : undefined;
}

const SHOPS: readonly (readonly [host: string, path: string])[] = [
  ["chromewebstore.google.com", "/"],
  ["chrome.google.com", "/webstore"],
  ["microsoftedge.microsoft.com", "/addons"],
  ["addons.mozilla.org", "/"],
];
