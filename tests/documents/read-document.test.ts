import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "@/lib/documents/read-document";
import { documentXml, makeDocx, makeZip, p } from "./make-docx";
import { makePdf } from "./make-pdf";
import { setUpNode20 } from "./node-20";

setUpNode20();

const why = async (bytes: Uint8Array): Promise<string> => {
  const reading = await readDocument(bytes, "advert.docx");
  return reading.kind === "read" ? reading.format : reading.reason;
};
const ole = (name: string): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.alloc(600), ...Buffer.from(name, "utf16le")]);

/** The same zip whose directory says that the part of one size has another. */
function withSize(bytes: Uint8Array, size: number, said: number): Uint8Array {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === size) view.setUint32(at + 24, said, true);
  }
  return bytes;
}

describe("a file that cannot be read", () => {
  it("says why", async () => {
    expect(await why(new Uint8Array())).toBe("empty");
    expect(await why(strToU8(" \n\t"))).toBe("empty");
    expect(await why(ole("WordDocument"))).toBe("legacy-word");
    expect(await why(ole("WORDDOCUMENT"))).toBe("legacy-word");
    expect(await why(ole("EncryptedPackage"))).toBe("password");
    expect(await why(ole("Workbook"))).toBe("not-a-document");
    expect(await why(strToU8("{\\rtf1\\ansi Hello}"))).toBe("rich-text");
    expect(await why(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]))).toBe("not-a-document");
    expect(await why(makeZip({ "a.txt": "Hello" }))).toBe("not-a-document");
    expect(await why(makeDocx(""))).toBe("no-text");
    expect(await why(makePdf([[]]))).toBe("scanned");
    expect(await why(makePdf([[{ text: "Twenty letters or more of text", y: 700 }]], { isEncrypted: true }))).toBe("password");
    expect(await why(new Uint8Array(20_000_001).fill(0x20))).toBe("too-large");
  });
  it("is refused when cut short, wherever that is", async () => {
    const whole = makeDocx(p("Some words of an advert."));
    for (let length = 5; length < whole.length; length += 97) expect(await why(whole.slice(0, length))).toBe("damaged");
    expect(await why(makePdf([[{ text: "Twenty letters or more of text", y: 700 }]]).slice(0, 60))).toBe("damaged");
  });
  it("is refused when its text is not well formed or not text", async () => {
    for (const part of [
      "<w:document",
      documentXml("<w:p>"),
      documentXml("<w:p></w:r></w:p>").slice(0, -9),
      new Uint8Array([0x3c, 0xff, 0xc0]),
    ]) {
      expect(await why(makeDocx("", { "word/document.xml": part }))).toBe("damaged");
    }
  });
  it("is refused when a part is not what its checksum says", async () => {
    const bytes = zipSync({ "a.txt": strToU8("hello") }, { level: 0 });
    const at = Buffer.from(bytes).indexOf("hello");
    const docx = zipSync(
      { "[Content_Types].xml": strToU8("<Types/>"), "_rels/.rels": strToU8("<Relationships/>") },
      { level: 0 },
    );
    docx[Buffer.from(docx).indexOf("<Relationships/>") + 1] = 0x53;
    expect(at).toBeGreaterThan(0);
    expect(await why(docx)).toBe("damaged");
  });
});

describe("a file made to do harm", () => {
  it("is refused for its size before it is unpacked", async () => {
    expect(await why(withSize(makeDocx("", { "word/document.xml": new Uint8Array(1234) }), 1234, 61_000_000))).toBe(
      "too-much-inside",
    );
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}.xml`, new Uint8Array()]));
    expect(await why(zipSync(many))).toBe("too-much-inside");
  });
  it("is refused while it is unpacked, when its directory gives a false size", async () => {
    const bytes = withSize(makeDocx("", { "word/document.xml": new Uint8Array(2_000_000) }), 2_000_000, 1000);
    expect(await why(bytes)).toBe("too-much-inside");
  });
  it("is refused when its elements nest too deep", async () => {
    expect(await why(makeDocx(`${"<w:sdt>".repeat(5000)}${"</w:sdt>".repeat(5000)}`))).toBe("too-much-inside");
  });
  it("has no entity of its own resolved", async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>${documentXml(p("One &b; two &c;")).replace(/^.*?\r\n/, "")}`;
    const reading = await readDocument(makeDocx("", { "word/document.xml": bomb }), "a");
    expect(reading.kind === "read" && reading.blocks.map(({ text }) => text)).toEqual(["One &b; two &c;"]);
  });
  it("never makes the reader throw, whatever its bytes", async () => {
    const whole = makeDocx(p("Some words of an advert."));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = whole.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          expect(["docx", "odt", "txt", "html", "damaged", "too-much-inside", "password", "no-text", "not-a-document"]).toContain(
            await why(bytes),
          );
        },
      ),
    );
  });
});

describe("plain text and HTML", () => {
  const read = async (bytes: Uint8Array) => {
    const reading = await readDocument(bytes, "advert.bin");
    return reading.kind === "read" ? [reading.format, ...reading.blocks.map(({ text }) => text)] : [reading.reason];
  };
  it("is read in UTF-8, UTF-16 and Windows-1252", async () => {
    expect(await read(strToU8("\ufeffCafé – £5"))).toEqual(["txt", "Café – £5"]);
    expect(await read(new Uint8Array(Buffer.from("\ufeffCafé – £5", "utf16le")))).toEqual(["txt", "Café – £5"]);
    expect(await read(new Uint8Array(Buffer.from("\ufeffCafé – £5", "utf16le").swap16()))).toEqual(["txt", "Café – £5"]);
    expect(await read(new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x20, 0x96, 0x20, 0xa3, 0x35]))).toEqual(["txt", "Café – £5"]);
  });
  it("keeps where each block stands", async () => {
    const reading = await readDocument(strToU8("Essential\r\n- One\r\n- Two"), "a.txt");
    expect(reading.kind === "read" && reading.sourceMap.map((place) => place.kind === "text" && place.offset)).toEqual([
      0, 13, 20,
    ]);
  });
  it("is HTML by its tags, whatever it is called", async () => {
    const page =
      "<!-- saved --><div><h2>Essential</h2><ul><li><p>One</p><ul><li>Two</li></ul></li></ul><table><tr><th>Band</th><td>6</td></tr></table></div>";
    const reading = await readDocument(strToU8(page), "a.doc");
    expect(reading.kind === "read" && reading.blocks.map(({ kind, section, text }) => [kind, section, text])).toEqual([
      ["heading", "essential", "Essential"],
      ["item", "essential", "One"],
      ["item", "essential", "Two"],
      ["heading", "facts", "Band"],
      ["cell", "facts", "6"],
    ]);
    expect(await read(strToU8("The sign < is not a tag."))).toEqual(["txt", "The sign < is not a tag."]);
  });
});
