import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { limits } from "./limits";
import { Unreadable } from "./unreadable";
import { zipDirectory, type ZipEntry } from "./zip-directory";
import { newEntry, packed, zipOf, type PackedPart } from "./zip-writing";

/** A zip whose parts are unpacked one by one as they are asked for, never beyond the limits. */
export class Zip {
  readonly entries: readonly ZipEntry[];
  readonly #bytes: Uint8Array;
  readonly #byName: ReadonlyMap<string, ZipEntry>;
  #unpacked = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.entries = zipDirectory(bytes);
    this.#byName = new Map(this.entries.map((entry) => [keyOf(entry.name), entry]));
  }

  /** The name as the zip has it; letter case, a leading slash and backslashes (old .NET writers) make no difference to finding it. */
  find(name: string): string | undefined {
    return this.#byName.get(keyOf(name))?.name;
  }

  /** The unpacked bytes of a part, checked against its size and checksum; undefined where there is no such part. */
  read(name: string): Uint8Array | undefined {
    const entry = this.#byName.get(keyOf(name));
    if (entry === undefined) return undefined;
    this.#unpacked += entry.size;
    if (this.#unpacked > limits.unpacked) throw new Unreadable("too-much-inside");
    const packed = this.#bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
    const bytes = entry.method === 0 ? packed : inflated(packed, entry);
    if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new Unreadable("damaged");
    return bytes;
  }

  /** A zip with these parts replaced, or added at the end; all others keep their packed bytes and their order. */
  with(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
    const left = new Map(parts);
    const written: PackedPart[] = this.entries.map((entry) => {
      const part = left.get(entry.name);
      left.delete(entry.name);
      if (part !== undefined) return packed(part, entry);
      return { entry, data: this.#bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize) };
    });
    for (const [name, part] of left) written.push(packed(part, newEntry(name, this.entries[0]?.time)));
    return zipOf(written);
  }
}

const keyOf = (name: string): string => name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();

function inflated(data: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) throw new Unreadable("damaged");
  const out = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > out.length) throw new Unreadable("too-much-inside");
    out.set(chunk, length);
    length += chunk.length;
  });
  // In small steps: what a step unpacks to is counted before the next.
  const step = 16_384;
  try {
    for (let at = 0; at < data.length; at += step) inflate.push(data.subarray(at, at + step), at + step >= data.length);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable("damaged");
  }
  return length === out.length ? out : out.subarray(0, length);
}
