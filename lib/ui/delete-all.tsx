import { useEffect, useRef, useState } from "preact/hooks";
import { optionsWords } from "./options-words";
import { words } from "./words";

/** Deletes everything that is kept, once the user has said so twice; says whether it was. */
export function DeleteAll({ onDelete }: { readonly onDelete: () => Promise<boolean> }) {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState("");
  const askRef = useRef<HTMLButtonElement>(null);
  const noRef = useRef<HTMLButtonElement>(null);
  const movedRef = useRef(false);
  const { options } = words;

  // Question and button take each other's place: the focus goes with them, to the answer that does no harm.
  useEffect(() => {
    if (movedRef.current) (asking ? noRef : askRef).current?.focus();
    movedRef.current = false;
  }, [asking]);

  function ask(next: boolean): void {
    movedRef.current = true;
    setSaid("");
    setAsking(next);
  }

  async function remove(): Promise<void> {
    const deleted = await onDelete();
    ask(false);
    setSaid(deleted ? options.deleted : options.notDeleted);
  }

  return (
    <>
      {asking ? (
        <div class="ww-warning" role="group" aria-label={optionsWords.delete}>
          <p>{optionsWords.deleteAsk}</p>
          <div class="ww-buttons">
            <button type="button" class="nhsuk-button nhsuk-button--small" onClick={() => void remove()}>
              {optionsWords.deleteYes}
            </button>
            <button
              type="button"
              ref={noRef}
              class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
              onClick={() => ask(false)}
            >
              {optionsWords.deleteNo}
            </button>
          </div>
        </div>
      ) : (
        <p>
          <button
            type="button"
            ref={askRef}
            class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
            onClick={() => ask(true)}
          >
            {optionsWords.delete}
          </button>
        </p>
      )}
      <p role="status">{said}</p>
    </>
  );
}
