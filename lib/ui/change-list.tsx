import { useEffect, useRef } from "preact/hooks";
import type { ChangeView } from "@/lib/platform/messages";
import { keepWords } from "./keep-words";
import { shorten } from "./quote-around";
import type { RowTools } from "./row-tools";
import { words } from "./words";

/** What was changed in the advert from here, newest first, each with its Undo. A new change has the focus on its Undo. */
export function ChangeList({ changes, tools }: { readonly changes: readonly ChangeView[]; readonly tools: RowTools }) {
  const newestRef = useRef<HTMLButtonElement>(null);
  const countRef = useRef(changes.length);
  const newest = changes[0]?.id;

  useEffect(() => {
    if (changes.length > countRef.current) newestRef.current?.focus();
    countRef.current = changes.length;
  }, [newest, changes.length]);

  const { undo, announce } = tools;
  if (changes.length === 0 || !undo) return undefined;

  /** The newest first: each finds the words as it left them. */
  async function undoAll(): Promise<void> {
    const refused: string[] = [];
    for (const { id } of changes) if ((await undo?.(id)) !== undefined) refused.push(id);
    announce(refused.length === 0 ? words.write.undone : words.write.notUndone);
  }

  return (
    <section class="ww-group" aria-labelledby="ww-changes">
      <h2 class="ww-group__heading" id="ww-changes">
        {words.write.changes}
      </h2>
      <ul class="ww-suggestions">
        {changes.map(({ id, actual, text }, at) => (
          <li key={id} class="ww-suggestion">
            <span class="ww-suggestion__text">{words.write.change(shorten(actual, 60), shorten(text, 60))}</span>
            <button
              type="button"
              class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
              ref={at === 0 ? newestRef : null}
              onClick={() =>
                void undo(id).then((why) => announce(why === undefined ? words.write.undone : words.write.notUndone))
              }
            >
              {words.write.undo}
              <span class="nhsuk-u-visually-hidden"> “{shorten(text, 60)}”</span>
            </button>
          </li>
        ))}
      </ul>
      {changes.length > 1 && (
        <p>
          <button type="button" class="ww-link" onClick={() => void undoAll()}>
            {keepWords.undoAll}
          </button>
        </p>
      )}
    </section>
  );
}
