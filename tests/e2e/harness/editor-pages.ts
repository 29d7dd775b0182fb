import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { build } from "esbuild";

/** An editor under test: its module in tests/pages/editors/mount, how EDITORS.md calls it, how many Ctrl+Z take one change back. */
export interface EditorUnderTest {
  readonly module: string;
  readonly name: string;
  readonly undos?: number;
  /** Its text is one line. */
  readonly oneLine?: true;
  /** Where a paragraph cannot be added through it; it is copied instead. */
  readonly noParagraphs?: readonly ("Chromium" | "Firefox")[];
  /** Each of its paragraphs is edited by itself: keys reach the first, into which a test clicks. */
  readonly ownFields?: true;
  /**
   * No long sequences there, in which a test types faster than anyone: CodeMirror 5 loses letters that come without a key, with or without
   * us; what Trumbowyg saves lags behind what it shows after Ctrl+End.
   */
  readonly slowKeys?: true;
}

export const editorsUnderTest: readonly EditorUnderTest[] = [
  { module: "textarea", name: "Textarea" },
  { module: "react-textarea", name: "Textarea owned by React 19" },
  { module: "input", name: "Single-line field", oneLine: true, noParagraphs: ["Chromium", "Firefox"] },
  { module: "contenteditable", name: "Plain contenteditable" },
  { module: "plaintext-only", name: "Contenteditable for plain text only" },
  { module: "shadow", name: "Contenteditable in open shadow roots" },
  { module: "srcdoc", name: "Textarea in a `srcdoc` frame" },
  { module: "dialog", name: "Textarea in a modal dialog" },
  { module: "ckeditor5", name: "CKEditor 5" },
  { module: "ckeditor4", name: "CKEditor 4 (frame)", undos: 2 },
  { module: "tinymce", name: "TinyMCE (frame)" },
  { module: "tinymce-inline", name: "TinyMCE (inline)" },
  { module: "quill", name: "Quill" },
  { module: "prosemirror", name: "ProseMirror" },
  { module: "tiptap", name: "Tiptap" },
  { module: "lexical", name: "Lexical" },
  { module: "slate", name: "Slate" },
  { module: "draft", name: "Draft.js" },
  { module: "codemirror", name: "CodeMirror 6" },
  { module: "trix", name: "Trix" },
  { module: "summernote", name: "Summernote" },
  { module: "jodit", name: "Jodit" },
  { module: "suneditor", name: "SunEditor" },
  { module: "trumbowyg", name: "Trumbowyg", slowKeys: true },
  { module: "squire", name: "Squire" },
  { module: "codemirror5", name: "CodeMirror 5 (editable)", slowKeys: true },
  { module: "editorjs", name: "Editor.js", noParagraphs: ["Chromium", "Firefox"], ownFields: true },
  { module: "roosterjs", name: "RoosterJS 9 (Outlook on the web)", noParagraphs: ["Chromium", "Firefox"] },
  { module: "outlook", name: "Outlook on the web (stand-in)", noParagraphs: ["Chromium", "Firefox"] },
  { module: "teams", name: "Teams (stand-in: CKEditor 5)" },
];

/** Below this address, on a site where the extension starts by itself, the editors are served. */
export const EDITORS_ADDRESS = "https://www.jobs.nhs.uk/employer/editors/";

const folder = join(process.cwd(), "tests/pages/editors");

/** What is served at an address below `EDITORS_ADDRESS`; undefined where nothing is. */
export async function serveEditor(
  address: string,
): Promise<{ readonly contentType: string; readonly body: string | Buffer } | undefined> {
  const path = new URL(address).pathname.slice(new URL(EDITORS_ADDRESS).pathname.length);
  if (path.startsWith("ckeditor4/")) {
    const body = await readFile(join(folder, "node_modules", path)).catch(() => undefined);
    return body && { contentType: TYPES[extname(path)] ?? "application/octet-stream", body };
  }
  const [, module = "", kind] = /^([a-z0-9-]+)(?:\.(js|css))?$/.exec(path) ?? [];
  if (!editorsUnderTest.some((editor) => editor.module === module)) return undefined;
  if (kind === undefined) return { contentType: "text/html; charset=utf-8", body: pageFor(module) };
  const { js, css } = await bundled(module);
  return kind === "js" ? { contentType: "text/javascript", body: js } : { contentType: "text/css", body: css };
}

const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".css": "text/css", ".png": "image/png" };

/** Invented, with words that rules find. */
export const paragraphs = ["We utilise tools to help people.", "You will leverage what you know of looms."] as const;

function pageFor(module: string): string {
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Write an advert</title>
<link rel="stylesheet" href="${module}.css">
<h1>Job description</h1><div id="place"></div>
${module === "ckeditor4" ? '<script src="ckeditor4/ckeditor.js"></script>' : ""}
<script src="${module}.js"></script>
<script>
  Promise.resolve(editor.mount(document.getElementById("place"), ${JSON.stringify(paragraphs)})).then((mounted) => (window.mounted = mounted));
</script></html>`;
}

const bundles = new Map<string, Promise<{ readonly js: string; readonly css: string }>>();

/** An editor's module and the styles it needs, made into one script and one sheet. */
export function bundled(module: string): Promise<{ readonly js: string; readonly css: string }> {
  const known = bundles.get(module) ?? bundle(module);
  bundles.set(module, known);
  return known;
}

async function bundle(module: string): Promise<{ readonly js: string; readonly css: string }> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, "mount", `${module}.js`)],
    bundle: true,
    format: "iife",
    globalName: "editor",
    write: false,
    outdir: "out",
    define: { "process.env.NODE_ENV": '"production"', "global": "globalThis" },
    loader: {
      ".svg": "dataurl",
      ".woff": "dataurl",
      ".woff2": "dataurl",
      ".eot": "dataurl",
      ".ttf": "dataurl",
      ".png": "dataurl",
    },
    alias: module === "draft" ? { "react": installed("react16"), "react-dom": installed("react-dom16") } : {},
    logLevel: "silent",
  });
  const of = (kind: string): string => outputFiles.find(({ path }) => path.endsWith(kind))?.text ?? "";
  return { js: of(".js"), css: of(".css") };
}

function installed(name: string): string {
  return join(folder, "node_modules", name);
}
