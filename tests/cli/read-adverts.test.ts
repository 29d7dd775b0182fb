import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readAdverts, type InputFormat, type ReadResult } from "@/cli/read-adverts";

const folder = mkdtempSync(join(tmpdir(), "wider-welcome-test-"));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const all = async (path: string, format?: InputFormat, stdin?: Readable): Promise<ReadResult[]> => {
  const results: ReadResult[] = [];
  for await (const result of readAdverts(path, format, stdin)) results.push(result);
  return results;
};

describe("adverts read from files", () => {
  it("come one from each line of .jsonl, and a bad line never loses the others", async () => {
    const path = file(
      "a.jsonl",
      '{"id":"1","title":"Clerk","text":"One","extra":true}\nnot json\n\n{"id":2,"text":"Two"}\n{"id":"3"}\n[]\n',
    );
    expect(await all(path)).toEqual([
      { kind: "advert", advert: { id: "1", title: "Clerk", text: "One" }, extracted: false },
      { kind: "unusable", reason: expect.stringMatching(/a\.jsonl:2: is not JSON/) },
      { kind: "advert", advert: { id: "2", title: undefined, text: "Two" }, extracted: false },
      { kind: "unusable", reason: expect.stringMatching(/a\.jsonl:5: has no "text"/) },
      { kind: "unusable", reason: expect.stringMatching(/a\.jsonl:6: is not an object/) },
    ]);
  });
  it("come out of .gz", async () => {
    expect(await all(file("b.jsonl.gz", gzipSync('{"id":"1","text":"One"}')))).toEqual([
      { kind: "advert", advert: { id: "1", title: undefined, text: "One" }, extracted: false },
    ]);
  });
  it("come from plain text and HTML, scripts and navigation left out", async () => {
    expect(await all(file("c.txt", "Hello"))).toEqual([
      { kind: "advert", advert: { id: "c.txt", title: undefined, text: "Hello" }, extracted: false },
    ]);
    const html =
      "<title>Page</title><nav>Menu</nav><h1>Booking Clerk</h1><p>One<br>two</p><script>bad()</script><ul><li>Three</ul>";
    expect(await all(file("d.html", html))).toEqual([
      {
        kind: "advert",
        advert: { id: "d.html", title: "Booking Clerk", text: "Booking Clerk\nOne\ntwo\n• Three" },
        extracted: true,
      },
    ]);
  });
  it("come from standard input, whatever they are", async () => {
    expect(await all("-", undefined, Readable.from([Buffer.from('{"text":"One"}\n')]))).toEqual([
      { kind: "advert", advert: { id: "1", title: undefined, text: "One" }, extracted: false },
    ]);
    expect(await all("-", undefined, Readable.from([Buffer.from("Just words")]))).toEqual([
      { kind: "advert", advert: { id: "-", title: undefined, text: "Just words" }, extracted: false },
    ]);
  });
});

describe("files that cannot be used", () => {
  it.each([
    ["a missing file", () => join(folder, "missing.txt"), /missing\.txt: there is no such file/],
    ["a folder", () => folder, /is a folder/],
    ["an empty file", () => file("empty.txt", "  \n"), /empty\.txt: is empty/],
    ["a Word file", () => file("word.txt", new Uint8Array([80, 75, 3, 4, 0, 0])), /is not text/],
    ["a torn .gz file", () => file("torn.jsonl.gz", gzipSync('{"text":"One"}').subarray(0, 20)), /torn\.jsonl\.gz: /],
  ])("%s is said in one line", async (_, path, reason) => {
    expect(await all(path())).toEqual([{ kind: "unusable", reason: expect.stringMatching(reason) }]);
  });
});
