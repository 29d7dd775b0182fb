import { describe, expect, it } from "vitest";
import { readDocument } from "@/lib/documents/read-document";
import { documentXml, makeDocx, p, r, wordPart, type Parts } from "./make-docx";

async function textsOf(body: string, more: Parts = {}): Promise<readonly string[]> {
  const reading = await readDocument(makeDocx(body, more), "advert.docx");
  return reading.kind === "read" ? reading.blocks.map(({ text }) => text) : [`unreadable: ${reading.reason}`];
}

async function shapeOf(body: string, more: Parts = {}) {
  const reading = await readDocument(makeDocx(body, more), "advert.docx");
  return reading.kind === "read" ? reading.blocks.map(({ kind, section, text }) => [kind, section, text]) : [[reading.reason]];
}

const cell = (...paragraphs: readonly string[]): string => `<w:tc>${paragraphs.map((text) => p(text)).join("")}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("the text of a Word file", () => {
  it("joins words that are split over runs, with entities, line ends in the source and any spaces", async () => {
    expect(await textsOf(`<w:p>\r\n  ${r("You will uti")}\r\n${r("lise Q&amp;A &lt;tools&gt; &#233;")}</w:p>`)).toEqual([
      "You will utilise Q&A <tools> é",
    ]);
    expect(await textsOf("<w:p><w:r><w:t>  one\r\ntwo </w:t></w:r></w:p>")).toEqual(["one  two"]);
  });
  it("keeps no-break spaces, which Word writes plainly between words that came from a web page", async () => {
    const runs = ["Experience of", "\u00a0", "looms", "\u00a0", "and dyes"]
      .map((text) => `<w:r><w:t>${text}</w:t></w:r>`)
      .join("");
    expect(await textsOf(`<w:p>${runs}</w:p>`)).toEqual(["Experience of\u00a0looms\u00a0and dyes"]);
  });
  it("reads tabs, breaks, hyphens and symbols for what they show", async () => {
    const run =
      "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d\u00ade</w:t><w:br w:type='page'/><w:sym w:font='Symbol' w:char='F0B7'/></w:r>";
    expect(await textsOf(`<w:p>${run}</w:p>`)).toEqual(["a\tb-cde •"]);
    expect(await textsOf("<w:p><w:r><w:t>One.</w:t><w:br/><w:t>Two.</w:t></w:r></w:p>")).toEqual(["One.", "Two."]);
  });
  it("reads links, content controls, smart tags and insertions, and of a field its result", async () => {
    const body = `<w:p>${r("Ask ")}<w:hyperlink r:id="rId1">${r("our team")}</w:hyperlink><w:sdt><w:sdtContent>${r(" today")}</w:sdtContent></w:sdt><w:smartTag>${r(" at ")}</w:smartTag><w:ins w:id="1" w:author="A">${r("nine")}</w:ins>${field(" PAGE ", " of 3")}<w:fldSimple w:instr="DATE">${r("!")}</w:fldSimple></w:p>`;
    expect(await textsOf(body)).toEqual(["Ask our team today at nine of 3!"]);
  });
  it("leaves out deletions, what was moved away, and hidden words", async () => {
    const body = `<w:p>${r("Keep")}<w:del w:id="1" w:author="A"><w:r><w:delText> gone</w:delText></w:r></w:del><w:moveFrom w:id="2" w:author="A">${r(" moved")}</w:moveFrom>${r(" hidden", "<w:vanish/>")}${r(" this", '<w:vanish w:val="0"/>')}</w:p>`;
    expect(await textsOf(body)).toEqual(["Keep this"]);
    const rows = table(`<w:tr><w:trPr><w:del w:id="3" w:author="A"/></w:trPr>${cell("No")}</w:tr>`, row(cell("Yes")));
    expect(await textsOf(rows)).toEqual(["Yes"]);
  });
  it("reads a text box once, after the paragraph that holds it", async () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const alternatives = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box("In the box")}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>${box("In the box")}</v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await textsOf(`<w:p>${r("Before")}<w:r>${alternatives}</w:r>${r(" and on")}</w:p>${p("After")}`)).toEqual([
      "Before and on",
      "In the box",
      "After",
    ]);
  });
  it("finds Word's names under any prefix, in UTF-16, with a byte-order mark, and by its own relationships", async () => {
    const other = documentXml(p("Hello there"))
      .replaceAll(/(<\/?)w:/g, "$1x:")
      .replace("xmlns:w=", "xmlns:x=");
    expect(await textsOf("", { "word/document.xml": other })).toEqual(["Hello there"]);
    const bare = `<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>Strict</t></r></p></body></document>`;
    expect(await textsOf("", { "word/document.xml": bare })).toEqual(["Strict"]);
    const wide = new Uint8Array(Buffer.from(`\ufeff${documentXml(p("Wide"))}`, "utf16le"));
    expect(await textsOf("", { "word/document.xml": wide })).toEqual(["Wide"]);
    expect(await textsOf("", { "word/document.xml": `\ufeff${documentXml(p("Marked"))}` })).toEqual(["Marked"]);
  });
  it("reads text from right to left in the order it is written", async () => {
    expect(
      await textsOf(`<w:p><w:pPr><w:bidi/></w:pPr>${r("שלום", "<w:rtl/>")}<w:bdo w:val="rtl">${r(" abc")}</w:bdo></w:p>`),
    ).toEqual(["שלום abc"]);
  });
  it("knows Welsh by its mark, and no other language", async () => {
    const reading = await readDocument(
      makeDocx(`<w:p>${r("Croeso", '<w:lang w:val="cy-GB"/>')}</w:p><w:p>${r("Welcome", '<w:lang w:val="fr-FR"/>')}</w:p>`),
      "a",
    );
    expect(reading.kind === "read" && reading.blocks.map(({ lang }) => lang)).toEqual(["cy", undefined]);
  });
});

describe("the structure of a Word file", () => {
  const styles = wordPart(
    "styles",
    '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Our heading"/><w:basedOn w:val="Kop1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Round"><w:name w:val="Round"/><w:basedOn w:val="Round"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Outline"><w:name w:val="Other"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Dots"><w:name w:val="Dots"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>',
  );
  const styled = (style: string, text: string): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${r(text)}</w:p>`;

  it("takes headings from styles, what they are based on, outline levels and short bold lines", async () => {
    const body =
      styled("Own", "Main duties") +
      p("Write for the web.") +
      styled("Outline", "Team") +
      p("Lead two people.") +
      `<w:p>${r("Desirable", "<w:b/>")}</w:p>` +
      p("Knows the NHS.") +
      styled("Kop1", "Values") +
      styled("Round", "Be kind.");
    expect(await shapeOf(body, { "word/styles.xml": styles })).toEqual([
      ["heading", "duties", "Main duties"],
      ["paragraph", "duties", "Write for the web."],
      ["heading", "duties", "Team"],
      ["paragraph", "duties", "Lead two people."],
      ["heading", "desirable", "Desirable"],
      ["paragraph", "desirable", "Knows the NHS."],
      ["heading", "other", "Values"],
      ["paragraph", "other", "Be kind."],
    ]);
  });
  it("gives list items their lead-in, and reads typed bullets as items", async () => {
    const body = `${p("You will not need:")}${styled("Dots", "a degree")}<w:p><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>${r("a car")}</w:p>${p("• a suit")}${p("Thank you.")}`;
    const reading = await readDocument(makeDocx(body, { "word/styles.xml": styles }), "a");
    expect(reading.kind === "read" && reading.blocks.map(({ kind, leadIn, text }) => [kind, leadIn, text])).toEqual([
      ["heading", undefined, "You will not need:"],
      ["item", "You will not need:", "a degree"],
      ["item", "You will not need:", "a car"],
      ["item", "You will not need:", "a suit"],
      ["paragraph", undefined, "Thank you."],
    ]);
  });
  it("does not read a table of contents", async () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p("Duties 1")}</w:sdtContent></w:sdt>`;
    expect(await textsOf(contents + styled("TOC1", "Duties 1") + p("Text."), { "word/styles.xml": styles })).toEqual(["Text."]);
  });
  it("gives cells the section of their column, or of the tick beside them", async () => {
    const columns = table(
      row(cell(""), cell("Essential"), cell("Desirable"), cell("How assessed")),
      row(cell("Experience"), cell("Two years of writing"), cell("Work in the NHS"), cell("Interview")),
    );
    expect(await shapeOf(columns)).toEqual([
      ["heading", "essential", "Essential"],
      ["heading", "desirable", "Desirable"],
      ["cell", "other", "How assessed"],
      ["heading", "essential", "Experience"],
      ["cell", "essential", "Two years of writing"],
      ["cell", "desirable", "Work in the NHS"],
      ["cell", "other", "Interview"],
    ]);
    const ticks = table(
      row(cell("Criteria"), cell("Essential"), cell("Desirable")),
      row(cell("Can write"), cell("✓"), cell("")),
      row(cell("Can film"), cell(""), cell("X")),
    );
    expect((await shapeOf(ticks)).slice(3)).toEqual([
      ["cell", "essential", "Can write"],
      ["cell", "essential", "✓"],
      ["cell", "desirable", "Can film"],
      ["cell", "desirable", "X"],
    ]);
    const letters = table(row(cell("Can write"), cell("E")), row(cell("Can film"), cell("D")));
    expect(await shapeOf(letters)).toEqual([
      ["cell", "essential", "Can write"],
      ["cell", "essential", "E"],
      ["cell", "desirable", "Can film"],
      ["cell", "desirable", "D"],
    ]);
  });
  it("takes a label beside a cell for that row only, and a heading across the table for what follows", async () => {
    const body = table(row(cell("Job summary"), cell("You will write.")), row(cell("Grade"), cell("Six"))) + p("And so on.");
    expect(await shapeOf(body)).toEqual([
      ["heading", "summary", "Job summary"],
      ["cell", "summary", "You will write."],
      ["cell", "other", "Grade"],
      ["cell", "other", "Six"],
      ["paragraph", "other", "And so on."],
    ]);
    expect(await shapeOf(table(row(cell("Benefits")), row(cell("Good leave, and more."))))).toEqual([
      ["heading", "benefits", "Benefits"],
      ["cell", "benefits", "Good leave, and more."],
    ]);
  });
  it("reads tables in tables, and cells merged across columns", async () => {
    const inner = `<w:tc>${table(row(cell("Inside")))}${p("After it")}</w:tc>`;
    expect(await textsOf(table(row(inner)))).toEqual(["Inside", "After it"]);
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p("Essential")}</w:tc>`;
    const merged = table(row(wide, cell("Desirable")), row(cell("Writes"), cell("Draws"), cell("Films")));
    expect(await shapeOf(merged)).toContainEqual(["cell", "desirable", "Films"]);
  });
  it("finds the job title, and says what was not read", async () => {
    const note = wordPart(
      "footnotes",
      `<w:footnote w:type="separator" w:id="0">${p("-")}</w:footnote><w:footnote w:id="1">${p("A note")}</w:footnote>`,
    );
    const body = `${p("Job description")}${p("Job title: Press Officer")}<w:p>${r("Text")}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`;
    const more = {
      "word/footnotes.xml": note,
      "word/header1.xml": wordPart("hdr", p("Trust")),
      "word/footer1.xml": wordPart("ftr", "<w:p/>"),
    };
    expect(await readDocument(makeDocx(body, more), "jd v2.docx")).toMatchObject({
      title: "Press Officer",
      notRead: [
        { what: "headers", count: 1 },
        { what: "footnotes", count: 1 },
      ],
    });
    expect(await readDocument(makeDocx(p("Only text.")), "folder/press officer v2.docx")).toMatchObject({
      title: "press officer v2",
    });
  });
});
