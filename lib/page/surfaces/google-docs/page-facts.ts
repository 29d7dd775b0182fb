/** What a Google Docs page shows of itself besides the text. */
export interface PageFacts {
  /** The document's own name in its address; the same for all its tabs. */
  readonly id: string;
  /** Everything of the address up to and with the document's name, with the account if one is named ("/document/u/1/d/…"). */
  readonly path: string;
  /** The tab of the document that is open ("t.0"), where the address says. */
  readonly tab: string | undefined;
  readonly title: string;
  /** Whether it can be written to, as far as the page shows; a change may be refused all the same. */
  readonly mode: "editing" | "suggesting" | "viewing";
  readonly hasTabs: boolean;
}

/** Reads what a page shows of itself; undefined where it is no document that is open in Google Docs. */
export function factsOf(page: Document): PageFacts | undefined {
  const [, path, id] = DOCUMENT.exec(page.location.pathname) ?? [];
  if (page.location.hostname !== "docs.google.com" || path === undefined || id === undefined) return undefined;
  const tab = new URLSearchParams(page.location.search).get("tab") ?? undefined;
  return {
    id,
    path,
    tab: tab !== undefined && /^t\.[\w-]{1,40}$/.test(tab) ? tab : undefined,
    title: page.title.replace(/ [-–] Google [^-–]{2,30}$/, ""),
    mode: modeOf(page),
    hasTabs: page.querySelectorAll(".chapter-item").length > 1 || (tab !== undefined && tab !== "t.0"),
  };
}

/** A published copy ("/d/e/…") and the plain page for small screens are ordinary pages. */
const DOCUMENT = /^(\/document(?:\/u\/\d{1,2})?\/d\/(?!e\/)([\w-]{1,100}))(?!\/(?:pub|mobilebasic)\b)(?:\/|$)/;

/** The text on show, one piece for each rectangle that Google Docs lays over its picture. */
export function visibleText(page: Document): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const piece of page.querySelectorAll(PIECES)) {
    const text = plain(piece.getAttribute("aria-label") ?? "");
    if (text.length > 1) shown.add(text);
    if (shown.size >= MOST_PIECES) break;
  }
  return shown;
}

/** Letters as they are compared: what Google Docs paints has other spaces than its text. */
export function plain(text: string): string {
  return text.replace(/[\s\u00a0]+/g, " ").replace(/[\u200b-\u200d\u2060\ufeff]/g, "");
}

const PIECES = ".kix-canvas-tile-content svg rect[aria-label], .kix-appview-editor rect[aria-label]";
const MOST_PIECES = 500;

/** Scrolls to what is selected, where that is drawn. */
export function bringSelection(page: Document): void {
  const drawn = page.querySelector(".kix-canvas-tile-selection svg rect");
  drawn?.scrollIntoView({ block: "center", inline: "nearest" });
}

/** Where Google Docs listens for what is typed. */
export function inputDocument(page: Document): Document | undefined {
  const frame = page.querySelector<HTMLIFrameElement>("iframe.docs-texteventtarget-iframe");
  return frame?.contentDocument ?? undefined;
}

/** By the classes and names of the button that shows it, whatever the language of the page; where it shows nothing, by the input. */
function modeOf(page: Document): PageFacts["mode"] {
  const button = page.querySelector("#docs-toolbar-mode-switcher");
  const said = button ? [describe(button), [...button.querySelectorAll("*")].map(describe).join(" ")] : [];
  const isWritten = inputDocument(page)?.querySelector('[contenteditable="true"]') ? "editing" : "viewing";
  // The button itself is asked first: it may hold pictures of all the modes.
  return said.map(modeIn).find((mode) => mode !== undefined) ?? isWritten;
}

function modeIn(marks: string): PageFacts["mode"] | undefined {
  if (/suggest/i.test(marks)) return "suggesting";
  if (/\bview|\bcomment/i.test(marks)) return "viewing";
  return /\bedit/i.test(marks) ? "editing" : undefined;
}

function describe(element: Element): string {
  const { className } = element;
  const named = ["aria-label", "data-tooltip"].map((name) => element.getAttribute(name) ?? "");
  return [typeof className === "string" ? className : "", ...named].join(" ");
}
