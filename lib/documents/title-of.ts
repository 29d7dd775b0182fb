import type { Block } from "@/lib/engine/block";
import { sectionOfHeading } from "@/lib/engine/section-of-heading";

/**
 * The job title a file names: beside or below the words "Job title", else its title or first heading, else what its properties say, else its
 * name. Words that stand on any such file ("Job description") are no title.
 */
export function titleOf(blocks: readonly Block[], property: string | undefined, fileName: string): string {
  const first = blocks.slice(0, 60);
  for (const [at, { text }] of first.entries()) {
    const label = /^(?:job|post|role|position|vacancy) title\s*[:–-]?\s*(.*)$/is.exec(text);
    const said = label?.[1] === "" ? first[at + 1]?.text : label?.[1];
    if (said !== undefined && isTitle(said)) return tidy(said);
  }
  const opening =
    first.find(({ section, text }) => section === "title" && isTitle(text)) ??
    first.slice(0, 5).find(({ kind, text }) => kind === "heading" && isTitle(text) && sectionOfHeading(text) === undefined);
  if (opening !== undefined) return tidy(opening.text);
  if (property !== undefined && isTitle(property)) return tidy(property);
  return tidy(fileName.replace(/^.*[\\/]/, "").replace(/\.[a-z0-9]{1,5}$/i, "")) || "Untitled";
}

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

const anyFile =
  /^(untitled|document\d*|microsoft word.*|advert(isement)?|vacancy|recruitment|new post|template|(job|role|person|post) (description|specification|advert(isement)?|profile|spec|pack|summary)( (and|&) person specification)?( template)?|jd|nhs)$/i;

function isTitle(text: string): boolean {
  const plain = tidy(text).replace(/[:.]$/, "");
  return plain.length >= 3 && plain.length <= 120 && /\p{L}{2}/u.test(plain) && !plain.endsWith(":") && !anyFile.test(plain);
}
