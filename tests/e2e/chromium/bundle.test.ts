import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtExtension } from "../harness/built-extension";

/** Every way a script has of asking the network for something, or of running what was not shipped. */
const ways =
  /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon|RTCPeerConnection|importScripts|new Image\b|\.src=|\beval\(|new Function\b/g;

/**
 * Files of others that know a way we never take, and why they are shipped. pdf.js could load a PDF by its address; it is only ever given
 * the bytes of a file that the user opened, in a worker, and the policy of our pages refuses every connection.
 */
const known = /^assets\/read-pdf-[\w-]+\.js$/;

describe("what is shipped", () => {
  test("knows no way to ask the network for anything, but for the reader of PDF files", async () => {
    const folder = builtExtension("chrome");
    const all = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".js"));
    const scripts = all.filter((file) => !known.test(file.replaceAll("\\", "/")));
    expect(all.length - scripts.length).toBe(1);
    expect(scripts).toContain(join("content-scripts", "home.js"));
    const found = await Promise.all(
      scripts.map(async (file) =>
        [...(await readFile(join(folder, file), "utf8")).matchAll(ways)].map(([way]) => `${file}: ${way}`),
      ),
    );
    expect(found.flat()).toEqual([]);
  });

  test("names no file of another server in its pages and styles", async () => {
    const folder = builtExtension("chrome");
    const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(html|css)$/.test(file));
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
    expect(texts.flatMap((text) => text.match(/(?:https?:)?\/\/(?!www\.w3\.org\/)[a-z0-9.-]+/gi) ?? [])).toEqual([]);
  });
});
