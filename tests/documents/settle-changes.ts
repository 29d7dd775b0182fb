import { parseXml, type XmlElement } from "@/lib/documents/xml";
import { childOf, elementsOf, textIn } from "@/lib/documents/xml-reading";
import { partText } from "./make-docx";

/** The text a Word file has once all its tracked changes are accepted or rejected, one line for each paragraph; written apart from the code it tests. */
export function settled(bytes: Uint8Array, how: "accepted" | "rejected"): string {
  const body = childOf(parseXml(partText(bytes, "word/document.xml")), "w:body");
  const lines: string[] = [];
  let line = "";
  const gone = how === "accepted" ? ["w:del", "w:moveFrom"] : ["w:ins", "w:moveTo"];
  const read = (element: XmlElement): string => {
    if (gone.includes(element.name) || element.name === "mc:Fallback" || element.name === "w:instrText") return "";
    if (element.name === "w:t" || element.name === "w:delText") {
      return element.attributes["xml:space"] === "preserve"
        ? textIn(element)
        : textIn(element).replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
    }
    if (element.name === "w:tab") return element.parent?.name === "w:r" ? "\t" : "";
    if (element.name === "w:br") return "\n";
    return elementsOf(element).map(read).join("");
  };
  const flow = (parent: XmlElement): void => {
    for (const element of elementsOf(parent)) {
      if (element.name !== "w:p") {
        flow(element);
        continue;
      }
      line += read(element);
      const mark = childOf(childOf(element, "w:pPr"), "w:rPr");
      const isMarkGone = gone.some((name) => childOf(mark, name) !== undefined);
      if (!isMarkGone) {
        lines.push(line);
        line = "";
      }
    }
  };
  if (body !== undefined) flow(body);
  return lines.join("\n");
}
