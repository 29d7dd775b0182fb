import type { BlockKind } from "@/lib/engine/block";
import { layoutOf, type Layout } from "./layout";
import { renderedText, type Piece, type RenderedText } from "./rendered-text";
import { walk } from "./walk";

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
 * what is never prose (scripts, fields, buttons) and what matches the selector `leaveOut` is skipped. A block that says the same in the
 * same place as when it was last read is the same object.
 */
export function readFlow(roots: readonly Node[], leaveOut = ""): FlowBlock[] {
  const blocks: FlowBlock[] = [];
  let pieces: Piece[] = [];
  let owner: Element | undefined;

  const flush = (): void => {
    const block = owner && flowBlock(pieces, owner);
    if (block && block.text !== "") blocks.push(block);
    pieces = [];
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
        if (element.localName === "br") pieces.push("break");
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
        if (layout?.visible) pieces.push({ node, data: node.data, whiteSpace: layout.whiteSpace });
      },
    });
  }
  flush();
  return blocks;
}

/** The block that pieces make; undefined where there is no text among them. */
function flowBlock(pieces: readonly Piece[], owner: Element): FlowBlock | undefined {
  const first = pieces.find((piece) => piece !== "break")?.node;
  if (!first) return undefined;
  const what = describe(owner);
  const known = knownFlows.get(first);
  if (known && isSame(known.block, what) && samePieces(known.pieces, pieces)) return known.block;
  const block = { ...renderedText(pieces), ...what };
  knownFlows.set(first, { pieces, block });
  return block;
}

/** Of a text that is being written, all but a paragraph is the same each time; known by its first text node. */
const knownFlows = new WeakMap<Text, { readonly pieces: readonly Piece[]; readonly block: FlowBlock }>();

function isSame(one: ReturnType<typeof describe>, other: ReturnType<typeof describe>): boolean {
  return one.kind === other.kind && one.element === other.element && one.level === other.level;
}

function samePieces(some: readonly Piece[], others: readonly Piece[]): boolean {
  return some.length === others.length && some.every((piece, at) => isSamePiece(piece, others[at]));
}

function isSamePiece(one: Piece, other: Piece | undefined): boolean {
  if (one === "break" || other === "break" || other === undefined) return one === other;
  return one.node === other.node && one.data === other.data && one.whiteSpace === other.whiteSpace;
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
