/** The text of a plain or HTML file: by its byte-order mark, else UTF-8, else Windows-1252, as old programs on Windows write. Undefined where it is no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  // Control characters stand in no text in these encodings; programs and pictures are full of them.
  if (bytes.some((byte) => byte < 0x20 && !typed.has(byte))) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252")
      .decode(bytes)
      .replace(/[\u0080-\u009f]/g, (sign) => signs[sign.charCodeAt(0) - 0x80] ?? "");
  }
}

/** Tab, line feed, vertical tab, form feed, carriage return, and the mark that ended files in DOS. */
const typed = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);

/** What stands at 80 to 9F in Windows-1252: dashes, quotation marks, the euro. Node 20 decodes them as control characters. */
const signs = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
