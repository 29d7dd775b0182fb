import type { Block, Section } from "@/lib/engine/block";
import { blocksOfText } from "@/lib/engine/blocks-of-text";
import { checkAdvert } from "@/lib/engine/check-advert";
import { checkBlock } from "@/lib/engine/check-block";
import type { AdvertReport, Suggestion } from "@/lib/engine/report";
import type { Example } from "@/lib/rulebook/schema";

const sentenceFor: Readonly<Record<NonNullable<Example["post"]>[number], string>> = {
  registered: "You must have NMC registration.",
  clinical: "You must be registered with the NMC.",
  senior: "Band 8a",
  apprentice: "This is an apprenticeship.",
  communications: "You join the communications team.",
};

/** Runs a rule's example through the whole engine, as a small advert with the section, title and kind of post it names. */
export function runExample(
  text: string,
  { section, title, post, leadIn }: Pick<Example, "section" | "title" | "post" | "leadIn"> = {},
): AdvertReport {
  const blocks: Block[] = [];
  if (title !== undefined) blocks.push(block("title", title, "title"));
  for (const kind of post ?? []) blocks.push({ ...block(`post-${kind}`, sentenceFor[kind], "facts"), origin: "site" });
  for (const part of blocksOfText(text)) {
    const { offset: _, ...rest } = part;
    blocks.push({
      ...rest,
      id: `example-${rest.id}`,
      ...(section !== undefined ? { section } : {}),
      ...(leadIn !== undefined ? { leadIn, kind: "item" as const } : {}),
    });
  }
  return checkAdvert(blocks.map(checkBlock));
}

const block = (id: string, text: string, section: Section): Block => ({
  id,
  text,
  kind: section === "title" ? "heading" : "paragraph",
  section,
  origin: "own",
  editable: true,
});

/** The text after one suggestion is taken. */
export const applied = (text: string, suggestion: Suggestion): string =>
  text.slice(0, suggestion.start) + suggestion.text + text.slice(suggestion.end);
