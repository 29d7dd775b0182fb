import type { Hand } from "./type-into";

/**
 * Whether an editable element is one paragraph of a text whose paragraphs are edited each by itself, as in Editor.js, Gutenberg and
 * Notion: a second paragraph in it would be joined to the first when the text is saved.
 */
export function isOneBlock({ root, editor }: Pick<Hand, "root" | "editor">): boolean {
  if (editor !== "plain editable") return false;
  return root.matches(ONE_LINE) || root.closest(BLOCK_EDITORS) !== null || isOneOfARow(root);
}

/** What HTML lets hold no paragraph, or says that it is one line. */
const ONE_LINE = 'p, h1, h2, h3, h4, h5, h6, span, [aria-multiline="false"]';
const BLOCK_EDITORS = ".codex-editor, .block-editor-block-list__layout, [data-content-editable-leaf]";
const HOSTS = '[contenteditable]:not([contenteditable="false"])';

/** Wrapped in an element that holds nothing else, between others of the same make that hold such editable elements too. */
function isOneOfARow(root: HTMLElement): boolean {
  let row: Element = root;
  while (row.parentElement && row.parentElement.querySelectorAll(HOSTS).length === 1) row = row.parentElement;
  if (row === root || row.textContent.trim() !== root.textContent.trim()) return false;
  const isAlike = (beside: Element | null): boolean =>
    beside?.localName === row.localName && beside.className === row.className && beside.querySelector(HOSTS) !== null;
  return isAlike(row.previousElementSibling) || isAlike(row.nextElementSibling);
}
