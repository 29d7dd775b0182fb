/** All text inside an editable element, as its text nodes have it; what offsets below count in. */
export function textIn(root: Node): string {
  return root.textContent ?? "";
}

/** A text as far as readers can tell: editors swap kinds of spaces and put in marks without width for themselves. */
export function asRead(text: string): string {
  return text.replace(/[\u200b\u2060\ufeff\n]/g, "").replace(/[\u00a0\t ]/g, " ");
}

/** Its letters alone: editors break and space lines in ways of their own. */
export function squeeze(text: string): string {
  return asRead(text).replace(/\s+/g, "");
}

/** How many line breaks a reader sees, those of empty lines among them. */
export function breaksIn(root: HTMLElement): number {
  return root.innerText.split("\n").length;
}

/** How much text stands before a point inside `root`. */
export function offsetOf(root: Node, node: Node, offset: number): number {
  const before = pageOf(root).createRange();
  before.setStart(root, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** The point before which this much text stands; the end of a node rather than the start of the next. */
export function pointAt(root: Node, offset: number): { readonly node: Node; readonly offset: number } {
  const walker = pageOf(root).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: Node | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return { node, offset: left };
    left -= length;
    last = node;
  }
  return last ? { node: last, offset: last.nodeValue?.length ?? 0 } : { node: root, offset: 0 };
}

/** The selection that an element's own tree has: in a shadow root, browsers keep it there or in the page. */
export function selectionOf(root: Node): Selection | undefined {
  const tree = root.getRootNode() as { readonly getSelection?: () => Selection | null };
  return tree.getSelection?.() ?? pageOf(root).getSelection() ?? undefined;
}

/** Where the selection's focus stands in an element. */
export function caretOf(root: HTMLElement): Range | undefined {
  const { focusNode, focusOffset = 0 } = selectionOf(root) ?? {};
  if (!focusNode || !root.contains(focusNode)) return undefined;
  const range = root.ownerDocument.createRange();
  range.setStart(focusNode, focusOffset);
  return range;
}

/** Whether the whole range may be edited, and belongs to this element. */
export function isEdited({ startContainer, endContainer }: Range, root: HTMLElement): boolean {
  return [startContainer, endContainer].every((node) => root.contains(node) && node.parentElement?.isContentEditable === true);
}

/** Selects a stretch, from wherever its element stands. */
export function select(root: Node, from: Node, start: number, to: Node = from, end: number = start): void {
  pageOf(root).getSelection()?.setBaseAndExtent(from, start, to, end);
}

/** Settles at the next change below `root`. */
export function nextChange(root: Node, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    signal.addEventListener("abort", () => observer.disconnect());
  });
}

function pageOf(node: Node): Document {
  return node.ownerDocument ?? document;
}
