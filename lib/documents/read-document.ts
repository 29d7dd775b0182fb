import { decodeText } from "./decode-text";
import { openDocx } from "./docx-package";
import type { DocumentReading } from "./document";
import { fileKind, oleKind } from "./file-kind";
import { limits } from "./limits";
import { readDocx } from "./read-docx";
import { isEncryptedOdt, readOdt } from "./read-odt";
import { readHtml, readText } from "./read-text";
import { Unreadable } from "./unreadable";
import { Zip } from "./zip";

/**
 * Reads a file of any kind, by its content. Never throws and never fetches: what cannot be read comes back with its reason. Only a PDF takes
 * turns with other work; its reader, which is large, is loaded with the first one.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<DocumentReading> {
  try {
    if (bytes.length === 0) throw new Unreadable("empty");
    if (bytes.length > limits.file) throw new Unreadable("too-large");
    const kind = fileKind(bytes);
    if (kind === "pdf") return await (await import("./read-pdf")).readPdf(bytes, name);
    if (kind === "zip") return readZip(new Zip(bytes), name);
    if (kind === "ole") throw new Unreadable(oleKind(bytes));
    if (kind === "rich-text") throw new Unreadable("rich-text");
    return readPlain(bytes, name);
  } catch (error) {
    return { kind: "unreadable", reason: error instanceof Unreadable ? error.reason : "damaged" };
  }
}

function readZip(zip: Zip, name: string): DocumentReading {
  const file = openDocx(zip);
  if (file !== undefined) return readDocx(file, name);
  if (isEncryptedOdt(zip)) throw new Unreadable("password");
  const reading = readOdt(zip, name);
  if (reading === undefined) throw new Unreadable("not-a-document");
  return reading;
}

function readPlain(bytes: Uint8Array, name: string): DocumentReading {
  const text = decodeText(bytes);
  if (text === undefined) throw new Unreadable("not-a-document");
  if (text.trim() === "") throw new Unreadable("empty");
  return /^\s*(<!--[^]*?-->\s*)*<(!doctype html|html|head|body|div|p|h[1-6]|ul|table|article|main|section|span)\b/i.test(text)
    ? readHtml(text, name)
    : readText(text, name);
}
