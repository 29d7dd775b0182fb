import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtExtension } from "../harness/built-extension";

/** Every way a script has of asking the network for something, or of running what was not shipped. */
const ways =
  /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon|RTCPeerConnection|importScripts|new Image\b|\.src=|\beval\(|new Function\b/g;

describe("what is shipped", () => {
  test("knows no way to ask the network for anything", async () => {
    const folder = builtExtension("chrome");
    const scripts = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".js"));
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
