import { findJobPosting } from "./job-posting";
import { AROUND } from "./main-text";
import { createBlockMaker } from "./place-blocks";
import type { PlacedBlock } from "./placed-block";
import { readFlow, type FlowBlock } from "./read-flow";

/** The advert of a page that carries a schema.org JobPosting: its text where the page shows it, else from the script, without a place. */
export function readJobPosting(page: Document): { readonly title: string; readonly blocks: readonly PlacedBlock[] } | undefined {
  const posting = findJobPosting(page);
  if (!posting) return undefined;
  const described = readFlow([posting.description.body]);
  const shown = readFlow([page.body], AROUND);
  const headline = shown.find((block) => block.kind === "heading" && letters(block) === lettersIn(posting.title));
  const maker = createBlockMaker();
  const blocks = maker.place(whereShown(described, shown) ?? described.map(withoutPlace), { section: "other", origin: "own" });
  const title = headline ? maker.place([headline], { section: "title", origin: "own" }) : [];
  return blocks.length > 0 ? { title: posting.title, blocks: [...title, ...blocks] } : undefined;
}

/** The blocks of the page that show the description; undefined where the page shows something else, or only a beginning. */
function whereShown(described: readonly FlowBlock[], page: readonly FlowBlock[]): readonly FlowBlock[] | undefined {
  return sameLetters(described, page) ?? sameBlocks(described, page);
}

/** The page shows the very text, cut into blocks in its own way. */
function sameLetters(described: readonly FlowBlock[], page: readonly FlowBlock[]): readonly FlowBlock[] | undefined {
  const wanted = described.map(letters).join("");
  const start = page.map(letters).join("").indexOf(wanted);
  if (wanted === "" || start < 0) return undefined;
  let at = 0;
  return page.filter((block) => {
    const from = at;
    at += letters(block).length;
    return from < start + wanted.length && at > start;
  });
}

/** The page shows most of the description's blocks, with something of its own between them. */
function sameBlocks(described: readonly FlowBlock[], page: readonly FlowBlock[]): readonly FlowBlock[] | undefined {
  const wanted = new Set(described.map(letters));
  const found = page.filter((block) => wanted.has(letters(block)));
  return lengthOf(found) >= lengthOf(described) * 0.8 ? found : undefined;
}

function lengthOf(blocks: readonly FlowBlock[]): number {
  return blocks.reduce((sum, block) => sum + letters(block).length, 0);
}

function letters({ text }: FlowBlock): string {
  return lettersIn(text);
}

/** What is left without white space and punctuation, which pages change when they show a text. */
function lettersIn(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function withoutPlace(block: FlowBlock): FlowBlock {
  return { ...block, stretches: [] };
}
