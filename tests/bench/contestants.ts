import { ParseEnglish } from "parse-english";
import retextEnglish from "retext-english";
import retextEquality from "retext-equality";
import retextReadability from "retext-readability";
import { unified } from "unified";
import { VFile } from "vfile";
import { blocksOfText } from "@/lib/engine/blocks-of-text";
import { checkAdvert } from "@/lib/engine/check-advert";
import { checkBlock } from "@/lib/engine/check-block";
import { createChecker } from "@/lib/engine/checker";
import { parse } from "@/lib/engine/parse";
import { inventedAdvert } from "./invented-advert";

export { blocksOfText, createChecker, inventedAdvert };

const stockParser = new ParseEnglish();
const stock = unified()
  .use(retextEnglish)
  .use(retextEquality)
  .use(retextReadability)
  .use(function () {
    this.compiler = () => "";
  })
  .freeze();

/** Everything the bench times that needs no package of its own, by name; each takes a whole text. */
export const contestants = {
  "Wider Welcome, whole rulebook": (text: string) => checkAdvert(blocksOfText(text).map(checkBlock)).findings.length,
  "our parser alone": (text: string) => blocksOfText(text).map((block) => parse(block.text)).length,
  "parse-english alone": (text: string) => stockParser.parse(text).children.length,
  "retext-equality + retext-readability": (text: string) => {
    const file = new VFile(text);
    stock.runSync(stock.parse(file), file);
    return file.messages.length;
  },
} as const satisfies Readonly<Record<string, (text: string) => number>>;
