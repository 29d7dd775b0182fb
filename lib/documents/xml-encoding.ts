import { Unreadable } from "./unreadable";

/** How the bytes of an XML part spell text: what Word and OpenDocument files may use. */
export type XmlEncoding = "utf-8" | "utf-16le" | "utf-16be";

/** A part's text with its byte-order mark kept, so that it is written back as it was. */
export interface XmlSource {
  readonly text: string;
  readonly encoding: XmlEncoding;
}

/** Reads the bytes of an XML part; refuses bytes that do not spell text, since they could not be written back as they were. */
export function decodeXml(bytes: Uint8Array): XmlSource {
  const encoding = encodingOf(bytes);
  try {
    return { encoding, text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    throw new Unreadable("damaged");
  }
}

/** The bytes of a part; `decodeXml` read backwards. */
export function encodeXml({ text, encoding }: XmlSource): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
  return bytes;
}

function encodingOf(bytes: Uint8Array): XmlEncoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}
