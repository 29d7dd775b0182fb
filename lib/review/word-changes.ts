import type { DocxChange } from "@/lib/documents/docx-change";
import type { Finding } from "@/lib/engine/report";
import type { OpenAdvert } from "./open-advert";
import { currentBlocks } from "./review";
import { wordDiff, type DiffPart } from "./word-diff";

export interface WordChangesOptions {
  /** Whether what changed on the desk is tracked in the file; otherwise the file's words stay and changes are told in comments. */
  readonly tracked: boolean;
  /** What a comment says on a finding. */
  readonly comment: (finding: Finding) => string;
  /** What a comment says where the text was changed. */
  readonly changed: (was: string, now: string) => string;
}

/** What to write into the Word file that an advert came from, in the file's own offsets: comments on what is open, and what was changed. */
export function wordChanges(advert: OpenAdvert, { tracked, comment, changed }: WordChangesOptions): readonly DocxChange[] {
  const first = advert.review.texts[0]?.blocks ?? [];
  const now = currentBlocks(advert.review);
  const texts = new Map(now.map(({ id, text }) => [id, text]));
  const known = new Set(first.map(({ id }) => id));
  const changes: DocxChange[] = [];
  for (const block of first) {
    const text = texts.get(block.id);
    const parts = text === undefined || text === block.text ? [] : wordDiff(block.text, text);
    const replaced = text === undefined ? [{ start: 0, end: block.text.length, text: "" }] : replacements(block.text, parts);
    for (const { start, end, text: next } of replaced) {
      const place = { blockId: block.id, start, end, actual: block.text.slice(start, end) };
      changes.push(
        tracked ? { kind: "replace", ...place, text: next } : { kind: "comment", ...place, comment: changed(place.actual, next) },
      );
    }
    for (const finding of advert.open.findings) {
      if (finding.blockId !== block.id || text === undefined) continue;
      const start = block.text.indexOf(finding.actual, nearest(parts, finding.start));
      const end = start + finding.actual.length;
      const isTouched = replaced.some((each) => each.start < end && start < each.end);
      if (start !== -1 && !isTouched)
        changes.push({ kind: "comment", blockId: block.id, start, end, actual: finding.actual, comment: comment(finding) });
    }
  }
  let after = first[0]?.id;
  for (const block of now) {
    if (known.has(block.id)) after = block.id;
    else if (after !== undefined && tracked) changes.push({ kind: "add", afterBlockId: after, text: block.text });
  }
  return changes;
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What takes the place of what, in the old text's offsets. An insertion takes a neighbouring character along: nothing cannot be replaced. */
function replacements(was: string, parts: readonly DiffPart[]): readonly Replacement[] {
  const found: { start: number; end: number; text: string }[] = [];
  let at = 0;
  let open: { start: number; end: number; text: string } | undefined;
  for (const { kind, text } of parts) {
    if (kind === "same") {
      if (open) found.push(open);
      open = undefined;
      at += text.length;
      continue;
    }
    open ??= { start: at, end: at, text: "" };
    if (kind === "was") {
      at += text.length;
      open.end = at;
    } else open.text += text;
  }
  if (open) found.push(open);
  return found.map((each) => {
    if (each.start < each.end) return each;
    if (each.start > 0) return { start: each.start - 1, end: each.end, text: was.slice(each.start - 1, each.start) + each.text };
    return { start: 0, end: 1, text: each.text + was.slice(0, 1) };
  });
}

/** About where a place of the new text stood in the old one: both begin alike up to some point, and end alike from another. */
function nearest(parts: readonly DiffPart[], start: number): number {
  let before = 0;
  let moved = 0;
  for (const { kind, text } of parts) {
    if (kind !== "was") before += text.length;
    if (before > start) break;
    moved += kind === "was" ? text.length : kind === "now" ? -text.length : 0;
  }
  return Math.max(0, start + moved);
}
