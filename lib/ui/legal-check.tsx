import { useEffect, useId, useRef, useState } from "preact/hooks";
import { words } from "./words";

/** Who agreed to a wording that the law is careful about, and when: as entered by the user. */
export interface Agreement {
  readonly who: string;
  readonly when: string;
}

export interface LegalCheckProps {
  /** What to check, and with whom. */
  readonly check: string;
  readonly agreement: Agreement | undefined;
  readonly onAgree: (agreement: Agreement | undefined) => void;
}

/** Stands before the copy buttons of such a wording until both questions are answered. */
export function LegalCheck({ check, agreement, onAgree }: LegalCheckProps) {
  const id = useId();
  const [who, setWho] = useState(agreement?.who ?? "");
  const [when, setWhen] = useState(agreement?.when ?? "");
  const [incomplete, setIncomplete] = useState(false);
  const firstField = useRef<HTMLInputElement>(null);
  const answer = useRef<HTMLParagraphElement>(null);
  const changedRef = useRef(false);

  // Question and answer take each other's place: the focus goes with them.
  useEffect(() => {
    if (changedRef.current) (agreement ? answer : firstField).current?.focus();
    changedRef.current = false;
  }, [agreement]);

  function change(next: Agreement | undefined): void {
    changedRef.current = true;
    onAgree(next);
  }

  function confirm(event: Event): void {
    event.preventDefault();
    const answered = who.trim() !== "" && when.trim() !== "";
    setIncomplete(!answered);
    if (answered) change({ who: who.trim(), when: when.trim() });
    else firstField.current?.focus();
  }

  if (agreement) {
    return (
      <p class="ww-legal ww-legal--agreed" tabIndex={-1} ref={answer}>
        {words.legalCheck.agreed(agreement.who, agreement.when)}{" "}
        <button type="button" class="ww-link" onClick={() => change(undefined)}>
          {words.legalCheck.change}
        </button>
      </p>
    );
  }
  return (
    <form class="ww-legal" onSubmit={confirm} noValidate>
      <h4 class="ww-finding__label">{words.legalCheck.heading}</h4>
      <p>{check}</p>
      {incomplete && (
        <p class="nhsuk-error-message" id={`${id}-error`}>
          {words.legalCheck.missing}
        </p>
      )}
      <div class="nhsuk-form-group">
        <label class="nhsuk-label" for={`${id}-who`}>
          {words.legalCheck.who}
        </label>
        <input
          ref={firstField}
          class="nhsuk-input"
          id={`${id}-who`}
          type="text"
          autoComplete="off"
          value={who}
          aria-invalid={incomplete && who.trim() === ""}
          aria-describedby={incomplete ? `${id}-error` : undefined}
          onInput={(event) => setWho(event.currentTarget.value)}
        />
      </div>
      <div class="nhsuk-form-group">
        <label class="nhsuk-label" for={`${id}-when`}>
          {words.legalCheck.when}
        </label>
        <div class="nhsuk-hint" id={`${id}-hint`}>
          {words.legalCheck.whenHint}
        </div>
        <input
          class="nhsuk-input"
          id={`${id}-when`}
          type="text"
          autoComplete="off"
          value={when}
          aria-invalid={incomplete && when.trim() === ""}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setWhen(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small">
        {words.legalCheck.confirm}
      </button>
    </form>
  );
}
