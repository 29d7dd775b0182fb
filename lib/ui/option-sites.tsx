import type { OfferedSite } from "@/lib/platform/offered-sites";
import type { Settings } from "@/lib/platform/settings";
import { OptionRow } from "./option-row";
import { optionsWords } from "./options-words";

export interface OptionSitesProps {
  readonly settings: Pick<Settings, "paused" | "off">;
  readonly onSettings: (change: Partial<Pick<Settings, "paused" | "off">>) => void;
  /** The hosts that are checked always because the user chose so. */
  readonly always: readonly string[];
  readonly offered: readonly OfferedSite[];
  /** Called at once on the click, which is what lets the browser ask; whether it was given. */
  readonly add: (host: string) => Promise<boolean>;
  readonly remove: (host: string) => Promise<void>;
  readonly announce: (sentence: string) => void;
}

/** Where pages are checked: always, never, and what else is on offer. */
export function OptionSites({ settings, onSettings, always, offered, add, remove, announce }: OptionSitesProps) {
  const text = optionsWords;
  const left = offered.filter(({ host }) => !always.includes(host));
  const nameOf = (host: string): string | undefined => offered.find((site) => site.host === host)?.name;
  const { off, paused } = settings;
  return (
    <>
      <p>{text.sitesLead}</p>
      <p>
        <button
          type="button"
          role="switch"
          class="ww-switch"
          aria-checked={paused}
          onClick={() => onSettings({ paused: !paused })}
        >
          <span class="ww-switch__track" aria-hidden="true" />
          {text.pause}
        </button>
      </p>
      <p class="ww-group__hint">{text.pauseHint}</p>
      <h3 id="always">{text.always}</h3>
      {always.length === 0 && <p>{text.alwaysNone}</p>}
      <ul class="ww-suggestions" aria-labelledby="always">
        {always.map((host) => (
          <OptionRow
            key={host}
            about={host}
            label={text.remove}
            onClick={() => void remove(host).then(() => announce(text.taken(host)))}
          >
            {nameOf(host)}
          </OptionRow>
        ))}
      </ul>
      {off.length > 0 && (
        <>
          <h3 id="off">{text.off}</h3>
          <ul class="ww-suggestions" aria-labelledby="off">
            {off.map((host) => (
              <OptionRow
                key={host}
                about={host}
                label={text.switchOn}
                onClick={() => onSettings({ off: off.filter((other) => other !== host) })}
              />
            ))}
          </ul>
        </>
      )}
      <h3 id="offered">{text.offered}</h3>
      <p>{text.offeredHint}</p>
      <ul class="ww-suggestions" aria-labelledby="offered">
        {left.map(({ name, host }) => (
          <OptionRow
            key={host}
            about={name}
            label={text.add}
            onClick={() => void add(host).then((given) => announce(given ? text.given(name) : text.notGiven))}
          >
            {host}
          </OptionRow>
        ))}
      </ul>
    </>
  );
}
