import { createDocxFields, type DocxFields } from "./docx-fields";
import { readDocxInline, type DocxInline } from "./docx-inline";
import { isLockedControl } from "./docx-controls";
import { paragraphStyle, type DocxStyles, type ParagraphStyle } from "./docx-styles";
import type { CellPlace } from "./file-line";
import { chosenBranch } from "./docx-alternatives";
import type { XmlElement } from "./xml";
import { attributeOf, childOf, elementsIn, elementsOf } from "./xml-reading";

/** A paragraph of a Word file as its reader sees it: tracked deletions gone, insertions there. */
export interface DocxParagraph extends DocxInline {
  /** Counted from 0 over the whole file. */
  readonly index: number;
  readonly element: XmlElement;
  readonly style: ParagraphStyle;
  readonly cell: CellPlace | undefined;
  /** Whether a field is open where it ends. */
  readonly endsInField: boolean;
  /** In a content control that holds its text fixed. */
  readonly isLocked: boolean;
}

/** All paragraphs in reading order, and how often something was left out. */
export interface DocxText {
  readonly paragraphs: readonly DocxParagraph[];
  /** Tables of contents. */
  readonly contents: number;
  readonly pictures: number;
}

interface Setting {
  readonly fields: DocxFields;
  readonly cell: CellPlace | undefined;
  readonly isLocked: boolean;
}

/** Reads the paragraphs below an element (a body), those of tables and text boxes at their place. */
export function docxParagraphs(body: XmlElement, styles: DocxStyles): DocxText {
  const paragraphs: DocxParagraph[] = [];
  let contents = 0;
  let pictures = 0;
  let tables = 0;

  const flow = (parent: XmlElement, setting: Setting): void => {
    for (const element of elementsOf(parent)) {
      if (element.name === "w:p") paragraph(element, setting);
      else if (element.name === "w:tbl") table(element, setting);
      else if (element.name === "w:sdt") {
        if (isContents(element)) contents += 1;
        else flow(element, { ...setting, isLocked: setting.isLocked || isLockedControl(element) });
      } else if (element.name === "mc:AlternateContent") flow(chosenBranch(element) ?? element, setting);
      else if (through.has(element.name)) flow(element, setting);
    }
  };

  const paragraph = (element: XmlElement, { fields, cell, isLocked }: Setting): void => {
    const properties = childOf(element, "w:pPr");
    const style = paragraphStyle(properties, styles);
    const inline = readDocxInline(element, fields, style.isBold, isLocked);
    pictures += inline.pictures;
    // Lines of a table of contents say again what the headings say.
    const text = style.isContents ? { ...inline, text: "", pieces: [] } : inline;
    const index = paragraphs.length;
    paragraphs.push({ ...text, index, element, style, cell, endsInField: fields.isOpen(), isLocked });
    for (const box of inline.boxes) flow(box, { fields: createDocxFields(), cell: undefined, isLocked });
  };

  const table = (element: XmlElement, setting: Setting): void => {
    const place = tables;
    tables += 1;
    let row = 0;
    for (const each of within(element, "w:tr")) {
      if (childOf(childOf(each, "w:trPr"), "w:del") !== undefined) continue;
      let column = 0;
      for (const cell of within(each, "w:tc")) {
        const properties = childOf(cell, "w:tcPr");
        if (childOf(properties, "w:cellDel") === undefined) flow(cell, { ...setting, cell: { table: place, row, column } });
        column += Math.max(1, Number(attributeOf(childOf(properties, "w:gridSpan"), "w:val")) || 1);
      }
      row += 1;
    }
  };

  flow(body, { fields: createDocxFields(), cell: undefined, isLocked: false });
  return { paragraphs, contents, pictures };
}

/** Elements around paragraphs that change nothing about how they are read. */
const through = new Set(["w:sdtContent", "w:ins", "w:moveTo", "w:customXml", "mc:Choice", "mc:Fallback"]);

/** Rows of a table or cells of a row; controls and tracked changes may stand around them. */
function* within(parent: XmlElement, name: string): Generator<XmlElement> {
  for (const element of elementsOf(parent)) {
    if (element.name === name) yield element;
    else if (element.name === "w:sdt" || through.has(element.name)) yield* within(element, name);
  }
}

function isContents(control: XmlElement): boolean {
  const properties = childOf(control, "w:sdtPr");
  for (const each of properties === undefined ? [] : elementsIn(properties)) {
    if (each.name === "w:docPartGallery" && attributeOf(each, "w:val") === "Table of Contents") return true;
  }
  return false;
}
