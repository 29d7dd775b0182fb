import { escapeXml, type DocxMarkup } from "./docx-markup";
import { spliced } from "./splices";
import type { XmlElement } from "./xml";
import { attributeOf, childOf, elementsIn, elementsOf } from "./xml-reading";

/** A run's start tag and format again, for text split off it. A tracked change of format in it is kept, under a number of its own. */
export function runAgain(run: XmlElement, markup: DocxMarkup): string {
  const format = childOf(run, "w:rPr");
  const copy = format === undefined ? "" : withNewIds(format, markup);
  return markup.source.slice(run.start, run.contentStart) + copy;
}

/** A new run in the format of another one. */
export function newRun(like: XmlElement, text: string, markup: DocxMarkup): string {
  const format = childOf(like, "w:rPr");
  const kept = format === undefined ? "" : withoutChildren(format, new Set(["w:rPrChange"]), markup);
  return `${markup.source.slice(like.start, like.contentStart)}${kept}${runContent(like, text, markup)}${markup.close(like, "r")}`;
}

/** Text as a run holds it: tabs and line ends have elements of their own. */
export function runContent(near: XmlElement, text: string, markup: DocxMarkup): string {
  return text
    .split(/(\t|\r\n|\n|\r)/)
    .filter((part) => part !== "")
    .map((part) => {
      if (part === "\t") return markup.empty(near, "tab");
      if (/^[\r\n]/.test(part)) return markup.empty(near, "br");
      return `${markup.open(near, "t").slice(0, -1)} xml:space="preserve">${escapeXml(part)}${markup.close(near, "t")}`;
    })
    .join("");
}

/** An element's source without some of its children. */
export function withoutChildren(element: XmlElement, names: ReadonlySet<string>, { source }: DocxMarkup): string {
  const cuts = elementsOf(element).filter(({ name }) => names.has(name));
  return spliced(
    source.slice(element.start, element.end),
    cuts.map(({ start, end }) => ({ start: start - element.start, end: end - element.start, text: "" })),
  );
}

/** An element's source with new numbers for the tracked changes in it, which must each have their own. */
function withNewIds(element: XmlElement, markup: DocxMarkup): string {
  const changes = [...elementsIn(element)].filter((each) => attributeOf(each, "w:id") !== undefined);
  return spliced(
    markup.source.slice(element.start, element.end),
    changes.map((each) => ({
      start: each.start - element.start,
      end: each.contentStart - element.start,
      text: tagWithNewId(each, markup),
    })),
  );
}

/** A tracked change's start tag again, under a new number. */
export function tagWithNewId(element: XmlElement, markup: DocxMarkup): string {
  const prefixes = element.scope.prefixesOf("w").join("|");
  const tag = markup.source.slice(element.start, element.contentStart);
  return tag.replace(
    new RegExp(`(\\s(?:${prefixes}):id\\s*=\\s*)(?:"[^"]*"|'[^']*')`),
    (_, before: string) => `${before}"${markup.nextId()}"`,
  );
}
