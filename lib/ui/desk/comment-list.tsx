import type { ComponentChildren } from "preact";
import type { Commented, Person } from "@/lib/review/review";
import { longDate } from "../long-date";
import { shorten } from "../quote-around";
import { deskWords } from "./desk-words";
import { talkWords } from "./talk-words";

export interface CommentListProps {
  readonly comments: readonly Commented[];
  readonly people: readonly Person[];
  /** Whether each says what it is about. */
  readonly quoted?: boolean;
  /** What can be done with one. */
  readonly action?: (event: Commented) => ComponentChildren;
}

/** Comments, each with its words, who and when. */
export function CommentList({ comments, people, quoted = true, action }: CommentListProps) {
  if (comments.length === 0) return undefined;
  return (
    <ul class="ww-rows">
      {comments.map((event) => (
        <li key={event.id} class="ww-row ww-desk__comment">
          {quoted && event.on.kind !== "advert" && (
            <p class="ww-row__place">{deskWords.comments.on(shorten(event.on.anchor.exact, 80))}</p>
          )}
          {event.view && <p class="ww-desk__said">{talkWords.views[event.view]}</p>}
          {event.text !== "" && <p class="ww-desk__said">{event.text}</p>}
          {event.wording !== undefined && <p class="ww-desk__said">{talkWords.suggests(event.wording)}</p>}
          <p class="ww-row__place">
            {whoOf(people, event.by)}, {longDate(event.at.slice(0, 10))}
          </p>
          {action?.(event)}
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
