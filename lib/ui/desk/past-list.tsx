import { useId, useState } from "preact/hooks";
import type { PastReview } from "@/lib/review/past-reviews";
import { longDate } from "../long-date";
import { words } from "../words";
import { deskWords } from "./desk-words";

export interface PastListProps {
  readonly past: readonly PastReview[];
  /** For how many days reviews are kept. */
  readonly days: number;
  readonly onOpen: (id: string) => void;
  readonly onDelete: (ids: readonly string[]) => void;
}

/** Reviews kept on this computer: found, opened again, deleted. */
export function PastList({ past, days, onOpen, onDelete }: PastListProps) {
  const id = useId();
  const [wanted, setWanted] = useState("");
  const shown = past.filter(({ title }) => title.toLowerCase().includes(wanted.trim().toLowerCase()));
  const text = deskWords.history;
  return (
    <section class="ww-group" aria-labelledby="ww-past">
      <h2 class="ww-group__heading" id="ww-past" tabIndex={-1}>
        {text.heading} <span class="ww-group__count">({past.length})</span>
      </h2>
      <p class="ww-group__hint">{text.hint(days)}</p>
      {past.length === 0 ? (
        <p class="ww-group__hint">{text.none}</p>
      ) : (
        <>
          <form class="ww-desk__form" role="search" onSubmit={(event) => event.preventDefault()}>
            <label class="nhsuk-label" for={id}>
              {text.search}
            </label>
            <input
              class="nhsuk-input"
              id={id}
              type="search"
              value={wanted}
              onInput={(event) => setWanted(event.currentTarget.value)}
            />
          </form>
          {shown.length === 0 && <p role="status">{text.noMatch}</p>}
          <ul class="ww-rows ww-desk__past">
            {shown.map((each) => (
              <li key={each.id} class="ww-row ww-desk__section">
                <div>
                  <p class="ww-row__title">{each.title === "" ? words.header.untitled : each.title}</p>
                  <p class="ww-row__place">{text.row(longDate(each.at.slice(0, 10)), each.open)}</p>
                </div>
                <div class="ww-buttons">
                  <button
                    type="button"
                    class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
                    onClick={() => onOpen(each.id)}
                  >
                    {text.open}
                    <span class="nhsuk-u-visually-hidden"> {each.title}</span>
                  </button>
                  <button
                    type="button"
                    class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
                    onClick={() => onDelete([each.id])}
                  >
                    {text.delete}
                    <span class="nhsuk-u-visually-hidden"> {each.title}</span>
                  </button>
                </div>
              </li>
            ))}
          </ul>
          <p class="ww-desk__actions">
            <button type="button" class="ww-link" onClick={() => onDelete(past.map((each) => each.id))}>
              {text.deleteAll}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
