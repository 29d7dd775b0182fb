import { describe, expect, it } from "vitest";
import type { DocxChange, DocxOutcome } from "@/lib/documents/docx-change";
import { readComments } from "@/lib/documents/read-comments";
import { writeDocx } from "@/lib/documents/write-docx";
import { documentXml, makeDocx, p, partsOf, partText, r, wordPart } from "./make-docx";
import { settled } from "./settle-changes";

const author = { author: "A. Jones", date: new Date("2026-11-22T07:00:00.123Z") };
const by = 'w:author="A. Jones" w:date="2026-11-22T07:00:00Z"';

function write(
  bytes: Uint8Array,
  ...changes: readonly DocxChange[]
): { bytes: Uint8Array; outcomes: readonly DocxOutcome[]; body: string } {
  const written = writeDocx(bytes, changes, author);
  if (written.kind !== "written") throw new Error(written.reason);
  const body = partText(written.bytes, "word/document.xml").replace(/^.*<w:body>|<w:sectPr\/>.*$/gs, "");
  return { ...written, body };
}
const replace = (blockId: string, start: number, actual: string, text: string, comment?: string): DocxChange => ({
  kind: "replace",
  blockId,
  start,
  end: start + actual.length,
  actual,
  text,
  ...(comment === undefined ? {} : { comment }),
});
const comment = (blockId: string, start: number, actual: string, words: string): DocxChange => ({
  kind: "comment",
  blockId,
  start,
  end: start + actual.length,
  actual,
  comment: words,
});

