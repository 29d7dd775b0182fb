import { build } from "esbuild";

/**
 * lib/page's reading as a script that can run in any page, without the extension around it: it gives `readInPage()`, which reads the
 * page and says for each block where it stands.
 */
export async function readingScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: SCRIPT, resolveDir: process.cwd(), loader: "ts" },
    alias: { "@": process.cwd() },
    bundle: true,
    format: "iife",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("\n");
}

const SCRIPT = `
import { rangeOf } from "@/lib/page/placed-block";
import { readPage } from "@/lib/page/read-page";
Object.assign(globalThis, {
  readInPage() {
    const started = performance.now();
    const reading = readPage(document, true);
    const milliseconds = performance.now() - started;
    return {
      milliseconds,
      blocks: (reading?.blocks ?? []).map((block) => ({
        id: block.id,
        text: block.text,
        slices: [...block.text.matchAll(/\\\\S+(?:\\\\s+\\\\S+)?/g)].map(({ index, 0: text }) => ({
          text,
          range: rangeOf(block, { start: index, end: index + text.length })?.toString(),
        })),
        shown: block.place.every(({ node }) => node.parentElement.checkVisibility()),
      })),
    };
  },
});
`;

/** What `readInPage()` gives. */
export interface ReadInPage {
  readonly milliseconds: number;
  readonly blocks: readonly {
    readonly id: string;
    readonly text: string;
    /** Pieces of the text, two words long, and the text of the DOM range that the block gives for each. */
    readonly slices: readonly { readonly text: string; readonly range: string | undefined }[];
    /** Whether all of it stands where a person can see it. */
    readonly shown: boolean;
  }[];
}
