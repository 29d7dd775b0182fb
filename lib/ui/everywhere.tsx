import { useEffect, useRef, useState } from "preact/hooks";
import type { WrittenIn } from "./row-tools";
import { words } from "./words";

export interface EverywhereProps {
  readonly actual: string;
  readonly text: string;
  readonly places: number;
  readonly write: () => Promise<WrittenIn>;
  readonly announce: (sentence: string) => void;
}

/** Changes the same words wherever the advert has them, after one more question; says in how many places that was done. */
export function Everywhere({ actual, text, places, write, announce }: EverywhereProps) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<string | undefined>();
  const askRef = useRef<HTMLButtonElement>(null);
  const confirmRef = useRef<HTMLButtonElement>(null);
  const wasAskedRef = useRef(false);

  // The button that was pressed is gone: the one in its place has the focus.
  useEffect(() => {
    if (asking) confirmRef.current?.focus();
    else if (wasAskedRef.current) askRef.current?.focus();
    wasAskedRef.current = asking;
  }, [asking]);

  async function confirm(): Promise<void> {
    if (busy) return;
    setBusy(true);
    const { why, places: changed } = await write();
    setBusy(false);
    setAsking(false);
    const said = why === undefined ? words.everywhere.done(changed, places) : words.write.why[why];
    setOutcome(said);
    announce(said);
  }

  if (!asking)
    return (
      <span class="ww-everywhere">
        <button type="button" class="ww-link" ref={askRef} onClick={() => setAsking(true)}>
          {words.everywhere.ask(places)}
          <span class="nhsuk-u-visually-hidden"> “{text}”</span>
        </button>
        {outcome !== undefined && <span aria-hidden="true"> {outcome}</span>}
      </span>
    );
  return (
    <span class="ww-everywhere" role="group" aria-label={words.everywhere.question(actual, text, places)}>
      <span class="ww-everywhere__question">{words.everywhere.question(actual, text, places)}</span>
      <button
        type="button"
        class="nhsuk-button nhsuk-button--small"
        ref={confirmRef}
        aria-disabled={busy}
        onClick={() => void confirm()}
      >
        {busy ? words.everywhere.busy : words.everywhere.confirm(places)}
      </button>{" "}
      <button
        type="button"
        class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
        aria-disabled={busy}
        onClick={() => !busy && setAsking(false)}
      >
        {words.everywhere.cancel}
      </button>
    </span>
  );
}
