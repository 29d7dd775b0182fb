import { escaped } from "./static-html";

export interface HtmlFileParts {
  readonly title: string;
  readonly css: string;
  /** What `staticHtml` gave. */
  readonly body: string;
  /** The one script of a page that needs one; ours, and constant. */
  readonly script?: string;
}

/** A page that is one file: its style, and its script if any, are the only ones that its policy lets run, by their hashes. */
export async function htmlFile({ title, css, body, script }: HtmlFileParts): Promise<string> {
  const policy = [
    "default-src 'none'",
    `style-src '${await hashOf(css)}'`,
    ...(script === undefined ? [] : [`script-src '${await hashOf(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${css}</style>
</head>
<body>
${body}
${script === undefined ? "" : `<script>${script}</script>\n`}</body>
</html>
`;
}

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}
