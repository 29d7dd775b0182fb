import { useState } from "preact/hooks";
import { MarksSwitch } from "./marks-switch";
import { words } from "./words";

export interface OptionsProps {
  readonly marksOn: boolean;
  readonly onMarks: (on: boolean) => void;
  /** Whether everything was deleted. */
  readonly onDelete: () => Promise<boolean>;
}

/** What can be chosen, and how to have all of it forgotten. */
export function Options({ marksOn, onMarks, onDelete }: OptionsProps) {
  const [said, setSaid] = useState("");
  const { options } = words;
  return (
    <div class="ww-about-page">
      <header class="ww-header">
        <p class="ww-header__product">{words.product}</p>
        <h1 class="ww-header__title">{options.title}</h1>
        <p>
          <a href="/about.html">{words.catalogue.about}</a>
        </p>
      </header>
      <main class="ww-about-page__main">
        <section class="ww-about-page__section" aria-labelledby="marks">
          <h2 class="ww-about-page__heading" id="marks">
            {options.marks}
          </h2>
          <p>{options.marksHint}</p>
          <p>
            <MarksSwitch on={marksOn} onChange={onMarks} />
          </p>
        </section>
        <section class="ww-about-page__section" aria-labelledby="data">
          <h2 class="ww-about-page__heading" id="data">
            {options.data}
          </h2>
          <p>{options.dataHint}</p>
          <p>
            <button
              type="button"
              class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
              onClick={async () => setSaid((await onDelete()) ? options.deleted : options.notDeleted)}
            >
              {options.delete}
            </button>
          </p>
          <p role="status">{said}</p>
        </section>
      </main>
    </div>
  );
}
