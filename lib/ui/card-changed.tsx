import { useLayoutEffect, useRef } from "preact/hooks";
import type { ChangeView, Refusal } from "@/lib/platform/messages";
import { shorten } from "./quote-around";
import { words } from "./words";

export interface CardChangedProps {
  readonly change: ChangeView;
  readonly undo: (changeId: string) => Promise<Refusal | undefined>;
  readonly announce: (sentence: string) => void;
}

/** What was changed from the card, with its Undo, which takes the focus. */
export function CardChanged({ change: { id, actual, text, places = 1 }, undo, announce }: CardChangedProps) {
  const undoRef = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => undoRef.current?.focus(), [id]);
  return (
    <p class="ww-card__changed">
      <span>
        {words.write.change(shorten(actual, 60), shorten(text, 60))}
        {places > 1 && ` ${words.everywhere.in(places)}`}
      </span>
      <button
        type="button"
        class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
        ref={undoRef}
        onClick={() => void undo(id).then((why) => announce(why === undefined ? words.write.undone : words.write.notUndone))}
      >
        {words.write.undo}
      </button>
    </p>
  );
}
