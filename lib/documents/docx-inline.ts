import { chosenBranch, textBoxesIn } from "./docx-alternatives";
import { isLockedControl } from "./docx-controls";
import type { DocxFields } from "./docx-fields";
import { isHidden, runPieces, type DocxPiece, type DocxRun } from "./docx-runs";
import { switchOf } from "./docx-styles";
import type { XmlElement } from "./xml";
import { attributeOf, childOf, elementsOf } from "./xml-reading";

/** The text inside a paragraph. */
export interface DocxInline {
  readonly text: string;
  readonly pieces: readonly DocxPiece[];
  /** Offsets at which stands what no wording may replace: a picture, a footnote's number, a field's edge, hidden text. */
  readonly barriers: readonly number[];
  /** Contents of text boxes anchored here. */
  readonly boxes: readonly XmlElement[];
  readonly pictures: number;
  readonly isBold: boolean;
  /** "cy" where all of it is marked as Welsh. Other marks are so often wrong that they count for nothing. */
  readonly lang: "cy" | undefined;
}

type Setting = Pick<DocxRun, "inField" | "isLocked" | "isMoved">;

/** Reads a paragraph's own text; `fields` are those open where it begins, and is left as it is where the paragraph ends. */
export function readDocxInline(paragraph: XmlElement, fields: DocxFields, isStyleBold: boolean, isLocked: boolean): DocxInline {
  const pieces: DocxPiece[] = [];
  const barriers: number[] = [];
  const boxes: XmlElement[] = [];
  let length = 0;
  let pictures = 0;

  const run = (element: XmlElement, setting: Setting): void => {
    const wasShown = fields.isShown();
    const wasOpen = fields.isOpen();
    fields.follow(element);
    for (const child of elementsOf(element)) {
      if (!graphics.has(child.name)) continue;
      const found = textBoxesIn(child);
      boxes.push(...found);
      if (found.length === 0) pictures += 1;
    }
    if (isHidden(element)) {
      barriers.push(length);
    } else if (wasShown || fields.isShown()) {
      const inField = setting.inField || wasOpen || fields.isOpen();
      const found = runPieces({ element, ...setting, inField }, length, (offset) => barriers.push(offset));
      if (found.length === 0 && childOf(element, "w:commentReference") !== undefined) barriers.pop();
      pieces.push(...found);
      length += found.reduce((sum, { text }) => sum + text.length, 0);
    }
  };

  const inline = (parent: XmlElement, setting: Setting): void => {
    for (const element of elementsOf(parent)) {
      if (element.name === "w:r") run(element, setting);
      else if (element.name === "w:fldSimple") inline(element, { ...setting, inField: true });
      else if (element.name === "w:moveTo") inline(element, { ...setting, isMoved: true });
      else if (element.name === "w:sdt") inline(element, { ...setting, isLocked: setting.isLocked || isLockedControl(element) });
      else if (element.name === "mc:AlternateContent") inline(chosenBranch(element) ?? element, setting);
      else if (through.has(element.name)) inline(element, setting);
      else if (element.name.endsWith(":oMath") || element.name.endsWith(":oMathPara")) barriers.push(length);
    }
  };
  inline(paragraph, { inField: false, isLocked, isMoved: false });

  const written = pieces.filter(({ text }) => text.trim() !== "");
  return {
    text: pieces.map(({ text }) => text).join(""),
    pieces,
    barriers,
    boxes,
    pictures,
    isBold: written.length > 0 && written.every((piece) => switchOf(childOf(piece.run.element, "w:rPr"), "w:b") ?? isStyleBold),
    lang: written.length > 0 && written.every(isWelsh) ? "cy" : undefined,
  };
}

const graphics = new Set(["w:drawing", "w:pict", "w:object", "mc:AlternateContent"]);
/** What may stand around runs and changes nothing about how they are read; deletions (`w:del`, `w:moveFrom`) are not among them. */
const through = new Set(["w:hyperlink", "w:ins", "w:smartTag", "w:customXml", "w:sdtContent", "w:bdo", "w:dir"]);

function isWelsh({ run }: DocxPiece): boolean {
  return /^cy\b/i.test(attributeOf(childOf(childOf(run.element, "w:rPr"), "w:lang"), "w:val") ?? "");
}
