import { useId, useState } from "preact/hooks";
import type { Helped } from "@/lib/review/review";
import { deskWords } from "./desk-words";
import { TextField } from "./text-field";

export interface HelpedListProps {
  readonly helped: readonly Helped[];
  readonly onAdd: (name: string, how: string) => void;
  readonly onRemove: (event: string) => void;
}

/** Who helped to write the advert, for the record. */
export function HelpedList({ helped, onAdd, onRemove }: HelpedListProps) {
  const id = useId();
  const [name, setName] = useState("");
  const [how, setHow] = useState("");
  const [missing, setMissing] = useState(false);
  const text = deskWords.helped;

  function submit(event: Event): void {
    event.preventDefault();
    setMissing(name.trim() === "");
    if (name.trim() === "") return;
    onAdd(name.trim(), how.trim());
    setName("");
    setHow("");
  }

  return (
    <section class="ww-group" aria-labelledby="ww-helped">
      <h2 class="ww-group__heading" id="ww-helped" tabIndex={-1}>
        {text.heading}
      </h2>
      <p class="ww-group__hint">{helped.length === 0 ? text.none : text.hint}</p>
      {helped.length > 0 && (
        <ul class="ww-rows">
          {helped.map((event) => (
            <li key={event.id} class="ww-row ww-desk__section">
              <span>
                {event.name}
                {event.how !== "" && <span class="ww-row__place">, {event.how}</span>}
              </span>
              <button type="button" class="ww-link" onClick={() => onRemove(event.id)}>
                {text.remove}
                <span class="nhsuk-u-visually-hidden"> {event.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="ww-desk__form" onSubmit={submit} noValidate>
        {missing && (
          <p class="nhsuk-error-message" id={`${id}-missing`}>
            {text.missing}
          </p>
        )}
        <TextField
          id={`${id}-name`}
          label={text.name}
          value={name}
          onValue={setName}
          {...(missing ? { problem: `${id}-missing` } : {})}
        />
        <TextField id={`${id}-how`} label={text.how} value={how} onValue={setHow} />
        <button type="submit" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small">
          {text.add}
        </button>
      </form>
    </section>
  );
}
