/** What a file's first bytes say it is; its name is not looked at. */
export type FileKind = "zip" | "pdf" | "ole" | "rich-text" | "other";

/** Zip: Word and OpenDocument files. Ole: Word before 2007, and Word files with a password. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x50, 0x4b, 0x05, 0x06])) return "zip";
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "ole";
  // A PDF may have a little before its first line.
  if (indexOf(bytes.subarray(0, 1024), ascii("%PDF-")) >= 0) return "pdf";
  return begins(bytes, ascii("{\\rtf")) ? "rich-text" : "other";
}

/** What is inside an OLE file: its folder holds the names of what it keeps, in UTF-16; letter case makes no difference to them. */
export function oleKind(bytes: Uint8Array): "password" | "legacy-word" | "not-a-document" {
  if (indexOf(bytes, wide("EncryptedPackage")) >= 0) return "password";
  const names = ["WordDocument", "WORDDOCUMENT", "worddocument"];
  return names.some((name) => indexOf(bytes, wide(name)) >= 0) ? "legacy-word" : "not-a-document";
}

const ascii = (text: string): readonly number[] => Array.from(text, (character) => character.charCodeAt(0));
const wide = (text: string): readonly number[] => ascii(text).flatMap((code) => [code, 0]);
const begins = (bytes: Uint8Array, wanted: readonly number[]): boolean => wanted.every((byte, at) => bytes[at] === byte);

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, nth) => bytes[at + nth] === byte)) return at;
  }
  return -1;
}
