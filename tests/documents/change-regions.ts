import type { XmlElement } from "@/lib/documents/xml";
import { attributeOf, elementsIn, elementsOf, textIn } from "@/lib/documents/xml-reading";

/** The tracked changes of an OpenDocument text: kind, whose, and the words; in the order they begin. Changes without words are passed over. */
export function changesIn(root: XmlElement): readonly (readonly [kind: string, author: string, text: string])[] {
  const regions = new Map<string, { kind: string; author: string; text: string }>();
  const begun: string[] = [];
  const open = new Set<string>();
  for (const region of elementsIn(root)) {
    if (region.name !== "text:changed-region") continue;
    const [change] = elementsOf(region);
    const creator = [...elementsIn(region)].find(({ name }) => name === "dc:creator");
    if (change === undefined || creator === undefined) continue;
    regions.set(attributeOf(region, "text:id") ?? "", { kind: change.name.slice(5), author: textIn(creator), text: "" });
  }
  const walk = (element: XmlElement): void => {
    for (const node of element.children) {
      if (node.kind === "text") {
        for (const id of open) {
          const region = regions.get(id);
          if (region) region.text += node.text;
        }
        continue;
      }
      const id = attributeOf(node, "text:change-id") ?? "";
      if (node.name === "text:change-start") {
        open.add(id);
        begun.push(id);
      } else if (node.name === "text:change-end") open.delete(id);
      else if (node.name !== "text:tracked-changes" && node.name !== "office:annotation") walk(node);
    }
  };
  const body = [...elementsIn(root)].find(({ name }) => name === "office:text");
  if (body) walk(body);
  return begun.flatMap((id) => {
    const { kind = "", author = "", text = "" } = regions.get(id) ?? {};
    const words = text.replace(/\s+/g, " ").trim();
    return words === "" ? [] : [[kind, author, words] as const];
  });
}
