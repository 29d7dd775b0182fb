import type { Commented, Person } from "@/lib/review/review";
import { longDate } from "../long-date";
import { shorten } from "../quote-around";
import { deskWords } from "./desk-words";

export interface CommentListProps {
  readonly comments: readonly Commented[];
  readonly people: readonly Person[];
}

/** Comments, each with its words, who and when. */
export function CommentList({ comments, people }: CommentListProps) {
  if (comments.length === 0) return undefined;
  return (
    <ul class="ww-rows">
      {comments.map((event) => (
        <li key={event.id} class="ww-row ww-desk__comment">
          {event.on.kind !== "advert" && <p class="ww-row__place">{deskWords.comments.on(shorten(event.on.anchor.exact, 80))}</p>}
          <p class="ww-desk__said">{event.text}</p>
          <p class="ww-row__place">
            {whoOf(people, event.by)}, {longDate(event.at.slice(0, 10))}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Somebody's name and role, as entered. */
export function whoOf(people: readonly Person[], id: string): string {
  const person = people.find((each) => each.id === id);
  const name = person?.name.trim() ?? "";
  if (name === "") return deskWords.comments.unknown;
  return person?.role ? `${name} (${person.role})` : name;
}
