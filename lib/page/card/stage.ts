import { placeBeside, type Line } from "./place-beside";

/** Where the card is drawn: an element of ours in the page, outside everything that is edited, with a shadow root and a style of its own. */
export interface Stage {
  /** The card's own box, a dialog that is named by the element with the id `HEADING`. */
  readonly box: HTMLElement;
  /** Opens the box above everything on the page, a modal dialog around `element` included. */
  readonly open: (element: Element) => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
  readonly hasFocus: () => boolean;
  /** Puts the box beside these lines of the window. */
  readonly place: (lines: readonly Line[], fromRight: boolean) => void;
  /** Says a sentence to whoever listens to the page, politely. */
  readonly say: (sentence: string, near: Element) => void;
}

/** The id of the heading that names the card. */
export const HEADING = "ww-card-heading";

/** A stage in a page until `signal` aborts. A page that takes it away has it closed, and gets another when it is next needed. */
export function createStage(page: Document, css: string, signal: AbortSignal): Stage {
  const host = page.createElement("wider-welcome-card");
  // Neither the page's style nor our own reading of fields reaches in here.
  host.setAttribute("data-wider-welcome", "false");
  host.setAttribute("lang", "en-GB");
  host.setAttribute("dir", "ltr");
  for (const [name, value] of Object.entries(HOST)) host.style.setProperty(name, value, "important");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const said = page.createElement("div");
  said.className = "ww-said";
  said.setAttribute("role", "status");
  const box = page.createElement("div");
  box.className = "ww-card";
  box.popover = "manual";
  // Who clicks on its words, to select some of them, has not left it.
  box.tabIndex = -1;
  box.setAttribute("role", "dialog");
  box.setAttribute("aria-labelledby", HEADING);
  root.append(said, box);
  // Keys and clicks in the card are the card's: no shortcut of the page hears them.
  for (const name of KEPT_IN) host.addEventListener(name, (event) => event.stopPropagation(), { signal });
  signal.addEventListener("abort", () => host.remove());

  /** Whether the page had to be given the stage anew. */
  const mount = (near: Element): boolean => {
    const holder = holderOf(root.contains(near) ? host : near, page);
    if (host.parentNode === holder) return false;
    holder.append(host);
    return true;
  };
  let count = 0;

  return {
    box,
    open(element) {
      if (mount(element) || !box.matches(":popover-open")) {
        if (box.matches(":popover-open")) box.hidePopover();
        box.showPopover();
      }
    },
    close() {
      if (box.isConnected && box.matches(":popover-open")) box.hidePopover();
    },
    isOpen: () => box.isConnected && box.matches(":popover-open"),
    hasFocus: () => root.activeElement !== null,
    place(lines, fromRight) {
      const { clientWidth: width, clientHeight } = page.documentElement;
      const height = page.defaultView?.innerHeight ?? clientHeight;
      box.style.maxHeight = "none";
      const { left, top, maxHeight } = placeBeside(lines, box.getBoundingClientRect(), { width, height }, fromRight);
      box.style.maxHeight = `${maxHeight}px`;
      box.style.left = `${left}px`;
      box.style.top = `${top}px`;
    },
    say(sentence, near) {
      const isNew = mount(near);
      count += 1;
      // The same sentence twice is read twice.
      const text = count % 2 === 0 ? sentence : `${sentence}\u200b`;
      // A region is listened to from when it is there.
      setTimeout(() => (said.textContent = text), isNew ? NOTICED : 0);
    },
  };
}

/** Milliseconds in which a screen reader finds a new region. */
const NOTICED = 150;

const HOST: Readonly<Record<string, string>> = {
  all: "initial",
  display: "block",
  position: "fixed",
  inset: "0 auto auto 0",
  width: "0",
  height: "0",
};

const KEPT_IN = [
  "keydown",
  "keyup",
  "keypress",
  "beforeinput",
  "input",
  "change",
  "pointerdown",
  "pointerup",
  "mousedown",
  "mouseup",
  "click",
  "dblclick",
  "contextmenu",
  "wheel",
  "paste",
  "copy",
  "cut",
];

/** What lies in the top layer around an element, or else the page: outside a modal dialog nothing can be pressed, and a popover goes. */
function holderOf(element: Element, page: Document): Element {
  for (let each: Element | undefined = element; each; each = outside(each)) {
    const holder: Element | null = each.closest('dialog:modal, [aria-modal="true"], :popover-open, :fullscreen');
    if (!holder || each.ownerDocument !== page || (holder as HTMLElement).isContentEditable) continue;
    if (!holder.matches("textarea, input, iframe, frame, video, canvas, img")) return holder;
  }
  return page.documentElement;
}

/** The element that holds the tree another stands in: a shadow root's host, a document's frame. */
function outside(element: Element): Element | undefined {
  const root = element.getRootNode();
  if ("host" in root && root.host) return root.host as Element;
  return element.ownerDocument.defaultView?.frameElement ?? undefined;
}
