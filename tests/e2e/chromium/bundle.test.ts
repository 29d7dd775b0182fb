import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtExtension } from "../harness/built-extension";

/** Every way a script has of asking the network for something, or of running what was not shipped. */
const ways =
  /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon|RTCPeerConnection|importScripts|new Image\b|\.src=|\beval\(|new Function\b/g;

/**
 * The files that know a way, each with the ways it may know and why it is shipped.
 * listed.js: opens adverts that NHS Jobs lists, put there when the user presses "Check these"; its requests are watched in desk-listed.test.ts.
 * google-docs.js: asks Google for its own export of the open document when the user presses for it, and is put only on Google Docs pages, once
 * the user turned that on; its requests are watched in google-docs.test.ts.
 * pdf.js (of others) could load a PDF by its address; it is only ever given the bytes of a file that the user opened, in a worker, and the
 * policy of our pages refuses every connection.
 */
const known: readonly { readonly file: RegExp; readonly may: RegExp }[] = [
  { file: /^listed\.js$/, may: /^fetch\($/ },
  { file: /^google-docs\.js$/, may: /^fetch\($/ },
  { file: /^assets\/read-pdf-[\w-]+\.js$/, may: /./ },
];

describe("what is shipped", () => {
  test("knows no way to ask the network for anything, but for listed adverts and Google's export, each once, and the reader of PDF files", async () => {
    const folder = builtExtension("chrome");
    const scripts = (await readdir(folder, { recursive: true }))
      .filter((file) => file.endsWith(".js"))
      .map((file) => file.replaceAll("\\", "/"));
    expect(scripts).toContain("content-scripts/home.js");
    for (const { file } of known) expect(scripts.filter((name) => file.test(name))).toHaveLength(1);
    const found = await Promise.all(
      scripts.map(async (file) =>
        [...(await readFile(join(folder, file), "utf8")).matchAll(ways)].map(([way]) => ({ file, way })),
      ),
    );
    const mayNot = found.flat().filter(({ file, way }) => !known.some((each) => each.file.test(file) && each.may.test(way)));
    expect(mayNot).toEqual([]);
    for (const file of ["listed.js", "google-docs.js"])
      expect(found.flat().filter((each) => each.file === file)).toEqual([{ file, way: "fetch(" }]);
  });

  test("names no file of another server in its pages and styles", async () => {
    const folder = builtExtension("chrome");
    const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(html|css)$/.test(file));
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
    expect(texts.flatMap((text) => text.match(/(?:https?:)?\/\/(?!www\.w3\.org\/)[a-z0-9.-]+/gi) ?? [])).toEqual([]);
  });
});
