import { newDocx } from "@/lib/documents/new-docx";
import type { DeskReason } from "@/lib/review/desk-item";
import { makeDocx, p } from "../../documents/make-docx";
import { makeOdt } from "../../documents/make-odt";
import { makePdf } from "../../documents/make-pdf";
import type { PickedFile } from "./desk-files";

/** Invented adverts in files of every kind, every fifth of them one that cannot be read, each such kind in turn. */
export function manyFiles(count: number): ManyFiles {
  const files = Array.from({ length: count }, (_, number): PickedFile | BrokenFile =>
    number % 5 === 4 ? brokenFile(Math.floor(number / 5)) : fileOf(number),
  );
  const unreadable = files.flatMap((file) => ("reason" in file ? [file.reason] : []));
  return { files, readable: count - unreadable.length, unreadable };
}

export interface ManyFiles {
  readonly files: readonly PickedFile[];
  readonly readable: number;
  /** Why each of the others cannot be read. */
  readonly unreadable: readonly DeskReason[];
}

function fileOf(number: number): PickedFile {
  const title = `Helper ${number}`;
  const body = `You will utilise tools on ward ${number} with a team of people who help one another every day.`;
  const name = `helper-${number}`;
  switch (number % 5) {
    case 0:
      return file(`${name}.html`, `<!doctype html><title>${title}</title><h1>${title}</h1><h2>Job summary</h2><p>${body}</p>`);
    case 1:
      return file(`${name}.docx`, makeDocx(p(`Job title: ${title}`) + p("Job summary") + p(body) + p("Main duties") + p(body)));
    case 2:
      return number % 2 === 0
        ? file(`${name}.odt`, makeOdt(`<text:h text:outline-level="1">Job summary</text:h><text:p>${body}</text:p>`))
        : file(`${name}.txt`, `${title}\n\nJob summary\n${body}\n`);
    default:
      return number % 2 === 0
        ? file(`${name}.pdf`, makePdf([[title, "Job summary", body].map((text, at) => ({ text, y: 780 - at * 40 }))]))
        : file(`${name}.docx`, newDocx(title, [block("Job summary", "heading"), block(body, "paragraph")]));
  }
}

function block(text: string, kind: "heading" | "paragraph") {
  return { id: text, text, kind, section: "summary", origin: "own", editable: true } as const;
}

type BrokenFile = PickedFile & { readonly reason: DeskReason };

function brokenFile(number: number): BrokenFile {
  const [ending, reason, content] = broken[number % broken.length] ?? ["txt", "empty", () => ""];
  return { ...file(`broken-${number}.${ending}`, content()), reason };
}

const word = () => makeDocx(p("Job summary") + p("You will utilise tools with a team of people who help one another."));

/** What people drop that cannot be read: the ending of its name, the reason that is told, and what is in it. */
const broken: readonly (readonly [string, DeskReason, () => string | Uint8Array])[] = [
  ["docx", "damaged", () => word().slice(0, 200)],
  ["docx", "password", () => oldFile("EncryptedPackage")],
  ["doc", "legacy-word", () => oldFile("WordDocument")],
  ["pdf", "scanned", () => makePdf([[]])],
  ["docx", "too-much-inside", () => makeDocx("", { "word/media/picture.bin": new Uint8Array(61_000_000) })],
  ["txt", "empty", () => ""],
  ["png", "not-a-document", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ["txt", "too-large", () => new Uint8Array(20_000_001).fill(0x61)],
  ["advertreview.json", "not-a-review", () => '{"format":"other"}'],
  ["advertreview.json", "damaged", () => '{"format":"advert-review",'],
  ["pdf", "password", () => makePdf([[{ text: "Job summary", y: 700 }]], { isEncrypted: true })],
  ["rtf", "rich-text", () => "{\\rtf1 Weaver}"],
];

/** A file as Word before 2007 wrote them, and as Word still wraps what has a password; `inside` is the name of what it keeps. */
function oldFile(inside: string): Uint8Array {
  const start = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Uint8Array.from([...start, ...new Uint8Array(1528), ...Buffer.from(inside, "utf16le"), ...new Uint8Array(512)]);
}

function file(name: string, content: string | Uint8Array): PickedFile {
  return { name, mimeType: "", buffer: Buffer.from(content) };
}
