import { useEffect, useState } from "preact/hooks";
import { words } from "./words";

export interface CopyButtonProps {
  readonly text: string;
  readonly copy: Copy;
  /** What is copied, for people who hear the button's name away from the words beside it. */
  readonly about?: string;
  readonly label?: string;
  /** Drawn as a link, where copying is not what most people come for. */
  readonly quiet?: boolean;
  readonly announce: (sentence: string) => void;
  /** What is shown and read out once it is copied. */
  readonly done?: string;
}

/** Whether the text reached the clipboard. */
export type Copy = (text: string) => Promise<boolean>;

/** Copies a text, says so beside itself and in the live region, and says so too where the browser refused. */
export function CopyButton({
  text,
  copy,
  about,
  label = words.copy.copy,
  quiet = false,
  announce,
  done = words.copy.copied,
}: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"copied" | "failed" | undefined>();
  // Another text is another button, as far as anyone can see.
  useEffect(() => setOutcome(undefined), [text]);

  async function onClick(): Promise<void> {
    const copied = await copy(text);
    setOutcome(copied ? "copied" : "failed");
    announce(copied ? done : words.copy.failed);
  }

  return (
    <span class="ww-copy">
      <button
        type="button"
        class={quiet ? "ww-link" : "nhsuk-button nhsuk-button--secondary nhsuk-button--small"}
        onClick={() => void onClick()}
      >
        {label}
        {about !== undefined && <span class="nhsuk-u-visually-hidden"> {about}</span>}
      </button>
      {outcome === "copied" && (
        <span class="ww-copy__outcome" aria-hidden="true">
          <svg viewBox="0 0 14 14" width="14" height="14" focusable="false">
            <path d="m2.5 7.5 3 3 6-7" />
          </svg>
          {done}
        </span>
      )}
      {outcome === "failed" && <span class="ww-copy__outcome">{words.copy.failed}</span>}
    </span>
  );
}
