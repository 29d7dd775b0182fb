import { useEffect } from "preact/hooks";
import { NotSaved } from "./not-saved";
import { siteWords } from "./site-words";
import { words } from "./words";

/** What is known of the site of the page that the panel belongs to. */
export interface SiteView {
  /** "www.jobs.nhs.uk" */
  readonly host: string;
  /** How it is called, where that is not its host. */
  readonly name?: string;
  /** Checked without a click, because the user chose so. */
  readonly always: boolean;
  /** Whether it can be chosen: not where we are by ourselves, nor without a secure connection. */
  readonly canBeAlways: boolean;
  readonly off: boolean;
  readonly paused: boolean;
  /** The host of a frame in the page that can be read only if it is chosen too. */
  readonly frame?: string | undefined;
  /** The last choice could not be stored. */
  readonly notSaved?: boolean;
}

export interface SiteActions {
  /** Called at once on the click, which is what lets the browser ask; whether it is as wanted now. */
  readonly always: (host: string, on: boolean) => Promise<boolean>;
  readonly off: (host: string, off: boolean) => void;
  readonly pause: (paused: boolean) => void;
}

export interface SiteToolsProps {
  readonly site: SiteView;
  readonly actions: SiteActions;
  readonly announce: (sentence: string) => void;
}

/** Whether this site is checked always, or not at all; and a pause everywhere. */
export function SiteTools({ site, actions, announce }: SiteToolsProps) {
  const { host, name = host, always, canBeAlways, frame, notSaved = false } = site;
  const text = siteWords;
  useEffect(() => {
    if (notSaved) announce(words.notSaved);
  }, [notSaved, announce]);

  async function setAlways(on: boolean): Promise<void> {
    const done = await actions.always(host, on);
    announce(on ? (done ? text.given(name) : text.notGiven) : text.taken(name));
  }

  async function readFrame(from: string): Promise<void> {
    announce((await actions.always(from, true)) ? text.given(from) : text.notGiven);
  }

  return (
    <section class="ww-group" aria-labelledby="ww-site">
      <h2 class="ww-group__heading" id="ww-site" tabIndex={-1}>
        {text.heading}
      </h2>
      {frame !== undefined && (
        <>
          <p>{text.frame(frame)}</p>
          {!canBeAlways && <p class="ww-group__hint">{text.alwaysHint}</p>}
          <div class="ww-buttons">
            <Button label={text.always(frame)} onClick={() => void readFrame(frame)} />
          </div>
        </>
      )}
      {canBeAlways && <p class="ww-group__hint">{always ? text.isAlways(name) : text.alwaysHint}</p>}
      <div class="ww-buttons">
        {canBeAlways && (
          <Button label={always ? text.noLonger(name) : text.always(name)} onClick={() => void setAlways(!always)} />
        )}
        <Button label={text.switchOff(name)} onClick={() => actions.off(host, true)} />
        <Button label={text.pause} onClick={() => actions.pause(true)} />
      </div>
      {notSaved && <NotSaved />}
    </section>
  );
}

/** Why nothing is checked here, and the way back. */
export function SiteOff({
  site: { host, name = host, paused, notSaved = false },
  actions,
}: Pick<SiteToolsProps, "site" | "actions">) {
  const text = siteWords;
  return (
    <div class="ww-screen">
      <p class="ww-screen__lead">{paused ? text.paused : text.off(name)}</p>
      <p>{paused ? text.pausedHow : text.offHow}</p>
      <div class="ww-buttons">
        {paused ? (
          <Button label={text.carryOn} main onClick={() => actions.pause(false)} />
        ) : (
          <Button label={text.switchOn} main onClick={() => actions.off(host, false)} />
        )}
      </div>
      {notSaved && <NotSaved />}
    </div>
  );
}

interface ButtonProps {
  readonly label: string;
  readonly main?: boolean;
  readonly onClick: () => void;
}

function Button({ label, main = false, onClick }: ButtonProps) {
  return (
    <button type="button" class={`nhsuk-button nhsuk-button--small${main ? "" : " nhsuk-button--secondary"}`} onClick={onClick}>
      {label}
    </button>
  );
}
