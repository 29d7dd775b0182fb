import { composeSiteAt } from "./sites/compose-site";
import { wordWeb } from "./sites/word-web";

/**
 * Why a page's text is out of our reach: a Word document in a frame that we may not read, or that has drawn nothing yet; a PDF; data
 * (JSON, XML); a site for messages where none is being written; text painted as a picture; a frame of another site; an element that shuts its text away.
 */
export type Unreadable = "word" | "word-empty" | "pdf" | "data" | "no-message" | "canvas" | "frame" | "closed";

/** What stands in the way on a page, as far as it can be seen from outside; undefined where nothing does. */
export function whyUnreadable(page: Document): Unreadable | undefined {
  if (page.contentType === "application/pdf" || fills(page, '[type="application/pdf"]')) return "pdf";
  if (isData(page)) return "data";
  if (composeSiteAt(page.location)) return "no-message";
  if (page.querySelector(wordWeb.frames)) return "word";
  if (fills(page, "canvas")) return "canvas";
  if (fills(page, "iframe, frame", (frame) => !(frame as HTMLIFrameElement).contentDocument)) return "frame";
  return fills(page, "*", isShut) ? "closed" : undefined;
}

/** Whether the browser shows a file of data, in which no sentence is anyone's. */
export function isData({ contentType }: Document): boolean {
  return contentType !== "application/xhtml+xml" && /[/+](?:json|xml)$/.test(contentType);
}

/** Whether what a selector finds takes up most of the window, together. */
function fills(page: Document, selector: string, isWanted: (element: Element) => boolean = () => true): boolean {
  const { innerWidth = 0, innerHeight = 0 } = page.defaultView ?? {};
  let area = 0;
  for (const element of page.querySelectorAll(selector)) {
    if (!isWanted(element)) continue;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [width, height] = [Math.min(right, innerWidth) - Math.max(left, 0), Math.min(bottom, innerHeight) - Math.max(top, 0)];
    if (width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true })) area += width * height;
  }
  return area > innerWidth * innerHeight * MOST;
}

/** The share of the window that a page leaves for its text beside bars and menus, at least. */
const MOST = 0.4;

/** An element of a page's own making that shows something, but nothing that we can see in it. */
function isShut({ localName, shadowRoot, textContent, childElementCount }: Element): boolean {
  return localName.includes("-") && !shadowRoot && childElementCount === 0 && textContent.trim() === "";
}
