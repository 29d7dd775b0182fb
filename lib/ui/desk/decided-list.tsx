import type { Person } from "@/lib/review/review";
import type { DecisionGroup } from "@/lib/review/standings";
import { Choice } from "./decided-choice";
import { deskWords } from "./desk-words";

export interface DecidedListProps {
  readonly groups: readonly DecisionGroup[];
  readonly people: readonly Person[];
}

/** What was decided and by whom, in the order of time; earlier views on the same finding stay to be seen. */
export function DecidedList({ groups, people }: DecidedListProps) {
  const decided = groups.flatMap((group) => group.decided);
  if (decided.length === 0) return undefined;
  return (
    <section class="ww-group" aria-labelledby="ww-decided">
      <h2 class="ww-group__heading" id="ww-decided" tabIndex={-1}>
        {deskWords.kept.heading} <span class="ww-group__count">({decided.length})</span>
      </h2>
      <ul class="ww-rows">
        {decided.map((event) => (
          <li key={event.id} class="ww-row ww-desk__comment">
            <Choice event={event} people={people} />
          </li>
        ))}
      </ul>
    </section>
  );
}
