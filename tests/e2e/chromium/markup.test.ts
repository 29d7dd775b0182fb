import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtExtension } from "../harness/built-extension";

/** Every way of turning a text into elements of a page. `DOMParser` is apart: its document runs and loads nothing. */
const ways =
  /\b(?:innerHTML|outerHTML|srcdoc)\b\s*=(?!=)|insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|dangerouslySetInnerHTML/g;

describe("text of a page, or of a rule", () => {
  test("is nowhere made into markup by code of ours", async () => {
    const found = await Promise.all(["lib", "entrypoints"].map((folder) => markupMadeIn(folder, (file) => /\.tsx?$/.test(file))));
    expect(found.flat()).toEqual([]);
  });

  test("is nowhere made into markup by what is shipped, but for a property of Preact's that we never set, and pasting on the desk", async () => {
    const found = await markupMadeIn(builtExtension("chrome"), (file) => file.endsWith(".js"));
    const [preact, others] = [found.filter(isPreact), found.filter((way) => !isPreact(way))];
    // `dangerouslySetInnerHTML` itself, and the one assignment below it: once in the pages, once in the card.
    expect([...new Set(preact.map((way) => way.split(": ")[1]))].toSorted()).toEqual(["dangerouslySetInnerHTML", "innerHTML="]);
    expect(preact.filter((way) => way.endsWith("innerHTML="))).toHaveLength(2);
    // ProseMirror reads what is pasted in a document that nobody sees, where nothing runs or loads; our schema lets plain text through.
    expect(others).toEqual([expect.stringMatching(/^chunks.desk-[\w-]+\.js: innerHTML=$/)]);
  });
});

function isPreact(way: string): boolean {
  return /^(card\.js|chunks.jsxRuntime-)/.test(way);
}

async function markupMadeIn(folder: string, wanted: (file: string) => boolean): Promise<readonly string[]> {
  const files = (await readdir(folder, { recursive: true })).filter(wanted);
  expect(files.length).toBeGreaterThan(0);
  const found = await Promise.all(
    files.map(async (file) => [...(await readFile(join(folder, file), "utf8")).matchAll(ways)].map(([way]) => `${file}: ${way}`)),
  );
  return found.flat();
}
