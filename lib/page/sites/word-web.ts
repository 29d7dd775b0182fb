/**
 * Word for the web, as data. Its text stands in a frame of Microsoft's, whatever site the page around it is from; it is drawn a few pages
 * at a time as paragraphs that are not edited in place: what is typed goes through fields of its own that hold none of it.
 */
export const wordWeb = {
  /** What the panel says was checked. */
  name: "Word document",
  /** Regions and versions put letters before it ("usc-word-edit."). */
  host: "officeapps.live.com",
  /** Where the editing and the reading view stand, and no other program's. */
  paths: ["/we/", "/wv/"],
  /** Where the pages are drawn. */
  view: "#WACViewPanel",
  /** Older versions of Word have only what else stands around a paragraph. */
  paragraph: "p.Paragraph, .OutlineElement:not(:has(p.Paragraph, .OutlineElement))",
  /** Stands again on every page. */
  notBody: ".Header, .Footer, .InactiveBoxRendering",
  /** Drawn beside a paragraph's words and written by nobody: its end, its number or bullet, its pictures. */
  notText: ".EOP, .ListMarker, .BlobObject",
  tab: ".TabRun",
  /** The names of the frame in the pages around it. */
  frames: 'iframe[name^="WacFrame_Word"], iframe[id^="WacFrame_Word"], #WopiDocWACContainer iframe',
  /** The frame's address names the file here. */
  file: "wopisrc",
} as const;

/** Whether a frame with such an address has the text of a Word document. */
export function isWordFrame({ protocol, hostname, pathname }: Pick<Location, "protocol" | "hostname" | "pathname">): boolean {
  const isHost = hostname === wordWeb.host || hostname.endsWith(`.${wordWeb.host}`);
  return protocol === "https:" && isHost && wordWeb.paths.some((path) => pathname.toLowerCase().startsWith(path));
}
