import type { BlockKind } from "@/lib/engine/block";
import { layoutOf, type Layout } from "./layout";
import { createTextBuilder, type RenderedText } from "./rendered-text";

/** One paragraph, heading, item or cell as the page lays it out, not yet cut into lines. */
export interface FlowBlock extends RenderedText {
  readonly kind: BlockKind;
  /** The element that makes it a block of its own. */
  readonly element: Element;
  /** 1 to 6 for a heading. */
  readonly level?: number;
}

/**
 * Reads the text of the given nodes in order, cut where the page's layout starts a new block. What is not displayed,
 * what is never prose (scripts, fields, buttons) and what matches the selector `leaveOut` is skipped.
 */
export function readFlow(roots: readonly Node[], leaveOut = ""): FlowBlock[] {
  const blocks: FlowBlock[] = [];
  const builder = createTextBuilder();
  let owner: Element | undefined;

  const flush = (): void => {
    const rendered = builder.take();
    if (rendered.text !== "" && owner) blocks.push({ ...rendered, ...describe(owner) });
  };

  for (const root of roots) {
    const outside = root.parentElement;
    const open: Layout[] = outside ? [layoutOf(outside)] : [];
    walk(root, {
      enter(element) {
        if (NEVER_PROSE.has(element.localName) || (leaveOut !== "" && element.matches(leaveOut))) return false;
        const layout = layoutOf(element);
        if (layout.display === "none") return false;
        open.push(layout);
        if (element.localName === "br") builder.addBreak();
        else if (layout.display === "block") {
          flush();
          owner = element;
        }
        return true;
      },
      leave(element) {
        if (open.pop()?.display !== "block") return;
        flush();
        owner = element.parentElement ?? undefined;
      },
      text(node) {
        const layout = open.at(-1);
        owner ??= layout?.element;
        if (layout?.visible) builder.addText(node, layout.whiteSpace);
      },
    });
  }
  flush();
  return blocks;
}

/** What an element's text is: headings close a section; an element inside a heading or item is part of it. */
export function describe(owner: Element): Pick<FlowBlock, "kind" | "element" | "level"> {
  const holder = owner.closest(`${HEADINGS}, li, [role=listitem], td, th`) ?? owner;
  const level = headingLevel(holder);
  if (level !== undefined) return { kind: "heading", element: owner, level };
  if (holder.matches("li, [role=listitem]")) return { kind: "item", element: owner };
  return { kind: holder === owner && holder.matches("td, th") ? "cell" : "paragraph", element: owner };
}

/** A selector for what a screen reader would call a heading. */
export const HEADINGS = "h1, h2, h3, h4, h5, h6, [role=heading]";

/** 1 to 6, or undefined where the element is no heading. */
export function headingLevel(element: Element): number | undefined {
  if (/^h[1-6]$/.test(element.localName)) return Number(element.localName.charAt(1));
  return element.getAttribute("role") === "heading" ? Number(element.getAttribute("aria-level") ?? 2) : undefined;
}

const NEVER_PROSE = new Set(
  "script style noscript template textarea select option button input svg canvas iframe video audio object embed picture img math meter progress".split(
    " ",
  ),
);

interface Visitor {
  /** Whether to go on inside; `leave` is called only for what was entered. */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  readonly text: (node: Text) => void;
}

/** In document order and without recursion: a page may nest as deep as it likes. */
function walk(root: Node, visitor: Visitor): void {
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
