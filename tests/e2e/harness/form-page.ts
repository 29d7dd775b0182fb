import type { Page } from "playwright-core";
import type { Launched } from "@/tools/launch-chromium.mjs";
import { openPanel } from "./chromium-test";

/** Where pages of the form stand in which employers write adverts; the extension starts there by itself. */
const FORMS = "https://www.jobs.nhs.uk/employer/form-";
let opened = 0;

/** Opens such a page, each at an address of its own, and its panel in another tab. The page is the one in front. */
export async function openForm(chromium: Launched, body: string): Promise<{ readonly page: Page; readonly panel: Page }> {
  const page = await chromium.context.newPage();
  const address = `${FORMS}${(opened += 1)}`;
  const html = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Form</title><main><h1>Write an advert</h1>${body}</main></html>`;
  await page.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
  await page.goto(address);
  const panel = await openPanel(chromium, page);
  await page.bringToFront();
  return { page, panel };
}

/** Clicks in the middle of a word on the page, in whatever field, frame or shadow root it stands; gives the word's box in the window. */
export async function clickWord(page: Page, word: string): Promise<WordBox> {
  const box = await boxOfWord(page, word);
  await page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  return box;
}

export interface WordBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the first use of a word stands in the window. */
export function boxOfWord(page: Page, word: string): Promise<WordBox> {
  return page.evaluate((wanted) => {
    const boxIn = (root: ParentNode & Node, x: number, y: number): WordBox | undefined => {
      for (const element of root.querySelectorAll<HTMLElement>("*")) {
        const { left, top } = element.getBoundingClientRect();
        const frame = (element as HTMLIFrameElement).contentDocument;
        const inside = element.shadowRoot ?? frame;
        const within = inside
          ? boxIn(inside, frame ? x + left + element.clientLeft : x, frame ? y + top + element.clientTop : y)
          : undefined;
        if (within) return within;
        const found = "value" in element ? boxInField(element as HTMLTextAreaElement) : boxInText(element);
        if (found) return { left: found.left + x, right: found.right + x, top: found.top + y, bottom: found.bottom + y };
      }
      return undefined;
    };
    const boxInField = (field: HTMLTextAreaElement): DOMRect | undefined => {
      const at = typeof field.value === "string" ? field.value.indexOf(wanted) : -1;
      const maker = field as unknown as { createValueRange(start: number, end: number): Range };
      return at < 0 ? undefined : maker.createValueRange(at, at + wanted.length).getBoundingClientRect();
    };
    const boxInText = (element: Element): DOMRect | undefined => {
      for (const node of element.childNodes) {
        const at = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? "").indexOf(wanted) : -1;
        if (at < 0 || element.localName === "script" || element.localName === "title") continue;
        const range = element.ownerDocument.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        return range.getBoundingClientRect();
      }
      return undefined;
    };
    const box = boxIn(document, 0, 0);
    if (!box) throw new Error(`“${wanted}” is not on the page`);
    return { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
  }, word);
}
