import { Schema, type Attrs, type Node, type NodeSpec } from "prosemirror-model";
import type { Block, Section } from "@/lib/engine/block";

/** How the desk's editor sees an advert: blocks of plain text, each with its id and section; no bold, no links, nothing else to lose. */
export const advertSchema = new Schema({
  nodes: {
    doc: { content: "block+" },
    heading: blockSpec("h3", "ww-editor__heading", ["h1", "h2", "h3", "h4", "h5", "h6"]),
    item: blockSpec("p", "ww-editor__item", ["li"]),
    cell: blockSpec("p", "ww-editor__cell", ["td", "th"]),
    paragraph: blockSpec("p", "ww-editor__paragraph", ["p"]),
    text: {},
  },
});

function blockSpec(tag: string, name: string, pasted: readonly string[]): NodeSpec {
  return {
    group: "block",
    content: "text*",
    marks: "",
    attrs: {
      id: { default: "" },
      section: { default: "other" },
      leadIn: { default: undefined },
      lang: { default: undefined },
      origin: { default: "own" },
    },
    parseDOM: pasted.map((each) => ({ tag: each })),
    toDOM: (node) => {
      const { lang } = attrsOf(node);
      return [tag, { class: name, ...(lang === undefined ? {} : { lang }) }, 0];
    },
  };
}

type BlockAttrs = Pick<Block, "id" | "section" | "origin"> & {
  readonly leadIn: string | undefined;
  readonly lang: string | undefined;
};

/** A node's attributes; only this file makes nodes. */
export function attrsOf(node: Node): BlockAttrs {
  return node.attrs as BlockAttrs;
}

/** An advert as a document of the editor; one with no block has an empty paragraph. */
export function documentOf(blocks: readonly Block[]): Node {
  const nodes = blocks.map(({ text, kind, ...attrs }) => blockNode(text, kind, attrs));
  return advertSchema.node("doc", undefined, nodes.length > 0 ? nodes : [blockNode("", "paragraph", {})]);
}

export function blockNode(text: string, kind: Block["kind"], attrs: Attrs): Node {
  return advertSchema.node(kind, attrs, text === "" ? [] : [advertSchema.text(text)]);
}

/** The document as blocks; paragraphs with nothing in them are left out. */
export function blocksOf(document: Node): readonly Block[] {
  const blocks: Block[] = [];
  document.forEach((node) => {
    const { id, section, origin, leadIn, lang } = attrsOf(node);
    if (node.textContent.trim() === "") return;
    blocks.push({
      id,
      text: node.textContent,
      kind: kindOf(node),
      section,
      ...(leadIn === undefined ? {} : { leadIn }),
      ...(lang === undefined ? {} : { lang }),
      origin,
      editable: true,
    });
  });
  return blocks;
}

function kindOf(node: Node): Block["kind"] {
  const { name } = node.type;
  return name === "heading" || name === "item" || name === "cell" ? name : "paragraph";
}

/** Where a block's text begins; undefined where there is no such block. */
export function startOf(document: Node, blockId: string): number | undefined {
  let start: number | undefined;
  document.forEach((node, at) => {
    if (start === undefined && attrsOf(node).id === blockId) start = at + 1;
  });
  return start;
}

/** The place after a section's last block; after the whole advert where it has none of that section. */
export function endOfSection(document: Node, section: Section | undefined): number {
  let end: number | undefined;
  document.forEach((node, at) => {
    if (attrsOf(node).section === section) end = at + node.nodeSize;
  });
  return end ?? document.content.size;
}
