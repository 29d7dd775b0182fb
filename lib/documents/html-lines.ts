import { parse, type DefaultTreeAdapterTypes } from "parse5";
import type { CellPlace, FileLine } from "./file-line";

/** What a person would read on a web page, one line for each block. */
export interface HtmlLines {
  /** The last first-level heading, or what the page calls itself. */
  readonly title: string | undefined;
  readonly lines: readonly FileLine[];
}

type Node = DefaultTreeAdapterTypes.Node;

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

interface Setting {
  readonly keepLines: boolean;
  readonly isBold: boolean;
  readonly level: number | undefined;
  readonly cell: CellPlace | undefined;
}

/**
 * Reads HTML as a person would see it: scripts, navigation and form controls left out, a page that holds the same text for phones and
 * desktops (NHS Jobs) read once. Parsed by parse5: nothing runs, nothing is fetched. Any string gives a result.
 */
export function htmlLines(html: string): HtmlLines {
  const hasDesktopCopy = /class="[^"]*\bhide-mobile\b/.test(html);
  const lines: FileLine[] = [];
  let line = "";
  let isBold = true;
  let beginsItem = false;
  let title: string | undefined;
  const table = { number: -1, row: -1, column: -1, next: 0 };

  const flush = ({ level, cell }: Setting): void => {
    const text = line.replace(/[ \t\r\f\v\u00a0]+/g, " ").trim();
    const kind = level !== undefined ? "heading" : beginsItem ? "item" : cell === undefined ? "paragraph" : "cell";
    if (text !== "") {
      lines.push({ text, kind, level, isBold, cell });
      beginsItem = false;
    }
    line = "";
    isBold = true;
  };
  const add = (text: string, setting: Setting): void => {
    line += text;
    if (text.trim() !== "") isBold &&= setting.isBold;
  };

  const walk = (node: Node, depth: number, setting: Setting): void => {
    if (node.nodeName === "#text" && "value" in node) {
      if (!setting.keepLines) add(node.value.replace(/\s+/g, " "), setting);
      else
        node.value.split(/\r?\n/).forEach((part, at) => {
          if (at > 0) flush(setting);
          add(part, setting);
        });
      return;
    }
    if (!("childNodes" in node) || depth > deepest || (skipped.has(node.nodeName) && node.nodeName !== "head")) return;
    const value = attributesOf(node);
    const isHidden = value("hidden") !== undefined || value("aria-hidden") === "true";
    if (isHidden || (hasDesktopCopy && /\bshow-mobile\b/.test(value("class") ?? ""))) return;
    if (node.nodeName === "head") {
      title ??= node.childNodes.filter(({ nodeName }) => nodeName === "title").map(textOf)[0];
      return;
    }
    if (node.nodeName === "br") return flush(setting);
    const isBlock = blocks.has(node.nodeName);
    if (isBlock) flush(setting);
    if (node.nodeName === "h1") title = textOf(node) || title;
    if (node.nodeName === "li") beginsItem = true;
    const outside = { ...table };
    if (node.nodeName === "table") Object.assign(table, { number: table.next, row: -1, next: table.next + 1 });
    if (node.nodeName === "tr") Object.assign(table, { row: table.row + 1, column: -1 });
    const isCell = node.nodeName === "td" || node.nodeName === "th";
    if (isCell) table.column += 1;
    const style = value("style") ?? "";
    const inside: Setting = {
      keepLines: setting.keepLines || node.nodeName === "pre" || /white-space:\s*pre/.test(style),
      isBold: setting.isBold || /^(b|strong|th)$/.test(node.nodeName) || /font-weight:\s*(bold|[6-9]00)/.test(style),
      level: /^h[1-6]$/.test(node.nodeName) ? Number(node.nodeName.charAt(1)) : setting.level,
      cell: isCell && table.number >= 0 ? { table: table.number, row: table.row, column: table.column } : setting.cell,
    };
    for (const child of node.childNodes) walk(child, depth + 1, inside);
    if (isBlock) flush(inside);
    if (node.nodeName === "li") beginsItem = false;
    if (node.nodeName === "table") Object.assign(table, { ...outside, next: table.next });
  };
  const top: Setting = { keepLines: false, isBold: false, level: undefined, cell: undefined };
  walk(parse(html), 0, top);
  flush(top);
  return { title, lines };
}

function attributesOf(node: Node): (name: string) => string | undefined {
  const attributes = "attrs" in node ? node.attrs : [];
  return (name) => attributes.find((attribute) => attribute.name === name)?.value;
}

function textOf(node: Node): string {
  const text = "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
  return text.replace(/\s+/g, " ").trim();
}
