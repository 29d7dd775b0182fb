import { wordWeb } from "./sites/word-web";
import { focusedIn } from "./surfaces/find-surfaces";
import type { Unreadable } from "./why-unreadable";

/**
 * The host of the frame of another site in which the user is, or which fills a page that cannot be read for its sake; undefined where
 * there is none. A frame of Word's has a way of its own.
 */
export function frameOutOfReach(page: Document, why: Unreadable | undefined): string | undefined {
  const focused = focusedIn(page);
  const frame = focused && isOutOfReach(focused) ? focused : why === "frame" ? largestIn(page) : undefined;
  return frame && hostOf(frame);
}

function largestIn(page: Document): Element | undefined {
  const frames = [...page.querySelectorAll("iframe, frame")].filter(isOutOfReach);
  const area = (frame: Element): number => {
    const { width, height } = frame.getBoundingClientRect();
    return width * height;
  };
  return frames.toSorted((a, b) => area(b) - area(a))[0];
}

function isOutOfReach(element: Element): boolean {
  return element.matches("iframe, frame") && !(element as HTMLIFrameElement).contentDocument && !element.matches(wordWeb.frames);
}

/** Only with a secure connection, and no bare number or name: nothing else can be allowed. */
function hostOf(frame: Element): string | undefined {
  const { src } = frame as HTMLIFrameElement;
  const { protocol, hostname, origin } = URL.canParse(src) ? new URL(src) : { protocol: "", hostname: "", origin: "" };
  const isElsewhere = origin !== frame.ownerDocument.location.origin;
  return protocol === "https:" && isElsewhere && /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*$/.test(hostname) ? hostname : undefined;
}
