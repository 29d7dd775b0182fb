import { useEffect, useRef, useState } from "preact/hooks";
import { welcomeWords } from "./welcome-words";

export interface WelcomeProps {
  /** Checks the invented advert. */
  readonly onTry: () => void;
  /** It is not shown again. */
  readonly onClose: () => void;
}

/** Three short cards for whoever opens the panel for the first time, one after the other. */
export function Welcome({ onTry, onClose }: WelcomeProps) {
  const [index, setIndex] = useState(0);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const movedRef = useRef(false);
  const { cards } = welcomeWords;
  const last = index === cards.length - 1;

  useEffect(() => {
    if (movedRef.current) headingRef.current?.focus();
    movedRef.current = false;
  }, [index]);

  return (
    <section class="ww-welcome" aria-label={welcomeWords.label}>
      <h2 class="ww-welcome__heading" tabIndex={-1} ref={headingRef}>
        {cards[index]?.heading}
      </h2>
      <p>{cards[index]?.text}</p>
      <div class="ww-buttons">
        {last ? (
          <button type="button" class="nhsuk-button nhsuk-button--small" onClick={onTry}>
            {welcomeWords.try}
          </button>
        ) : (
          <button
            type="button"
            class="nhsuk-button nhsuk-button--small"
            onClick={() => {
              movedRef.current = true;
              setIndex(index + 1);
            }}
          >
            {welcomeWords.next}
          </button>
        )}
        <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={onClose}>
          {last ? welcomeWords.close : welcomeWords.skip}
        </button>
        <span class="ww-welcome__place">{welcomeWords.place(index + 1, cards.length)}</span>
      </div>
    </section>
  );
}
