import { isWordFrame, wordWeb } from "@/lib/page/sites/word-web";

/** The site a page counts as for the user's choices: the many addresses of Word's frames are one. */
export function originOfPage(): string {
  return isWordFrame(location) ? `https://${wordWeb.host}` : location.origin;
}
