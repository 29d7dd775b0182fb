import type { DeskAdvert } from "@/lib/review/desk";
import { deskWords } from "./desk-words";

export interface DeskProgressProps {
  readonly adverts: readonly DeskAdvert[];
  readonly onCancel: () => void;
}

/** How far the reading is, then what became of everything; the button stays where it is, so that it can be reached. */
export function DeskProgress({ adverts, onCancel }: DeskProgressProps) {
  const { progress } = deskWords;
  const all = adverts.length;
  const count = (...kinds: readonly DeskAdvert["state"]["kind"][]): number =>
    adverts.filter(({ state }) => kinds.includes(state.kind)).length;
  const busy = count("waiting", "reading");
  const [unread, stopped] = [count("unreadable"), count("cancelled")];
  return (
    <div class="ww-desk__progress">
      <progress max={all} value={all - busy} aria-hidden="true" />
      <p role="status">
        {busy > 0 ? progress.done(all - busy, all) : progress.finished(all - unread - stopped, unread, stopped)}
      </p>
      {busy > 0 && (
        <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={onCancel}>
          {progress.cancel}
        </button>
      )}
    </div>
  );
}
