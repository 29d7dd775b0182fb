import { readFileSync } from "node:fs";
import type { DetachedWindowAPI } from "happy-dom";

/** Shows a page of tests/pages, or the given HTML, at an address. For tests in happy-dom, whose parser builds the tree browsers build. */
export function openPage(page: string, address = "https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0001"): Document {
  getSelection()?.removeAllRanges();
  happyDom().setURL(address);
  document.open();
  document.write(page.endsWith(".html") ? readFileSync(`tests/pages/${page}`, "utf8") : page);
  document.close();
  return document;
}

/** Makes the window this wide, in CSS pixels. */
export function setWidth(width: number): void {
  happyDom().setViewport({ width });
}

function happyDom(): DetachedWindowAPI {
  return (window as unknown as { readonly happyDOM: DetachedWindowAPI }).happyDOM;
}
