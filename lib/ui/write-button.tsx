import { useState } from "preact/hooks";
import type { Refusal } from "@/lib/platform/messages";
import type { RowTools } from "./row-tools";
import { words } from "./words";

export interface WriteButtonProps {
  readonly label: string;
  /** What is written, for people who hear the button's name away from the words beside it; copied where it cannot be written. */
  readonly text: string;
  /** Why it was not written; undefined once it is. */
  readonly write: () => Promise<Refusal | undefined>;
  /** Said once it is written. */
  readonly done: string;
  readonly tools: Pick<RowTools, "copy" | "announce">;
}

/** Writes into the advert, and says so; where the advert does not take it, copies it instead and says that. */
export function WriteButton({ label, text, write, done, tools: { copy, announce } }: WriteButtonProps) {
  const [outcome, setOutcome] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);

  async function onClick(): Promise<void> {
    if (busy) return;
    setBusy(true);
    const why = await write();
    setBusy(false);
    const said = why === undefined ? done : await copyInstead(why);
    setOutcome(said);
    announce(said);
  }

  /** Where it may be there already, a copy would only bring it in twice. */
  async function copyInstead(why: Refusal): Promise<string> {
    if (why === "suggested" || why === "unsure") return words.write.why[why];
    return `${words.write.why[why]} ${(await copy(text)) ? words.write.copied : words.copy.failed}`;
  }

  return (
    <span class="ww-copy">
      <button type="button" class="nhsuk-button nhsuk-button--small" aria-disabled={busy} onClick={() => void onClick()}>
        {label}
        {text !== "" && <span class="nhsuk-u-visually-hidden"> “{text}”</span>}
      </button>
      {outcome !== undefined && (
        <span class="ww-copy__outcome" aria-hidden="true">
          {outcome}
        </span>
      )}
    </span>
  );
}
