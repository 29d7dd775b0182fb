import type { Decided, Person } from "@/lib/review/review";
import { longDate } from "../long-date";
import { keepWords } from "../keep-words";
import { shorten } from "../quote-around";
import { whoOf } from "./comment-list";
import { deskWords } from "./desk-words";

/** One decision in words: what, why, who, when. */
export function Choice({ event, people }: { readonly event: Decided; readonly people: readonly Person[] }) {
  const { kind, reason, note, to, anchor } = event.decision;
  const { kept } = deskWords;
  const why = [reason === undefined ? undefined : keepWords.reasons[reason], note].filter(
    (part) => part !== undefined && part !== "",
  );
  return (
    <div>
      <p>
        <strong>{kept.kinds[kind]}:</strong> “{shorten(anchor.exact, 80)}”{to !== undefined && `, ${kept.to(shorten(to, 80))}`}
      </p>
      <p class="ww-row__place">
        {why.length > 0 && `${why.join(": ")}. `}
        {whoOf(people, event.by)}, {longDate(event.at.slice(0, 10))}
      </p>
    </div>
  );
}
