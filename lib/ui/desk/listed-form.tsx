import { useId, useRef, useState } from "preact/hooks";
import type { RowTools } from "../row-tools";
import { words } from "../words";
import { deskWords } from "./desk-words";

/** Pages of adverts that are open in other tabs. */
export interface Listing {
  readonly tabs: readonly { readonly id: number; readonly title: string }[];
  /** Where the site can be searched. */
  readonly site: string;
  /** Whether the desk was opened for this. */
  readonly wanted: boolean;
}

export interface ListedFormProps extends Listing {
  readonly announce: RowTools["announce"];
  /** Each gives the sentence that says what was begun, or why not. */
  readonly onTab: (tabId: number) => Promise<string>;
  readonly onAddresses: (addresses: string) => Promise<string | undefined>;
}

/** Adverts that a site lists: those of a page of results, or of addresses that are given. */
export function ListedForm({ tabs, site, announce, onTab, onAddresses }: ListedFormProps) {
  const id = useId();
  const [addresses, setAddresses] = useState("");
  const [said, setSaid] = useState("");
  const [missing, setMissing] = useState(false);
  const boxRef = useRef<HTMLTextAreaElement>(null);
  const { listed } = deskWords;

  function say(sentence: string): void {
    setSaid(sentence);
    announce(sentence);
  }

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const sentence = await onAddresses(addresses);
    setMissing(sentence === undefined);
    if (sentence === undefined) return boxRef.current?.focus();
    say(sentence);
  }

  return (
    <>
      <p class="ww-group__hint">{listed.how}</p>
      <h3 class="ww-desk__subheading">{listed.tabs}</h3>
      {tabs.length === 0 ? (
        <p class="ww-group__hint">{listed.noTabs}</p>
      ) : (
        <ul class="ww-rows">
          {tabs.map((tab) => (
            <li key={tab.id} class="ww-row ww-desk__section">
              <p class="ww-row__title">{tab.title}</p>
              <button type="button" class="nhsuk-button nhsuk-button--small" onClick={async () => say(await onTab(tab.id))}>
                {listed.check}
                <span class="nhsuk-u-visually-hidden"> {listed.checkTab(tab.title)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={site} target="_blank" rel="noopener noreferrer">
          {listed.site}
          <span class="nhsuk-u-visually-hidden"> ({words.finding.newTab})</span>
        </a>
      </p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <label class="nhsuk-label" for={id}>
          {listed.addresses}
        </label>
        <div class="nhsuk-hint" id={`${id}-hint`}>
          {listed.addressesHint}
        </div>
        {missing && (
          <p class="nhsuk-error-message" id={`${id}-missing`}>
            {listed.needsAddresses}
          </p>
        )}
        <textarea
          class="nhsuk-textarea"
          id={id}
          ref={boxRef}
          rows={4}
          spellcheck={false}
          value={addresses}
          aria-describedby={missing ? `${id}-hint ${id}-missing` : `${id}-hint`}
          aria-invalid={missing}
          onInput={(event) => setAddresses(event.currentTarget.value)}
        />
        <p class="ww-desk__actions">
          <button type="submit" class="nhsuk-button nhsuk-button--small">
            {listed.check}
          </button>
        </p>
      </form>
      {said !== "" && (
        <p class="ww-group__hint" aria-hidden="true">
          {said}
        </p>
      )}
    </>
  );
}
