import type { Block, Section } from "./block";
import { sectionOfHeading } from "./section-of-heading";

/** A block with the place in the whole text where it begins (UTF-16 units). */
export interface TextBlock extends Block {
  readonly offset: number;
}

const bullet = /^[ \t]*(?:[-–—•·●▪*o◦➢✓►]|\(?(?:\d{1,2}|[a-z])[.)])[ \t\u00a0]+/;

/**
 * Splits plain text into blocks: one a line; a line that ends before a lower-case letter goes on in the next. Short lines that are known
 * headings open a section; bullets are items, with the line that introduces them as their lead-in. Each block's text is a slice of `text`.
 */
export function blocksOfText(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let section: Section = "other";
  let leadIn: string | undefined;
  for (const line of linesOf(text)) {
    const raw = text.slice(line.start, line.end);
    const mark = mayBeBullet(raw) ? (bullet.exec(raw)?.[0] ?? "") : "";
    const isItem = mark !== "";
    const start = line.start + mark.length + (/^\s*/.exec(raw.slice(mark.length))?.[0].length ?? 0);
    const words = text.slice(start, line.end).trimEnd();
    if (words === "") {
      continue;
    }
    const opened = isItem ? undefined : sectionOfHeading(words);
    const isHeading = opened !== undefined || (!isItem && looksLikeHeading(words));
    if (opened) section = opened;
    blocks.push({
      id: `b${blocks.length + 1}`,
      text: words,
      kind: isHeading ? "heading" : isItem ? "item" : "paragraph",
      section,
      ...(isItem && leadIn !== undefined ? { leadIn } : {}),
      origin: "own",
      editable: true,
      offset: start,
    });
    if (!isItem) leadIn = words.length <= 160 && !/[.!?;]$/.test(words) ? words : undefined;
  }
  return blocks;
}

/** Most lines begin with a word of two letters or more, and no bullet does. */
const mayBeBullet = (line: string): boolean => !/^[a-z]{2}/i.test(line);

/** Lines of a text without their ends; a soft-wrapped line (the next begins in lower case) is joined to it. */
function linesOf(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of `${text}\n`.matchAll(/\r\n|\n|\r|\u2028|\u2029/g)) {
    const end = match.index;
    const last = lines[lines.length - 1];
    const continues =
      last !== undefined &&
      end > start &&
      last.end > last.start &&
      /^[ \t]*\p{Ll}/u.test(text.slice(start, start + 40)) &&
      endsOpen(text, last.start, last.end) &&
      !bullet.test(text.slice(start, end));
    if (continues && last) last.end = end;
    else lines.push({ start, end });
    start = end + match[0].length;
  }
  return lines;
}

/** Whether a line's last mark leaves its sentence open. */
function endsOpen(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last >= start && (text[last] === " " || text[last] === "\t")) last -= 1;
  return last >= start && !/[.!?:;\s]/.test(text.charAt(last));
}

/** A short line with no full stop, written as a title or ending in a colon. */
function looksLikeHeading(line: string): boolean {
  if (line.length > 70 || /[.!?;,]$/.test(line)) return false;
  const words = line.split(/\s+/);
  if (words.length > 9) return false;
  if (line.endsWith(":")) return true;
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}&(]/u.test(word)).length;
  return words.length <= 6 && capitals / words.length >= 0.6 && !/\d{4,}|@|£/.test(line);
}
