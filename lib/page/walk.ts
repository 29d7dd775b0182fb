/** In document order and without recursion: a page may nest as deep as it likes. */
export function walk(root: Node, visitor: Visitor): void {
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let node: Node | null = root;
  while (node) {
    if (isText(node)) visitor.text(node);
    let child: Node | null = null;
    if (isElement(node) && visitor.enter(node)) {
      child = walker.firstChild();
      if (!child) visitor.leave(node);
    }
    node = child ?? nextAfter(walker, root, visitor);
  }
}

/** Who is shown each element and text below a node. */
export interface Visitor {
  /** Whether to go on inside; `leave` is called only for what was entered. */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  readonly text: (node: Text) => void;
}

function nextAfter(walker: TreeWalker, root: Node, visitor: Visitor): Node | null {
  while (walker.currentNode !== root) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    const parent = walker.parentNode();
    if (!parent || !isElement(parent)) return null;
    visitor.leave(parent);
  }
  return null;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}
