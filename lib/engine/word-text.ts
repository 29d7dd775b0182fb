import type { Word } from "nlcst";

/** The text of a word of the tree, marks inside it included. */
export function wordText({ children }: Word): string {
  const only = children[0];
  if (children.length === 1 && only && "value" in only) return only.value;
  let text = "";
  for (const child of children) if ("value" in child) text += child.value;
  return text;
}
