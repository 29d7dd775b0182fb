import { makeDocx, p } from "../../documents/make-docx";
import { makeOdt } from "../../documents/make-odt";
import { makePdf } from "../../documents/make-pdf";
import type { PickedFile } from "./desk-files";

/** Invented adverts in files of every kind, every tenth of them broken; and how many of them can be read. */
export function manyFiles(count: number): { readonly files: readonly PickedFile[]; readonly readable: number } {
  const files = Array.from({ length: count }, (_, number) => fileOf(number));
  return { files, readable: files.filter(({ name }) => !name.startsWith("broken")).length };
}

function fileOf(number: number): PickedFile {
  const title = `Helper ${number}`;
  const body = `You will utilise tools on ward ${number} with a team of people who help one another every day.`;
  const name = `helper-${number}`;
  switch (number % 10) {
    case 1:
    case 2:
    case 3:
    case 4:
      return file(`${name}.docx`, makeDocx(p(`Job title: ${title}`) + p("Job summary") + p(body) + p("Main duties") + p(body)));
    case 5:
      return file(`${name}.odt`, makeOdt(`<text:h text:outline-level="1">Job summary</text:h><text:p>${body}</text:p>`));
    case 6:
      return file(`${name}.txt`, `${title}\n\nJob summary\n${body}\n`);
    case 7:
      return file(`${name}.pdf`, makePdf([[title, "Job summary", body].map((text, at) => ({ text, y: 780 - at * 40 }))]));
    case 9:
      return file(`broken-${number}.docx`, makeDocx(p(body)).slice(0, 200));
    default:
      return file(`${name}.html`, `<!doctype html><title>${title}</title><h1>${title}</h1><h2>Job summary</h2><p>${body}</p>`);
  }
}

function file(name: string, content: string | Uint8Array): PickedFile {
  return { name, mimeType: "", buffer: Buffer.from(content) };
}
