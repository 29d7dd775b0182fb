import { strToU8, zipSync } from "fflate";

/** A file as a browser's file picker takes it. */
export interface PickedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const file = (name: string, mimeType: string, content: string | Uint8Array): PickedFile => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
});

/** An invented advert as a web page, with sections and words that rules find. */
export const weaver = file(
  "weaver.html",
  "text/html",
  `<!doctype html><html lang="en-GB"><title>Weaver</title><h1>Weaver</h1>
<h2>Job summary</h2><p>You will utilise looms to help people. You will weave for the wards and leverage what you know of dyes.</p>
<h2>Main duties</h2><p>You will mend the looms with the team and keep the thread tidy.</p>
<h2>Essential criteria</h2><ul><li>Native English speaker</li><li>You have woven before</li></ul>`,
);

export const dyer = file(
  "dyer.txt",
  "text/plain",
  "Dyer\n\nJob summary\nYou will dye thread for the hospital with the team, and you will choose colours that people like.\n",
);

export const nothing = file("empty.txt", "text/plain", "");
export const richText = file("old.rtf", "application/rtf", "{\\rtf1 Weaver}");

/** The weaver's advert as the smallest Word file that there can be. */
export const weaverWord = file(
  "weaver.docx",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  zipSync({
    "[Content_Types].xml": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${[
        "Job title: Linen weaver",
        "Job summary",
        "You will utilise looms to help people, and you will weave for the wards.",
        "Main duties",
        "You will mend the looms with the team and leverage what you know of dyes.",
      ]
        .map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
        .join("")}</w:body></w:document>`,
    ),
  }),
);
