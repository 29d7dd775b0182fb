import { ParseEnglish } from "parse-english";
import retextEnglish from "retext-english";
import retextEquality from "retext-equality";
import retextReadability from "retext-readability";
import { unified } from "unified";
import { VFile } from "vfile";
import { checkText } from "@/cli/check-text";
import { blocksOfText } from "@/lib/engine/blocks-of-text";
import { checkAdvert } from "@/lib/engine/check-advert";
import { checkBlock } from "@/lib/engine/check-block";
import { createChecker } from "@/lib/engine/checker";
import { parse } from "@/lib/engine/parse";
import { inventedAdvert } from "./invented-advert";

export { blocksOfText, checkText, createChecker, inventedAdvert };

const stockParser = new ParseEnglish();
const stock = unified()
  .use(retextEnglish)
  .use(retextEquality)
  .use(retextReadability)
  .use(function () {
    this.compiler = () => "";
  })
  .freeze();

/** Everything the bench times, by name; each takes a whole text. The peers are what people use today. */
export const contestants: Readonly<Record<string, (text: string) => unknown>> = {
  "Wider Welcome, whole rulebook": (text) => checkAdvert(blocksOfText(text).map(checkBlock)),
  "our parser alone": (text) => blocksOfText(text).map((block) => parse(block.text)),
  "retext-english alone": (text) => stockParser.parse(text),
  "retext-equality + retext-readability": (text) => {
    const file = new VFile(text);
    stock.runSync(stock.parse(file), file);
    return file.messages.length;
  },
};
