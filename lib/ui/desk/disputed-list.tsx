import type { DecisionGroup } from "@/lib/review/standings";
import type { Person } from "@/lib/review/review";
import { shorten } from "../quote-around";
import { whoOf } from "./comment-list";
import { Choice } from "./decided-choice";
import { deskWords } from "./desk-words";

export interface DisputedListProps {
  readonly groups: readonly DecisionGroup[];
  readonly people: readonly Person[];
  readonly onSettle: (event: string) => void;
}

/** Findings on which people decided differently: both views, and nothing picked. */
export function DisputedList({ groups, people, onSettle }: DisputedListProps) {
  if (groups.length === 0) return undefined;
  const text = deskWords.disputed;
  return (
    <section class="ww-group" aria-labelledby="ww-disputed">
      <h2 class="ww-group__heading" id="ww-disputed" tabIndex={-1}>
        {text.heading} <span class="ww-group__count">({groups.length})</span>
      </h2>
      <p class="ww-group__hint">{text.hint}</p>
      <ul class="ww-rows">
        {groups.map(({ heads, anchor }) => (
          <li key={heads[0]?.id} class="ww-row ww-desk__disputed">
            <p class="ww-row__title">“{shorten(anchor.exact, 80)}”</p>
            <ul>
              {heads.map((head) => (
                <li key={head.id} class="ww-desk__section">
                  <Choice event={head} people={people} />
                  <button
                    type="button"
                    class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
                    onClick={() => onSettle(head.id)}
                  >
                    {text.settle}
                    <span class="nhsuk-u-visually-hidden">
                      {" "}
                      {deskWords.kept.kinds[head.decision.kind]}, {whoOf(people, head.by)}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
