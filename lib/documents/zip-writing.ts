import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-directory";

/** A zip of these parts in this order. */
export function zipParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipOf([...parts].map(([name, part]) => packed(part, newEntry(name))));
}

/** A part and its bytes as they stand in the zip. */
export interface PackedPart {
  readonly entry: ZipEntry;
  readonly data: Uint8Array;
}

/** 1 January 1980, the earliest a zip can say: the same parts give the same bytes. */
const earliest = 0x00210000;

/** A part that is not in the zip yet. */
export function newEntry(name: string, time: number = earliest): ZipEntry {
  const nameBytes = new TextEncoder().encode(name);
  const flags = nameBytes.length === name.length ? 0 : 0x800;
  return { name, nameBytes, flags, method: 8, time, crc: 0, packedSize: 0, size: 0, attributes: 0, dataStart: 0 };
}

/** The part packed, under the name and time of its entry. */
export function packed(part: Uint8Array, entry: ZipEntry): PackedPart {
  const data = deflateSync(part);
  return { entry: { ...entry, method: 8, crc: crc32(part), packedSize: data.length, size: part.length }, data };
}

/** The bytes of a whole zip. */
export function zipOf(parts: readonly PackedPart[]): Uint8Array {
  const sizes = parts.reduce((sum, { entry, data }) => sum + 76 + 2 * entry.nameBytes.length + data.length, 22);
  const out = new Uint8Array(sizes);
  const view = new DataView(out.buffer);
  let at = 0;
  const shared = (entry: ZipEntry): void => {
    view.setUint16(at, 20, true);
    // Sizes stand in front, so no descriptor follows (bit 3).
    view.setUint16(at + 2, entry.flags & ~8, true);
    view.setUint16(at + 4, entry.method, true);
    view.setUint32(at + 6, entry.time, true);
    view.setUint32(at + 10, entry.crc, true);
    view.setUint32(at + 14, entry.packedSize, true);
    view.setUint32(at + 18, entry.size, true);
    view.setUint16(at + 22, entry.nameBytes.length, true);
  };
  const starts = parts.map(({ entry, data }) => {
    const start = at;
    view.setUint32(at, 0x04034b50, true);
    at += 4;
    shared(entry);
    out.set(entry.nameBytes, start + 30);
    out.set(data, start + 30 + entry.nameBytes.length);
    at = start + 30 + entry.nameBytes.length + data.length;
    return start;
  });
  const directory = at;
  for (const [nth, { entry }] of parts.entries()) {
    const start = at;
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    at += 6;
    shared(entry);
    view.setUint32(start + 38, entry.attributes, true);
    view.setUint32(start + 42, starts[nth] ?? 0, true);
    out.set(entry.nameBytes, start + 46);
    at = start + 46 + entry.nameBytes.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}
