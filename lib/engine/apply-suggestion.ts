import type { Span } from "./block";
import type { Finding, Suggestion } from "./report";

/** A change ready to be written: `text` takes the place of `start..end` of a block's text, where `actual` stands now. */
export interface Edit extends Span {
  readonly actual: string;
  readonly text: string;
}

/**
 * The edit that puts a suggestion in a finding's place; undefined where the text moved on since it was checked. Words that are left out
 * take one of the spaces beside them along.
 */
export function applySuggestion(text: string, finding: Finding, suggestion: Suggestion): Edit | undefined {
  if (text.slice(finding.start, finding.end) !== finding.actual) return undefined;
  if (suggestion.start < 0 || suggestion.end > text.length || suggestion.start >= suggestion.end) return undefined;
  const span = suggestion.text === "" ? withOneSpace(text, suggestion) : suggestion;
  const { start, end } = span;
  const edit: Edit = { start, end, actual: text.slice(start, end), text: suggestion.text };
  return edit.actual === edit.text ? undefined : edit;
}

/** A text after an edit; undefined where what the edit replaces does not stand there. */
export function withEdit(text: string, { start, end, actual, text: next }: Edit): string | undefined {
  return text.slice(start, end) === actual ? text.slice(0, start) + next + text.slice(end) : undefined;
}

/** The edit that takes an edit back. */
export function undoOf({ start, actual, text }: Edit): Edit {
  return { start, end: start + text.length, actual: text, text: actual };
}

/** A gap has one space, not two; at the start or end of a line it has none. */
function withOneSpace(text: string, { start, end }: Span): Span {
  const opens = start === 0 || text.charAt(start - 1) === "\n";
  const spaceBefore = isSpace(text.charAt(start - 1));
  const spaceAfter = isSpace(text.charAt(end));
  if (spaceBefore && (spaceAfter || /^[,.;:!?)\n]|^$/.test(text.charAt(end)))) return { start: start - 1, end };
  return opens && spaceAfter ? { start, end: end + 1 } : { start, end };
}

function isSpace(character: string): boolean {
  return character === " " || character === "\u00a0";
}
