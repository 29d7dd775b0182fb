import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { basename } from "node:path";
import { htmlText } from "@/lib/documents/html-text";
import type { AdvertInput } from "./check-text";

export type InputFormat = "txt" | "html" | "jsonl";

/** One advert read, or one clear line on what could not be read and where. */
export type ReadResult =
  | { readonly kind: "advert"; readonly advert: AdvertInput; readonly extracted: boolean }
  | { readonly kind: "unusable"; readonly reason: string };

/** Largest plain or HTML file read, in bytes; a .jsonl file may be any size. */
const largest = 20_000_000;

/**
 * Reads adverts one at a time from a file or standard input ("-"). `.jsonl` is read line by line, so that memory stays flat; a bad line is
 * reported with file and line, and never loses the others. `.gz` is unpacked on the way. Never throws for bad input.
 */
export async function* readAdverts(
  file: string,
  format: InputFormat | undefined,
  stdin: Readable = process.stdin,
): AsyncGenerator<ReadResult> {
  const name = file === "-" ? "standard input" : file;
  try {
    const raw = file === "-" ? stdin : createReadStream(file);
    const stream = /\.gz$/i.test(file) ? raw.pipe(createGunzip()).on("error", () => raw.destroy()) : raw;
    if (raw !== stream) raw.on("error", (error: Error) => stream.destroy(error));
    const kind = format ?? formatOf(file);
    if (kind === "jsonl") yield* jsonLines(stream, name);
    else if (kind !== undefined) yield* whole(await textOf(stream, name), name, file, kind);
    else {
      const text = await textOf(stream, name);
      const first = /^\s*(.)/.exec(text)?.[1];
      if (first === "{") for (const [at, line] of text.split("\n").entries()) yield* jsonLine(line, at + 1, name);
      else yield* whole(text, name, file, first === "<" ? "html" : "txt");
    }
  } catch (error) {
    yield { kind: "unusable", reason: `${name}: ${plainReason(error)}` };
  }
}

function formatOf(file: string): InputFormat | undefined {
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(file)?.[1]?.toLowerCase();
  if (ending === "jsonl" || ending === "ndjson") return "jsonl";
  if (ending === "html" || ending === "htm") return "html";
  return ending === "txt" || ending === "md" || ending === "text" ? "txt" : undefined;
}

async function textOf(stream: Readable, name: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const part = Buffer.from(chunk as Uint8Array);
    size += part.length;
    if (size > largest) throw new Error(`is larger than ${largest / 1_000_000} MB; split it, or use .jsonl`);
    chunks.push(part);
  }
  const bytes = Buffer.concat(chunks);
  if (bytes.includes(0)) throw new Error("is not text (Word and PDF files are read by the review desk, not here)");
  void name;
  return new TextDecoder().decode(bytes);
}

function* whole(text: string, name: string, file: string, kind: "txt" | "html"): Generator<ReadResult> {
  if (text.trim() === "") {
    yield { kind: "unusable", reason: `${name}: is empty` };
    return;
  }
  const id = file === "-" ? "-" : basename(file);
  const { title, text: words } = kind === "html" ? htmlText(text) : { title: undefined, text };
  yield { kind: "advert", advert: { id, title, text: words }, extracted: kind === "html" };
}

async function* jsonLines(stream: Readable, name: string): AsyncGenerator<ReadResult> {
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  let failure: unknown;
  stream.on("error", (error) => {
    failure = error;
    lines.close();
  });
  let at = 0;
  for await (const line of lines) {
    at += 1;
    yield* jsonLine(line, at, name);
  }
  if (failure) throw failure;
}

function* jsonLine(line: string, at: number, name: string): Generator<ReadResult> {
  if (line.trim() === "") return;
  const unusable = (reason: string): ReadResult => ({ kind: "unusable", reason: `${name}:${at}: ${reason}` });
  let value: unknown;
  try {
    value = JSON.parse(at === 1 ? line.replace(/^\ufeff/, "") : line);
  } catch (error) {
    yield unusable(`is not JSON (${error instanceof Error ? error.message.split("\n")[0] : "unreadable"})`);
    return;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    yield unusable('is not an object like {"id": "…", "title": "…", "text": "…"}');
    return;
  }
  const { id, title, text } = value as Record<string, unknown>;
  if (typeof text !== "string") yield unusable('has no "text" (a string)');
  else
    yield {
      kind: "advert",
      advert: {
        id: typeof id === "string" || typeof id === "number" ? String(id) : String(at),
        title: typeof title === "string" ? title : undefined,
        text,
      },
      extracted: false,
    };
}

function plainReason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "is a folder; name the files in it";
  if (code === "EACCES") return "may not be read";
  if (/Z_/.test(code)) return "is not a whole .gz file";
  return error instanceof Error ? error.message : String(error);
}
