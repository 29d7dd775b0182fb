import type { Block, Section } from "@/lib/engine/block";
import { sections } from "@/lib/rulebook/sections";
import { CopyButton } from "../copy-button";
import type { RowTools } from "../row-tools";
import { words } from "../words";
import { deskWords } from "./desk-words";

/** How many characters a form takes in a section. */
export interface SectionLimit {
  readonly section: Section;
  readonly least?: number;
  readonly most?: number;
}

export interface SectionTextsProps {
  readonly blocks: readonly Block[];
  readonly limits: readonly SectionLimit[];
  readonly tools: RowTools;
}

/** Each section as it can be pasted into the form, with its length beside the form's limit. */
export function SectionTexts({ blocks, limits, tools }: SectionTextsProps) {
  const shown = sections.filter((section) => blocks.some((block) => block.section === section));
  return (
    <section class="ww-group" aria-labelledby="ww-sections">
      <h2 class="ww-group__heading" id="ww-sections" tabIndex={-1}>
        {deskWords.sections.heading}
      </h2>
      <p class="ww-group__hint">{deskWords.sections.hint}</p>
      <ul class="ww-rows">
        {shown.map((section) => {
          const text = sectionText(blocks, section);
          const limit = limits.find((each) => each.section === section);
          return (
            <li key={section} class="ww-row ww-desk__section">
              <div>
                <h3 class="ww-row__title">{words.section[section]}</h3>
                <p class="ww-finding__note">{lengthLine([...text].length, limit)}</p>
              </div>
              <CopyButton
                text={text}
                label={deskWords.sections.copy}
                about={words.section[section]}
                copy={tools.copy}
                announce={tools.announce}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A section's text as a form takes it: one paragraph a line, bullets before items, its own heading left out. */
export function sectionText(blocks: readonly Block[], section: Section): string {
  const own = blocks.filter((block) => block.section === section);
  const [first, ...rest] = own;
  const body = first?.kind === "heading" && rest.length > 0 ? rest : own;
  return body.map(({ kind, text }) => (kind === "item" ? `• ${text}` : text)).join("\n");
}

/** The length beside the limit, in words. */
export function lengthLine(count: number, limit: SectionLimit | undefined): string {
  const { sections } = deskWords;
  if (limit?.most === undefined) return sections.free(count);
  if (count > limit.most) return sections.over(count, limit.most);
  return limit.least !== undefined && count < limit.least
    ? sections.under(count, limit.least)
    : sections.within(count, limit.most);
}
