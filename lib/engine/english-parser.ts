import type { Node, Paragraph, Parents, Sentence, SentenceContent } from "nlcst";
import { ParseEnglish } from "parse-english";
import { paragraphPasses, sentencePasses, Trait } from "./parser-passes";

type Type = SentenceContent["type"];
type Point = { line: number; column: number; offset: number };

const names = ["SymbolNode", "WordNode", "WhiteSpaceNode", "PunctuationNode"] as const satisfies readonly Type[];
const wordType = 1;
const spaceType = 2;
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
 * parse-english with a table where the stock tokenizer runs three regular expressions for each character, and without those of its passes
 * over the tree that have nothing to do in this text: the same tree, sooner. `tests/engine/english-parser.test.ts` proves the trees equal on
 * any text.
 */
export class EnglishParser extends ParseEnglish {
  /** What the text in hand holds, as `Trait` bits. */
  #traits = 0;

  override tokenizeSentence(value: string | null | undefined): Sentence {
    const sentence: Sentence = { type: "SentenceNode", children: this.tokenize(value) };
    for (let at = 0; at < sentencePasses.length; at += 1)
      if ((this.#traits & (sentencePasses[at] ?? 0)) !== 0) this.tokenizeSentencePlugins[at]?.(sentence);
    return positioned(sentence);
  }

  override tokenizeParagraph(value: string | null | undefined): Paragraph {
    const paragraph: Paragraph = { type: "ParagraphNode", children: sentencesOf(this.tokenizeSentence(value)) };
    for (let at = 0; at < paragraphPasses.length; at += 1)
      if (paragraphPasses[at]?.(paragraph, this.#traits)) this.tokenizeParagraphPlugins[at]?.(paragraph);
    return positioned(paragraph);
  }

  override tokenize(value: string | null | undefined): SentenceContent[] {
    const children: SentenceContent[] = [];
    let traits = 0;
    if (value) {
      let line = 1;
      let column = 1;
      let from = 0;
      let start: Point = { line, column, offset: 0 };
      let previousUnit = value.charCodeAt(0);
      let previousType = types[previousUnit] === 9 ? ask(previousUnit) : (types[previousUnit] ?? 0);
      /** Whether only marks stand between here and a word before. */
      let afterWord = false;
      for (let at = 0; at <= value.length; at += 1) {
        const unit = at < value.length ? value.charCodeAt(at) : -1;
        let type = unit < 0 ? 9 : (types[unit] ?? 0);
        if (type === 9 && unit >= 0) type = ask(unit);
        if (
          at > from &&
          !(
            type === previousType &&
            (type === wordType || type === spaceType || unit === previousUnit || (unit >= 0xd800 && unit <= 0xdfff))
          )
        ) {
          const end = { line, column, offset: at };
          children.push(node(names[previousType] ?? "SymbolNode", value.slice(from, at), start, end));
          from = at;
          start = end;
          if (previousType === wordType) {
            if (afterWord) traits |= Trait.inner;
            afterWord = true;
          } else if (previousType === spaceType) afterWord = false;
          else traits |= Trait.ofUnit(previousUnit);
        }
        if (unit === 13 || (unit === 10 && previousUnit !== 13)) {
          traits |= Trait.line;
          line += 1;
          column = 1;
        } else if (unit !== 10) column += 1;
        previousType = type;
        previousUnit = unit;
      }
    }
    this.#traits = traits;
    return children;
  }
}

function node(type: Type, value: string, start: Point, end: Point): SentenceContent {
  if (type === "WordNode")
    return { type, children: [{ type: "TextNode", value, position: { start, end } }], position: { start, end } };
  return { type, value, position: { start, end } } as SentenceContent;
}

/** Splits after each run of one terminal mark. */
function sentencesOf({ children }: Sentence): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  children.forEach((child, at) => {
    if (at !== children.length - 1 && !(child.type === "PunctuationNode" && "!.?…‽".includes(child.value.charAt(0)))) return;
    const sentence: Sentence = { type: "SentenceNode", children: children.slice(from, at + 1) };
    sentences.push(positioned(sentence));
    from = at + 1;
  });
  return sentences;
}

/** Gives a node the place from its first child to its last. */
function positioned<Parent extends Parents>(parent: Parent): Parent {
  const children: readonly Node[] = parent.children;
  const start = children[0]?.position?.start;
  const end = children[children.length - 1]?.position?.end;
  if (start && end) parent.position = { start, end };
  return parent;
}
