import type { Root } from "nlcst";
import retextEnglish from "retext-english";
import { unified } from "unified";

const processor = unified().use(retextEnglish).freeze();

/** Text to a natural language tree (nlcst), by retext-english. Total: any string gives a tree. */
export function parse(text: string): Root {
  return processor.parse(text);
}
