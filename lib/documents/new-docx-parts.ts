import { escapeXml } from "./docx-markup";

/** The parts of a small Word file around the paragraphs of its text. */
export function newDocxParts(paragraphs: string, title: string): ReadonlyMap<string, string> {
  return new Map([
    [
      "[Content_Types].xml",
      part(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("/word/document.xml", "document.main")}${override("/word/styles.xml", "styles")}${override("/word/numbering.xml", "numbering")}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
      ),
    ],
    [
      "_rels/.rels",
      relations([
        [`${office}/officeDocument`, "word/document.xml"],
        ["http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"],
      ]),
    ],
    [
      "word/document.xml",
      part(
        `<w:document ${word}><w:body>${paragraphs}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`,
      ),
    ],
    [
      "word/_rels/document.xml.rels",
      relations([
        [`${office}/styles`, "styles.xml"],
        [`${office}/numbering`, "numbering.xml"],
      ]),
    ],
    ["word/styles.xml", part(`<w:styles ${word}>${defaults}${styles}</w:styles>`)],
    [
      "word/numbering.xml",
      part(
        `<w:numbering ${word}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      ),
    ],
    [
      "docProps/core.xml",
      part(
        `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`,
      ),
    ],
  ]);
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const part = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${root}`;

function override(name: string, type: string): string {
  return `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const listed = targets.map(([type, target], nth) => `<Relationship Id="rId${nth + 1}" Type="${type}" Target="${target}"/>`);
  return part(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${listed.join("")}</Relationships>`,
  );
}

const defaults =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';

const styles = [
  style("Normal", "Normal", 'w:default="1" ', ""),
  style(
    "Title",
    "Title",
    "",
    `${basedOnNormal()}<w:pPr><w:spacing w:after="240"/></w:pPr><w:rPr><w:b/><w:sz w:val="48"/></w:rPr>`,
  ),
  style(
    "Heading1",
    "heading 1",
    "",
    `${basedOnNormal()}<w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr>`,
  ),
  style(
    "ListBullet",
    "List Bullet",
    "",
    '<w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:contextualSpacing/></w:pPr>',
  ),
].join("");

function basedOnNormal(): string {
  return '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>';
}

function style(id: string, name: string, attributes: string, content: string): string {
  return `<w:style w:type="paragraph" ${attributes}w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
}
