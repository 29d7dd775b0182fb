import { limits } from "./limits";
import { Unreadable } from "./unreadable";

/** One part of a zip, as the central directory at its end describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** MS-DOS time and date, as they stand. */
  readonly time: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly attributes: number;
  /** Where its packed bytes begin. */
  readonly dataStart: number;
}

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
/** Parts written as a stream may give these in place of sizes; the real ones are then in an extra field (zip64). */
const elsewhere = 0xffffffff;

/** The parts of a zip in the order of its central directory. Refuses more parts or more bytes than a document has, before anything is unpacked. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw new Unreadable("too-much-inside");
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let unpacked = 0;
  for (let nth = 0; nth < count; nth += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== centralSignature) throw new Unreadable("damaged");
    const entry = entryAt(bytes, view, at);
    unpacked += entry.size;
    if (unpacked > limits.unpacked) throw new Unreadable("too-much-inside");
    if ((entry.flags & 1) !== 0) throw new Unreadable("password");
    if (names.has(entry.name)) throw new Unreadable("damaged");
    names.add(entry.name);
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The last record of a zip; without it the file was cut short. */
function endRecord(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === endSignature && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw new Unreadable("damaged");
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const extraStart = at + 46 + nameLength;
  const extraEnd = extraStart + view.getUint16(at + 30, true);
  if (extraEnd > bytes.length) throw new Unreadable("damaged");
  const wide = wideNumbers(view, extraStart, extraEnd);
  const number = (offset: number): number => {
    const value = view.getUint32(offset, true);
    return value === elsewhere ? (wide.shift() ?? elsewhere) : value;
  };
  // The order of zip64's own field: size, packed size, place.
  const size = number(at + 24);
  const packedSize = number(at + 20);
  const local = number(at + 42);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localSignature) throw new Unreadable("damaged");
  const dataStart = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (dataStart + packedSize > bytes.length) throw new Unreadable("damaged");
  const nameBytes = bytes.slice(at + 46, extraStart);
  return {
    name: new TextDecoder().decode(nameBytes),
    nameBytes,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    attributes: view.getUint32(at + 38, true),
    dataStart,
  };
}

function wideNumbers(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      const numbers: number[] = [];
      for (let each = at + 4; each + 8 <= Math.min(at + 4 + length, end); each += 8) {
        numbers.push(Number(view.getBigUint64(each, true)));
      }
      return numbers;
    }
    at += 4 + length;
  }
  return [];
}
