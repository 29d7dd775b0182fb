import { beforeEach, describe, expect, it } from "vitest";
import type { DocxChange } from "@/lib/documents/docx-change";
import { newDocx } from "@/lib/documents/new-docx";
import { readComments } from "@/lib/documents/read-comments";
import { readDocument } from "@/lib/documents/read-document";
import { writeDocx } from "@/lib/documents/write-docx";
import { parseXml } from "@/lib/documents/xml";
import { elementsIn, textIn } from "@/lib/documents/xml-reading";
import { changesIn } from "./change-regions";
import { converted, libreOffice } from "./libre-office";
import { makeDocx, p, r, wordPart } from "./make-docx";
import { setUpNode20 } from "./node-20";

setUpNode20();
const slow = { timeout: 180_000 };
const program = libreOffice ?? "";

const page = `<html><head><title>Advert</title></head><body><h1>Communications Officer</h1><h2>Job summary</h2>
<p>You will utilise many skills, working with colleagues in every part of the organisation and with the people who use our services, every day.</p>
<p>Essential:</p><ul><li>Clear writing</li><li>A calm manner</li></ul>
<table><tr><td>Essential</td><td>Desirable</td></tr><tr><td>Two years with the press</td><td>Work in the NHS</td></tr></table>
<p>Talk to <a href="https://example.test/">our team</a>.</p></body></html>`;

const expected = [
  ["heading", "other", "Communications Officer"],
  ["heading", "summary", "Job summary"],
  [
    "paragraph",
    "summary",
    "You will utilise many skills, working with colleagues in every part of the organisation and with the people who use our services, every day.",
  ],
  ["heading", "essential", "Essential:"],
  ["item", "essential", "Clear writing"],
  ["item", "essential", "A calm manner"],
  ["heading", "essential", "Essential"],
  ["heading", "desirable", "Desirable"],
  ["cell", "essential", "Two years with the press"],
  ["cell", "desirable", "Work in the NHS"],
  ["paragraph", "essential", "Talk to our team."],
];

async function shapeOf(bytes: Uint8Array): Promise<unknown> {
  const reading = await readDocument(bytes, "advert");
  return reading.kind === "read" ? reading.blocks.map(({ kind, section, text }) => [kind, section, text]) : reading;
}

describe(`with LibreOffice${libreOffice === undefined ? " (not run: it is not installed)" : ""}`, () => {
  beforeEach((context) => {
    if (libreOffice === undefined) context.skip("apt-get install --no-install-recommends libreoffice-writer-nogui");
  });

  it("reads its Word files, OpenDocument files and PDFs alike", slow, async () => {
    const bytes = new TextEncoder().encode(page);
    const odt = converted(program, bytes, "html", "odt");
    const docx = converted(program, odt, "odt", "docx");
    expect(await shapeOf(odt)).toEqual(expected);
    expect(await shapeOf(docx)).toEqual(expected);
    const pdf = await readDocument(converted(program, docx, "docx", "pdf"), "advert.pdf");
    const text = pdf.kind === "read" ? pdf.blocks.map((block) => block.text).join("\n") : pdf.reason;
    expect(text).toContain(expected[2]?.[2]);
    expect(text).toContain("Essential:\nClear writing\nA calm manner");
  });

  it("opens what is written with every comment, insertion and deletion in it", slow, () => {
    const existing = wordPart(
      "comments",
      '<w:comment w:id="1" w:author="B. Singh" w:date="2026-01-01T10:00:00Z"><w:p><w:r><w:t>Is this so?</w:t></w:r></w:p></w:comment>',
    );
    const bytes = makeDocx(
      `<w:p><w:commentRangeStart w:id="1"/>${r("You will uti")}${r("lise", "<w:b/>")}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>${r(" tools &amp; skills.")}</w:p>` +
        `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>${p("A rockstar manager")}</w:tc></w:tr></w:tbl>` +
        p("The last words."),
      { "word/comments.xml": existing },
    );
    const changes: readonly DocxChange[] = [
      { kind: "replace", blockId: "p0", start: 9, end: 16, actual: "utilise", text: "use", comment: "A shorter word" },
      { kind: "replace", blockId: "p1", start: 2, end: 10, actual: "rockstar", text: "skilled" },
      { kind: "comment", blockId: "p0", start: 17, end: 22, actual: "tools", comment: "Which ones?\nSay." },
      { kind: "add", afterBlockId: "p0", text: "We welcome you." },
      { kind: "add", afterBlockId: "p2", text: "Ask us for adjustments." },
    ];
    const written = writeDocx(bytes, changes, { author: "A. Jones", date: new Date("2026-11-22T07:00:00Z") });
    if (written.kind !== "written") throw new Error(written.reason);
    expect(written.outcomes).toEqual(changes.map(() => ({ kind: "written" })));

    const opened = parseXml(new TextDecoder().decode(converted(program, written.bytes, "docx", "fodt")));
    const all = [...elementsIn(opened)];
    const named = (name: string): string[] =>
      all.filter((each) => each.name === name).map((each) => textIn(each).replace(/\s+/g, " ").trim());
    const comments = named("office:annotation");
    expect(comments).toHaveLength(3);
    for (const words of ["Is this so?", "A shorter word", "Which ones?"]) expect(comments.join("\n")).toContain(words);
    expect(changesIn(opened)).toEqual([
      ["deletion", "A. Jones", "utilise"],
      ["insertion", "A. Jones", "use"],
      ["insertion", "A. Jones", "We welcome you."],
      ["deletion", "A. Jones", "rockstar"],
      ["insertion", "A. Jones", "skilled"],
      ["insertion", "A. Jones", "Ask us for adjustments."],
    ]);
  });

  it("saves our file with its comments still on the same words", slow, () => {
    const written = writeDocx(
      makeDocx(p("You will utilise tools.")),
      [{ kind: "comment", blockId: "p0", start: 9, end: 16, actual: "utilise", comment: "A shorter word" }],
      { author: "A. Jones", date: new Date("2026-11-22T07:00:00Z") },
    );
    if (written.kind !== "written") throw new Error(written.reason);
    const saved = converted(program, written.bytes, "docx", "odt");
    const [comment] = readComments(converted(program, saved, "odt", "docx"));
    expect(comment).toMatchObject({
      author: "A. Jones",
      text: "A shorter word",
      anchors: [{ blockId: "p0", start: 9, end: 16, actual: "utilise" }],
    });
  });

  it("opens a new file with its headings and lists", slow, async () => {
    const bytes = newDocx("Nurse", [
      { kind: "heading", text: "Essential" },
      { kind: "item", text: "Kindness & care" },
      { kind: "paragraph", text: "Line one\nline two" },
    ]);
    expect(await shapeOf(converted(program, bytes, "docx", "odt"))).toEqual(await shapeOf(bytes));
  });
});
