import { readFile } from "node:fs/promises";
import { bundled, paragraphs } from "./editor-pages";
import type { Answer } from "./open-served";

/** A stand-in for a site where people write messages: where it is opened, its page in tests/pages, the editor of its box. */
export interface MessagePage {
  readonly name: string;
  readonly address: string;
  readonly file: string;
  readonly module: string;
}

export const messagePages: readonly MessagePage[] = [
  { name: "Outlook", address: "https://outlook.office.com/mail/inbox", file: "outlook/mail.html", module: "roosterjs" },
  { name: "Teams", address: "https://teams.microsoft.com/v2/", file: "teams/chat.html", module: "teams" },
];

/** What is served in such a page's place: the page with a message being written in the editor, and the editor. */
export async function serveMessage({ address, file, module }: MessagePage, url: string): Promise<Answer | undefined> {
  const [, kind] = /\/stand-in\/editor\.(js|css)$/.exec(url) ?? [];
  if (kind !== undefined) {
    const { js, css } = await bundled(module);
    return kind === "js" ? { contentType: "text/javascript", body: js } : { contentType: "text/css", body: css };
  }
  if (url !== address) return undefined;
  const html = await readFile(`tests/pages/${file}`, "utf8");
  const editor = `<link rel="stylesheet" href="/stand-in/editor.css"><script src="/stand-in/editor.js"></script><script>
    Promise.resolve(editor.mount(document.getElementById("place"), ${JSON.stringify(paragraphs)})).then((mounted) => (window.mounted = mounted));
  </script></body>`;
  return { contentType: "text/html; charset=utf-8", body: html.replace("</body>", editor) };
}
