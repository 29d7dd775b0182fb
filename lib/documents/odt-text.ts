import type { NotRead } from "./document";
import type { CellPlace, FileLine } from "./file-line";
import type { OdtStyles } from "./odt-styles";
import type { XmlElement } from "./xml";
import { attributeOf, elementsIn, elementsOf } from "./xml-reading";

/** The lines of an OpenDocument text, and what was left out of them. */
export interface OdtText {
  readonly lines: readonly FileLine[];
  readonly notRead: readonly NotRead[];
}

interface Setting {
  readonly isItem: boolean;
  readonly cell: CellPlace | undefined;
}

/** Reads the paragraphs below an element (`office:text`), those of tables and text boxes at their place. Tracked deletions stand elsewhere in the file. */
export function odtText(body: XmlElement, styles: OdtStyles): OdtText {
  const lines: FileLine[] = [];
  const left = { contents: 0, footnotes: 0, endnotes: 0, comments: 0, pictures: 0 };
  let tables = 0;

  const flow = (parent: XmlElement, setting: Setting): void => {
    for (const element of elementsOf(parent)) {
      if (element.name === "text:p" || element.name === "text:h") paragraph(element, setting);
      else if (element.name === "text:list") flow(element, { ...setting, isItem: true });
      else if (element.name === "table:table") table(element, setting);
      else if (element.name === "text:table-of-content") left.contents += 1;
      else if (element.name.startsWith("draw:")) box(element);
      else if (around.has(element.name)) flow(element, setting);
    }
  };

  const paragraph = (element: XmlElement, { isItem, cell }: Setting): void => {
    const boxes: XmlElement[] = [];
    const inline = (parent: XmlElement): string =>
      parent.children
        .map((node) => {
          // White space counts once; more of it has elements of its own.
          if (node.kind === "text") return node.text.replace(/[ \t\r\n]+/g, " ");
          if (node.name === "text:s") return " ".repeat(Math.min(100, Number(attributeOf(node, "text:c") ?? 1) || 1));
          if (node.name === "text:tab") return "\t";
          if (node.name === "text:line-break") return "\n";
          if (node.name === "text:note") left[attributeOf(node, "text:note-class") === "endnote" ? "endnotes" : "footnotes"] += 1;
          else if (node.name === "office:annotation") left.comments += 1;
          else if (node.name.startsWith("draw:")) boxes.push(node);
          else if (!node.name.startsWith("office:") && node.name !== "text:ruby-text") return inline(node);
          return "";
        })
        .join("");
    const text = inline(element).replace(/\u00ad/g, "");
    const style = styles(attributeOf(element, "text:style-name"));
    const outline = Number(attributeOf(element, "text:outline-level"));
    lines.push({
      text,
      kind: isItem ? "item" : cell === undefined ? "paragraph" : "cell",
      level: element.name === "text:h" ? (Number.isInteger(outline) && outline > 0 ? outline : 1) : style.isTitle ? 0 : undefined,
      isBold: style.isBold || isAllBold(element, styles),
      cell,
    });
    boxes.forEach(box);
  };

  const box = (element: XmlElement): void => {
    const found = [...elementsIn(element)].find(({ name }) => name === "draw:text-box");
    if (found === undefined) left.pictures += 1;
    else flow(found, { isItem: false, cell: undefined });
  };

  const table = (element: XmlElement, setting: Setting): void => {
    const place = tables;
    tables += 1;
    let row = 0;
    const rows = (parent: XmlElement): void => {
      for (const each of elementsOf(parent)) {
        if (each.name !== "table:table-row") {
          if (each.name.startsWith("table:table-")) rows(each);
          continue;
        }
        for (const [column, cell] of elementsOf(each).entries())
          flow(cell, { ...setting, isItem: false, cell: { table: place, row, column } });
        row += 1;
      }
    };
    rows(element);
  };

  flow(body, { isItem: false, cell: undefined });
  return { lines, notRead: Object.entries(left).map(([what, count]) => ({ what: what as keyof typeof left, count })) };
}

/** Elements around paragraphs that change nothing about how they are read. */
const around = new Set(["text:list-item", "text:list-header", "text:section", "text:numbered-paragraph", "text:index-body"]);

function isAllBold(paragraph: XmlElement, styles: OdtStyles): boolean {
  const filled = paragraph.children.filter((node) => node.kind === "element" || node.text.trim() !== "");
  return (
    filled.length > 0 &&
    filled.every(
      (node) => node.kind === "element" && node.name === "text:span" && styles(attributeOf(node, "text:style-name")).isBold,
    )
  );
}
