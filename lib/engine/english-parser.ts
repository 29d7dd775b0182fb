import type { SentenceContent } from "nlcst";
import { ParseEnglish } from "parse-english";

type Type = SentenceContent["type"];
type Point = { line: number; column: number; offset: number };

const names = ["SymbolNode", "WordNode", "WhiteSpaceNode", "PunctuationNode"] as const satisfies readonly Type[];
/** What parse-latin takes each UTF-16 unit for, asked of it once per unit: a place in `names`, or 9 where not asked yet. */
const types = new Uint8Array(65_536).fill(9);
const stock = new ParseEnglish();

function ask(unit: number): number {
  const type = (ParseEnglish.prototype.tokenize.call(stock, String.fromCharCode(unit)) as SentenceContent[])[0]?.type;
  return (types[unit] = Math.max(
    0,
    names.findIndex((name) => name === type),
  ));
}

/**
 * parse-english with a table where the stock tokenizer runs three regular expressions for each character: the same tree, sooner.
 * `tests/engine/english-parser.test.ts` proves the trees equal on any text.
 */
export class EnglishParser extends ParseEnglish {
  override tokenize(value: string | null | undefined): SentenceContent[] {
    const children: SentenceContent[] = [];
    if (!value) return children;
    let line = 1;
    let column = 1;
    let from = 0;
    let start: Point = { line, column, offset: 0 };
    let previousUnit = value.charCodeAt(0);
    let previousType = types[previousUnit] === 9 ? ask(previousUnit) : (types[previousUnit] ?? 0);
    for (let at = 0; at < value.length; at += 1) {
      const unit = value.charCodeAt(at);
      let type = types[unit] ?? 0;
      if (type === 9) type = ask(unit);
      const goesOn =
        type === previousType && (type === 1 || type === 2 || unit === previousUnit || (unit >= 0xd800 && unit <= 0xdfff));
      if (at > from && !goesOn) {
        const end = { line, column, offset: at };
        children.push(node(names[previousType] ?? "SymbolNode", value.slice(from, at), start, end));
        from = at;
        start = end;
      }
      if (unit === 13 || (unit === 10 && previousUnit !== 13)) {
        line += 1;
        column = 1;
      } else if (unit !== 10) column += 1;
      previousType = type;
      previousUnit = unit;
    }
    if (from < value.length)
      children.push(node(names[previousType] ?? "SymbolNode", value.slice(from), start, { line, column, offset: value.length }));
    return children;
  }
}

function node(type: Type, value: string, start: Point, end: Point): SentenceContent {
  if (type === "WordNode")
    return { type, children: [{ type: "TextNode", value, position: { start, end } }], position: { start, end } };
  return { type, value, position: { start, end } } as SentenceContent;
}
