import { useId } from "preact/hooks";
import type { ChecklistRow } from "./checklist-rows";
import { words } from "./words";

export interface ChecklistProps {
  readonly rows: readonly ChecklistRow[];
  readonly readByOthers: boolean;
  readonly onReadByOthers: (ticked: boolean) => void;
}

/** "Ready to publish?": what is done in plain words, what is open with a tag and a link to where it can be worked on. */
export function Checklist({ rows, readByOthers, onReadByOthers }: ChecklistProps) {
  const id = useId();
  const text = words.checklist;
  return (
    <section class="ww-group" aria-labelledby="ww-checklist">
      <h2 class="ww-group__heading" id="ww-checklist" tabIndex={-1}>
        {text.heading}
      </h2>
      <ul class="nhsuk-task-list ww-checklist">
        {rows.map((row) => (
          <li key={row.id} class={`nhsuk-task-list__item${row.done ? "" : " nhsuk-task-list__item--with-link"}`}>
            <div class="nhsuk-task-list__name-and-hint">
              {row.done || row.group === undefined ? (
                row.label
              ) : (
                <a class="nhsuk-link nhsuk-task-list__link" href={`#ww-${row.group}`} aria-describedby={`${id}-${row.id}`}>
                  {row.label}
                </a>
              )}
              {row.hint !== undefined && <div class="nhsuk-task-list__hint">{row.hint}</div>}
            </div>
            <div class="nhsuk-task-list__status" id={`${id}-${row.id}`}>
              {row.done ? row.outcome : <span class="nhsuk-tag nhsuk-tag--white">{row.outcome}</span>}
            </div>
          </li>
        ))}
        <li class="nhsuk-task-list__item ww-checklist__tick">
          <input
            type="checkbox"
            class="ww-checkbox"
            id={`${id}-others`}
            checked={readByOthers}
            aria-describedby={`${id}-others-hint`}
            onChange={(event) => onReadByOthers(event.currentTarget.checked)}
          />
          <div>
            <label for={`${id}-others`}>{text.readByOthers}</label>
            <div class="nhsuk-task-list__hint" id={`${id}-others-hint`}>
              {text.readByOthersHint}
            </div>
          </div>
        </li>
      </ul>
      {readByOthers && rows.every(({ done }) => done) && <p class="ww-checklist__ready">{text.ready}</p>}
    </section>
  );
}
