import { parse, type DefaultTreeAdapterTypes } from "parse5";

/** The words of a web page, as plain text with one line for each block. */
export interface HtmlText {
  readonly title: string | undefined;
  readonly text: string;
}

const blocks = new Set(
  "address article aside blockquote body caption dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 hr li main ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const skipped = new Set(
  "script style noscript template nav header footer button select option textarea input svg iframe object head form".split(" "),
);
/** Deepest nesting followed; what lies deeper is left out, so that no page can exhaust the stack. */
const deepest = 400;

/**
 * Reads HTML as a person would see it: scripts, navigation and form controls left out, list items as bullets, a page that holds the same
 * text for phones and desktops (NHS Jobs) read once. Parsed by parse5: nothing runs, nothing is fetched. Any string gives a result.
 */
export function htmlText(html: string): HtmlText {
  const document = parse(html);
  const hasDesktopCopy = /class="[^"]*\bhide-mobile\b/.test(html);
  const lines: string[] = [];
  let line = "";
  let title: string | undefined;
  const flush = () => {
    const words = line.replace(/[ \t\r\f\v\u00a0]+/g, " ").trim();
    if (words !== "" && words !== "•") lines.push(words);
    line = "";
  };
  const walk = (node: DefaultTreeAdapterTypes.Node, depth: number, keepLines: boolean): void => {
    if (node.nodeName === "#text" && "value" in node) {
      if (!keepLines) line += node.value.replace(/\s+/g, " ");
      else
        node.value.split(/\r?\n/).forEach((part, at) => {
          if (at > 0) flush();
          line += part;
        });
      return;
    }
    if (!("childNodes" in node) || depth > deepest || (skipped.has(node.nodeName) && node.nodeName !== "head")) return;
    const attributes = "attrs" in node ? node.attrs : [];
    const value = (name: string) => attributes.find((attribute) => attribute.name === name)?.value;
    if (
      value("hidden") !== undefined ||
      value("aria-hidden") === "true" ||
      (hasDesktopCopy && /\bshow-mobile\b/.test(value("class") ?? ""))
    )
      return;
    if (node.nodeName === "title" || node.nodeName === "head") {
      if (node.nodeName === "head")
        for (const child of node.childNodes) if (child.nodeName === "title") walk(child, depth + 1, false);
      if (node.nodeName === "title" && title === undefined) title = textOf(node);
      return;
    }
    if (node.nodeName === "br") return flush();
    const isBlock = blocks.has(node.nodeName);
    if (isBlock) flush();
    if (node.nodeName === "h1") title = textOf(node) || title;
    if (node.nodeName === "li") line = "• ";
    const lineKeeping = keepLines || node.nodeName === "pre" || /white-space:\s*pre/.test(value("style") ?? "");
    for (const child of node.childNodes) walk(child, depth + 1, lineKeeping);
    if (isBlock) flush();
  };
  walk(document, 0, false);
  flush();
  return { title, text: lines.join("\n") };
}

const textOf = (node: DefaultTreeAdapterTypes.ParentNode): string =>
  node.childNodes
    .map((child) => ("value" in child ? child.value : "childNodes" in child ? textOf(child) : ""))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
