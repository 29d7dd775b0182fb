import type { Root } from "nlcst";
import { unified, type Processor } from "unified";
import { EnglishParser } from "./english-parser";

const parser = new EnglishParser();

/** retext-english with our parser class in place of parse-english's own. */
function english(this: Processor): void {
  this.parser = (document) => parser.parse(document);
}

const processor = unified().use(english).freeze();

/** Text to a natural language tree (nlcst), as retext-english makes it. Total: any string gives a tree. */
export function parse(text: string): Root {
  return processor.parse(text) as Root;
}