describe("a tracked change", () => {
  it("splits the run at the words and copies its format", () => {
    const { body } = write(
      makeDocx(`<w:p><w:r w:rsidR="1"><w:rPr><w:i/></w:rPr><w:t>We utilise tools</w:t></w:r></w:p>`),
      replace("p0", 3, "utilise", "use"),
    );
    const run = '<w:r w:rsidR="1"><w:rPr><w:i/></w:rPr>';
    expect(body).toBe(
      `<w:p>${run}<w:t xml:space="preserve">We </w:t></w:r><w:del w:id="1" ${by}>${run}<w:delText xml:space="preserve">utilise</w:delText></w:r></w:del>` +
        `<w:ins w:id="2" ${by}>${run}<w:t xml:space="preserve">use</w:t></w:r></w:ins>${run}<w:t xml:space="preserve"> tools</w:t></w:r></w:p>`,
    );
  });
  it("leaves runs whole where they begin and end with the words", () => {
    const { body } = write(makeDocx(`<w:p>${r("We ")}${r("utilise")}${r(" it")}</w:p>`), replace("p0", 3, "utilise", "use"));
    expect(body).toContain(
      `<w:p>${r("We ")}<w:del w:id="1" ${by}><w:r><w:delText xml:space="preserve">utilise</w:delText></w:r></w:del><w:ins`,
    );
    expect(body).toContain(`</w:ins>${r(" it")}</w:p>`);
  });
  it("only deletes where there is nothing to put in", () => {
    const { bytes, body } = write(makeDocx(p("very good")), replace("p0", 0, "very ", ""));
    expect(body).not.toContain("<w:ins");
    expect(settled(bytes, "accepted")).toBe("good");
  });
  it("shows no spaces that were not shown before", () => {
    const { bytes } = write(makeDocx("<w:p><w:r><w:t>  We utilise it  </w:t></w:r></w:p>"), replace("p0", 3, "utilise", "use"));
    expect(settled(bytes, "accepted")).toBe("We use it");
    expect(settled(bytes, "rejected")).toBe("We utilise it");
  });
  it("stays inside a link, a control or a table's cell", () => {
    for (const [open, close] of [
      ['<w:hyperlink r:id="rId1">', "</w:hyperlink>"],
      ["<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"],
    ]) {
      const { bytes, body } = write(makeDocx(`<w:p>${open}${r("utilise it")}${close}</w:p>`), replace("p0", 0, "utilise", "use"));
      expect(body.startsWith(`<w:p>${open}<w:del`) && body.endsWith(`${close}</w:p>`)).toBe(true);
      expect(settled(bytes, "accepted")).toBe("use it");
    }
    const cell = write(
      makeDocx(`<w:tbl><w:tr><w:tc>${p("utilise it")}</w:tc></w:tr></w:tbl>`),
      replace("p0", 0, "utilise", "use"),
    );
    expect(settled(cell.bytes, "accepted")).toBe("use it");
  });
  it("ends somebody's earlier insertion before ours and begins it again after", () => {
    const theirs = 'w:author="B. Singh" w:date="2026-01-01T00:00:00Z"';
    const { bytes, body } = write(
      makeDocx(`<w:p>${r("We ")}<w:ins w:id="7" ${theirs}>${r("utilise it")}</w:ins></w:p>`),
      replace("p0", 3, "utilise", "use"),
    );
    expect(body).toContain(`<w:ins w:id="7" ${theirs}><w:del`);
    expect(body).toMatch(
      /<\/w:del><\/w:ins><w:ins w:id="\d+" w:author="A. Jones"[^>]*><w:r><w:t xml:space="preserve">use<\/w:t><\/w:r><\/w:ins><w:ins w:id="\d+" w:author="B. Singh"/,
    );
    expect(body).not.toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*<w:ins /);
    expect(settled(bytes, "accepted")).toBe("We use it");
    expect(settled(bytes, "rejected")).toBe("We ");
  });
  it("keeps deletions and format changes that are there", () => {
    const theirs = '<w:del w:id="9" w:author="B"><w:r><w:delText>old </w:delText></w:r></w:del>';
    const format = '<w:rPr><w:b/><w:rPrChange w:id="8" w:author="B"><w:rPr/></w:rPrChange></w:rPr>';
    const { body } = write(
      makeDocx(`<w:p><w:r>${format}<w:t>We utilise</w:t></w:r>${theirs}${r(" it")}</w:p>`),
      replace("p0", 3, "utilise", "use"),
    );
    expect(body).toContain(theirs);
    const ids = Array.from(body.matchAll(/w:id="(\d+)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(body).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">use</w:t></w:r>');
  });
  it("writes a file's own prefix, or declares one where it has none", () => {
    const other = documentXml(p("We utilise it"))
      .replaceAll(/(<\/?)w:/g, "$1x:")
      .replace("xmlns:w=", "xmlns:x=");
    const written = write(makeDocx("", { "word/document.xml": other }), replace("p0", 3, "utilise", "use"));
    expect(partText(written.bytes, "word/document.xml")).toContain('<x:del x:id="1"');
    const bare =
      '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>We utilise it</t></r></p></body></document>';
    const bareWritten = write(makeDocx("", { "word/document.xml": bare }), replace("p0", 3, "utilise", "use"));
    expect(partText(bareWritten.bytes, "word/document.xml")).toContain(
      '<del xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:id="1"',
    );
    expect(settled(bareWritten.bytes, "accepted")).toBe("We use it");
  });
  it("is written in the part's own encoding, with nothing that XML cannot hold", () => {
    const wide = new Uint8Array(Buffer.from(`\ufeff${documentXml(p("We utilise it"))}`, "utf16le"));
    const { bytes } = write(makeDocx("", { "word/document.xml": wide }), replace("p0", 3, "utilise", "use\u0000 <&> é\ud800"));
    const text = Buffer.from(partsOf(bytes)["word/document.xml"] ?? []).toString("utf16le");
    expect(text).toContain('<w:t xml:space="preserve">use &lt;&amp;&gt; é</w:t>');
    expect(text.startsWith("\ufeff<?xml")).toBe(true);
  });
});

describe("what cannot be tracked becomes a comment", () => {
  const why = (body: string, change: DocxChange, more = {}): unknown => write(makeDocx(body, more), change).outcomes[0];
  it("in a field, across a field's edge, in a fixed control", () => {
    const simple = `<w:p><w:fldSimple w:instr="REF x">${r("utilise")}</w:fldSimple></w:p>`;
    expect(why(simple, replace("p0", 0, "utilise", "use"))).toEqual({ kind: "commented", why: "field" });
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const long = `<w:p>${r("uti")}${mark("begin")}${mark("separate")}${r("lise")}${mark("end")}</w:p>`;
    expect(why(long, replace("p0", 0, "utilise", "use"))).toEqual({ kind: "commented", why: "field" });
    const fixed = `<w:p><w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${r("utilise")}</w:sdtContent></w:sdt></w:p>`;
    expect(why(fixed, replace("p0", 0, "utilise", "use"))).toEqual({ kind: "commented", why: "locked" });
  });
  it("around a picture or a footnote, in moved text, and over words already changed", () => {
    const note = `<w:p>${r("uti")}<w:r><w:footnoteReference w:id="1"/></w:r>${r("lise")}</w:p>`;
    expect(why(note, replace("p0", 0, "utilise", "use"))).toEqual({ kind: "commented", why: "mixed" });
    const moved = `<w:p><w:moveTo w:id="1" w:author="B">${r("utilise")}</w:moveTo></w:p>`;
    expect(why(moved, replace("p0", 0, "utilise", "use"))).toEqual({ kind: "commented", why: "mixed" });
    const twice = write(makeDocx(p("We utilise it")), replace("p0", 3, "utilise", "use"), replace("p0", 0, "We utilise", "Use"));
    expect(twice.outcomes[1]).toEqual({ kind: "commented", why: "overlap" });
    expect(readComments(twice.bytes).map(({ text }) => text)).toEqual(["Suggested wording: “Use”"]);
  });
  it("in a protected file and in one with macros", () => {
    const settings = (edit: string): string => wordPart("settings", `<w:documentProtection w:edit="${edit}" w:enforcement="1"/>`);
    const changes = [replace("p0", 0, "utilise", "use"), { kind: "add", afterBlockId: "p0", text: "Welcome." }] as const;
    const written = writeDocx(makeDocx(p("utilise it"), { "word/settings.xml": settings("readOnly") }), changes, author);
    expect(written).toMatchObject({ isProtected: true, outcomes: [{ why: "protected" }, { why: "protected" }] });
    const free = writeDocx(makeDocx(p("utilise it"), { "word/settings.xml": settings("trackedChanges") }), changes, author);
    expect(free).toMatchObject({ isProtected: false, outcomes: [{ kind: "written" }, { kind: "written" }] });
    const macros = why(p("utilise it"), changes[0], { "word/vbaProject.xml": wordPart("vba", "") });
    expect(macros).toEqual({ kind: "commented", why: "macros" });
  });
  it("and is left out where the words are not there", () => {
    expect(why(p("use it"), replace("p0", 0, "utilise", "use"))).toEqual({ kind: "left-out", why: "text-differs" });
    expect(why(p("use it"), replace("p9", 0, "use", "utilise"))).toEqual({ kind: "left-out", why: "no-such-block" });
  });
});

describe("an added paragraph", () => {
  it("has the format of the text around it, not of the heading or list it follows", () => {
    const text = "A paragraph of running text that is long enough.";
    const heading = `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>${r("About us", "<w:b/>")}</w:p>`;
    const { bytes, body } = write(makeDocx(`${heading}<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${r(text, "<w:i/>")}</w:p>`), {
      kind: "add",
      afterBlockId: "p0",
      text: "We welcome you.\nAsk us.",
    });
    expect(body).toContain(
      `<w:p><w:pPr><w:jc w:val="both"/><w:rPr><w:ins w:id="2" ${by}/></w:rPr></w:pPr><w:ins w:id="1" ${by}><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">We welcome you.</w:t></w:r></w:ins></w:p>`,
    );
    expect(settled(bytes, "accepted")).toBe(`About us\nWe welcome you.\nAsk us.\n${text}`);
    expect(settled(bytes, "rejected")).toBe(`About us\n${text}`);
  });
  it("can be the last of a cell, and be taken back", () => {
    const bytes = makeDocx(
      `<w:tbl><w:tr><w:tc><w:p><w:pPr><w:jc w:val="left"/><w:rPr><w:b/></w:rPr></w:pPr>${r("In a cell")}</w:p></w:tc></w:tr></w:tbl>`,
    );
    const written = write(bytes, { kind: "add", afterBlockId: "p0", text: "Welcome.", comment: "From the charter" });
    expect(written.body).toContain('<w:pPr><w:jc w:val="left"/><w:rPr><w:ins w:id="');
    expect(settled(written.bytes, "accepted")).toBe("In a cell\nWelcome.");
    expect(settled(written.bytes, "rejected")).toBe("In a cell");
    expect(readComments(written.bytes).map((each) => [each.text, each.anchors[0]?.actual])).toEqual([
      ["From the charter", "Welcome."],
    ]);
  });
});

describe("comments", () => {
  it("get a part, a type and a relationship where the file has none; nothing else changes", () => {
    const before = makeDocx(p("We utilise tools"), {
      "word/styles.xml": wordPart("styles", ""),
      "word/media/a.bin": new Uint8Array([1, 2, 3]),
    });
    const { bytes } = write(before, comment("p0", 3, "utilise", "Shorter?\nSay “use” & co."));
    const [old, now] = [partsOf(before), partsOf(bytes)];
    const changed = Object.keys(now).filter(
      (name) => Buffer.compare(now[name] ?? new Uint8Array(), old[name] ?? new Uint8Array()) !== 0,
    );
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "word/_rels/document.xml.rels",
      "word/comments.xml",
      "word/document.xml",
    ]);
    expect(partText(bytes, "word/comments.xml")).toContain(
      `<w:comment w:id="1" ${by} w:initials="AJ"><w:p><w:r><w:annotationRef/></w:r><w:r><w:t xml:space="preserve">Shorter?</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Say “use” &amp; co.</w:t></w:r></w:p></w:comment>`,
    );
    expect(partText(bytes, "[Content_Types].xml")).toContain('<Override PartName="/word/comments.xml"');
    expect(partText(bytes, "word/_rels/document.xml.rels")).toMatch(/Id="rId2" Type="[^"]*\/comments" Target="comments.xml"\/>/);
  });
  it("stand beside those that are there, under numbers of their own", () => {
    const theirs = '<w:comment w:id="1" w:author="B. Singh"><w:p><w:r><w:t>Why?</w:t></w:r></w:p></w:comment>';
    const before = makeDocx(
      `<w:p><w:commentRangeStart w:id="1"/>${r("We utilise")}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`,
      {
        "word/comments.xml": wordPart("comments", theirs),
      },
    );
    const { bytes } = write(before, comment("p0", 3, "utilise", "Shorter?"), replace("p0", 3, "utilise", "use"));
    expect(partText(bytes, "word/comments.xml")).toContain(theirs);
    expect(partText(bytes, "[Content_Types].xml")).toBe(partText(before, "[Content_Types].xml"));
    expect(readComments(bytes).map(({ author, text, anchors }) => [author, text, anchors[0]?.actual])).toEqual([
      ["B. Singh", "Why?", "We use"],
      ["A. Jones", "Shorter?", "use"],
    ]);
  });
  it("are read back with who answered whom", () => {
    const written = (id: string, paraId: string, author: string, text: string): string =>
      `<w:comment w:id="${id}" w:author="${author}" w:date="2026-11-20T09:00:00Z"><w:p w14:paraId="${paraId}">${r(text)}</w:p></w:comment>`;
    const bytes = makeDocx(
      `<w:p>${r("One ")}<w:commentRangeStart w:id="0"/><w:commentRangeStart w:id="1"/>${r("two")}</w:p><w:p>${r("three")}<w:commentRangeEnd w:id="0"/><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="0"/></w:r>${r(" four")}</w:p>`,
      {
        "word/comments.xml": wordPart(
          "comments",
          written("0", "0A", "A. Jones", "Is it so?") + written("1", "0B", "C. Li", "Yes"),
        ),
        "word/commentsExtended.xml": `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="0A" w15:done="1"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="0"/></w15:commentsEx>`,
      },
    );
    const anchors = [
      { blockId: "p0", start: 4, end: 7, actual: "two" },
      { blockId: "p1", start: 0, end: 5, actual: "three" },
    ];
    const date = "2026-11-20T09:00:00Z";
    expect(readComments(bytes)).toEqual([
      { id: "0", author: "A. Jones", date, text: "Is it so?", anchors, parentId: undefined, isDone: true },
      { id: "1", author: "C. Li", date, text: "Yes", anchors, parentId: "0", isDone: false },
    ]);
  });
  it("in a file without any, or that is no Word file, are none", () => {
    expect(readComments(makeDocx(p("Text")))).toEqual([]);
    expect(readComments(new Uint8Array([1, 2, 3]))).toEqual([]);
  });
});
