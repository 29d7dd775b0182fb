import type { Block } from "@/lib/engine/block";
import type { DiffPart } from "@/lib/review/word-diff";
import { deskWords } from "./desk-words";

export interface BeforeAfterProps {
  readonly was: readonly Block[];
  readonly now: readonly Block[];
  readonly diff: (was: string, now: string) => readonly DiffPart[];
}

/** What changed, paragraph by paragraph: struck out and underlined, and in words for those who listen. */
export function BeforeAfter({ was, now, diff }: BeforeAfterProps) {
  const pairs = pairsOf(was, now).filter(({ before, after }) => before !== after);
  if (pairs.length === 0) return <p class="ww-finding__note">{deskWords.advert.same}</p>;
  return (
    <ul class="ww-changes">
      {pairs.map(({ id, before, after }) => (
        <li key={id} class="ww-changes__item">
          {diff(before, after).map((part, at) => (
            <Part key={at} part={part} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function Part({ part: { kind, text } }: { readonly part: DiffPart }) {
  if (kind === "same") return text;
  const Element = kind === "was" ? "del" : "ins";
  return (
    <Element>
      <span class="nhsuk-u-visually-hidden"> {kind === "was" ? deskWords.advert.was : deskWords.advert.now} </span>
      {text}
    </Element>
  );
}

/** The paragraphs of both texts in the order of the new one, those that are gone where they stood. */
function pairsOf(was: readonly Block[], now: readonly Block[]) {
  const texts = new Map(was.map(({ id, text }) => [id, text]));
  const still = new Set(now.map(({ id }) => id));
  const pairs = now.map(({ id, text }) => ({ id, before: texts.get(id) ?? "", after: text }));
  was.forEach(({ id, text }, at) => {
    if (still.has(id)) return;
    const next = was.slice(at).find((block) => still.has(block.id))?.id;
    const place = next === undefined ? pairs.length : pairs.findIndex((pair) => pair.id === next);
    pairs.splice(place, 0, { id, before: text, after: "" });
  });
  return pairs;
}
