import { describe, expect, it } from "vitest";
import { readDocument } from "@/lib/documents/read-document";
import { makeZip } from "./make-docx";
import { makeOdt, manifest, spaces } from "./make-odt";

describe("an OpenDocument text", () => {
  it("is read with its headings, lists, tables, boxes and white space", async () => {
    const cell = (text: string): string => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const bytes = makeOdt(
      "<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone</text:p></text:deletion></text:changed-region></text:tracked-changes>" +
        '<text:h text:outline-level="1">Main duties</text:h>' +
        '<text:p>Two<text:s text:c="2"/>spaces,\n a<text:tab/>tab &amp; a <text:a>link</text:a><text:note text:note-class="footnote"><text:note-body><text:p>Note</text:p></text:note-body></text:note><office:annotation><text:p>Remark</text:p></office:annotation>.</text:p>' +
        '<text:p text:style-name="P1">Desirable</text:p>' +
        "<text:list><text:list-item><text:p>One</text:p></text:list-item><text:list-item><text:p>Two</text:p></text:list-item></text:list>" +
        `<text:p><text:span text:style-name="T1">Benefits</text:span></text:p>` +
        `<text:p>Text<draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame> on</text:p>` +
        `<table:table><table:table-header-rows><table:table-row>${cell("Essential")}${cell("Desirable")}</table:table-row></table:table-header-rows><table:table-row>${cell("Writes")}${cell("Films")}</table:table-row></table:table>`,
      '<style:style style:name="P1"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="T1" style:parent-style-name="P1"/>',
    );
    const reading = await readDocument(bytes, "advert.odt");
    expect(reading.kind === "read" && reading.blocks.map(({ kind, section, text }) => [kind, section, text])).toEqual([
      ["heading", "duties", "Main duties"],
      ["paragraph", "duties", "Two  spaces, a\ttab & a link."],
      ["heading", "desirable", "Desirable"],
      ["item", "desirable", "One"],
      ["item", "desirable", "Two"],
      ["heading", "benefits", "Benefits"],
      ["paragraph", "benefits", "Text on"],
      ["paragraph", "benefits", "In a box."],
      ["heading", "essential", "Essential"],
      ["heading", "desirable", "Desirable"],
      ["cell", "essential", "Writes"],
      ["cell", "desirable", "Films"],
    ]);
    expect(reading).toMatchObject({
      title: "Staff Nurse",
      notRead: [
        { what: "footnotes", count: 1 },
        { what: "comments", count: 1 },
      ],
    });
  });
  it("says when it needs a password, or is another kind of file", async () => {
    const encrypted = makeOdt("", "", "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>");
    expect(await readDocument(encrypted, "a.odt")).toEqual({ kind: "unreadable", reason: "password" });
    const sheet = makeZip({
      "content.xml": `<office:document-content ${spaces}><office:body><office:spreadsheet/></office:body></office:document-content>`,
      "META-INF/manifest.xml": manifest(),
    });
    expect(await readDocument(sheet, "a.odt")).toEqual({ kind: "unreadable", reason: "not-a-document" });
  });
});
