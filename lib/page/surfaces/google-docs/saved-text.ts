import type { PageFacts } from "./page-facts";

/** The text as it was last saved, or why there is none: its owner does not let it be downloaded, or Google gave something else. */
export type Saved = { readonly kind: "text"; readonly text: string } | { readonly kind: "docs-no-export" | "docs-export-failed" };

/** Gets an address of the page's own site with the user's own session. */
export type Get = (address: string, signal: AbortSignal) => Promise<Response>;

/** Asks Google for its own export of the open document as plain text, once. To be called only when the user asked for it. */
export async function savedText({ path, tab }: PageFacts, get: Get, signal: AbortSignal): Promise<Saved> {
  const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  const address = `${path}/export?format=txt${tab === undefined ? "" : `&tab=${tab}`}`;
  try {
    const response = await get(address, patience);
    if (response.status === 403) return { kind: "docs-no-export" };
    // Whoever is signed out gets a page to sign in.
    const isText = /^text\/plain\b/i.test(response.headers.get("content-type") ?? "");
    if (!response.ok || !isText) return { kind: "docs-export-failed" };
    const text = await response.text();
    return text.length > LONGEST ? { kind: "docs-export-failed" } : { kind: "text", text: withoutComments(text) };
  } catch {
    return { kind: "docs-export-failed" };
  }
}

/**
 * The text without the comments that Google puts at its end, each after a mark in brackets ("[a]") that stands in the text too. Where
 * the two do not fit, nothing is taken away.
 */
export function withoutComments(exported: string): string {
  const lines = exported.replace(/^\ufeff/, "").split(/\r\n|\n/);
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.trim() === "") end -= 1;
  let first = end;
  const marks = new Set<string>();
  while (first > 0) {
    const mark = /^\[[a-z]{1,2}\](?=\S)/.exec(lines[first - 1] ?? "")?.[0];
    if (mark === undefined || marks.has(mark)) break;
    marks.add(mark);
    first -= 1;
  }
  const text = lines.slice(0, first).join("\n");
  if (marks.size === 0 || ![...marks].every((mark) => text.includes(mark))) return lines.slice(0, end).join("\n");
  return text.replace(/\[[a-z]{1,2}\]/g, (mark) => (marks.has(mark) ? "" : mark));
}

/** Milliseconds. */
const PATIENCE = 20_000;
/** UTF-16 units; Google Docs itself takes about a million. */
const LONGEST = 4_000_000;
