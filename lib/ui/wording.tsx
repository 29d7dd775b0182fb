import type { Section } from "@/lib/engine/block";
import type { StatementAdvice } from "@/lib/rulebook/tables";
import { CopyButton } from "./copy-button";
import type { RowTools } from "./row-tools";
import { shorten } from "./quote-around";
import { words } from "./words";
import { WriteButton } from "./write-button";

export interface WordingProps {
  readonly wording: StatementAdvice["insert"][number];
  /** Its number, where the text around it refers to wordings by number. */
  readonly number?: number;
  /** Where it goes well. */
  readonly section: Section | undefined;
  /** Whether it may be copied: not before a legal check is answered. */
  readonly copyable: boolean;
  readonly tools: RowTools;
}

/** A sentence to put into the advert, and whose words it is. The report's own words stand in quotation marks; what is copied does not. */
export function Wording({ wording, number, section, copyable, tools }: WordingProps) {
  const { text, origin, note } = wording;
  const { insert } = tools;
  const source = wording.source === undefined ? undefined : tools.guide.advice.sources[wording.source];
  return (
    <li class={`ww-wording ww-wording--${origin}`}>
      {number !== undefined && <p class="ww-wording__number">{words.statements.number(number)}</p>}
      {origin === "ours" ? <p class="ww-wording__text">{text}</p> : <blockquote class="ww-wording__text">“{text}”</blockquote>}
      <p class="ww-wording__origin">
        {origin !== "report" && source ? words.statements.from(source.title) : words.origin[origin]}
        {text.includes("[") && ` ${words.statements.fillIn}`}
      </p>
      {note !== undefined && <p class="ww-wording__note">{note}</p>}
      {copyable && insert && (
        <WriteButton
          label={words.write.insert}
          text={text}
          write={() => insert(text, section)}
          done={words.write.inserted}
          tools={tools}
        />
      )}
      {copyable && (
        <CopyButton
          text={text}
          about={`“${shorten(text, 60)}”`}
          copy={tools.copy}
          announce={tools.announce}
          done={words.write.copied}
        />
      )}
    </li>
  );
}
