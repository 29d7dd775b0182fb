import { htmlLines } from "./html-lines";

/** The words of a web page, as plain text with one line for each block. */
export interface HtmlText {
  readonly title: string | undefined;
  readonly text: string;
}

/** Reads HTML as `htmlLines` does; list items begin with a bullet. */
export function htmlText(html: string): HtmlText {
  const { title, lines } = htmlLines(html);
  return { title, text: lines.map(({ kind, text }) => (kind === "item" ? `• ${text}` : text)).join("\n") };
}
