import { useId, useRef, useState } from "preact/hooks";
import { looksLikeApplication } from "./looks-like-application";
import { words } from "./words";

export interface PasteBoxProps {
  /** What is in the box; kept outside, so that it outlives a look at another tab. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onCheck: (text: string) => void;
}

/** A place to paste an advert's text that cannot be read where it is. What looks like a person's application is asked about first. */
export function PasteBox({ text, onText, onCheck }: PasteBoxProps) {
  const id = useId();
  const [problem, setProblem] = useState<"empty" | "application" | undefined>();
  const box = useRef<HTMLTextAreaElement>(null);
  const describedBy = problem === undefined ? `${id}-hint` : `${id}-hint ${id}-problem`;

  function submit(event: Event): void {
    event.preventDefault();
    const found = text.trim() === "" ? "empty" : looksLikeApplication(text) ? "application" : undefined;
    setProblem(found);
    if (found === undefined) onCheck(text);
    else if (found === "empty") box.current?.focus();
  }

  function clear(): void {
    onText("");
    setProblem(undefined);
    box.current?.focus();
  }

  return (
    <form class="ww-paste" onSubmit={submit} noValidate>
      <div class={`nhsuk-form-group${problem === "empty" ? " nhsuk-form-group--error" : ""}`}>
        <label class="nhsuk-label" for={id}>
          {words.paste.label}
        </label>
        <div class="nhsuk-hint" id={`${id}-hint`}>
          {words.paste.hint}
        </div>
        {problem === "empty" && (
          <p class="nhsuk-error-message" id={`${id}-problem`}>
            {words.paste.empty}
          </p>
        )}
        <textarea
          ref={box}
          class="nhsuk-textarea"
          id={id}
          rows={8}
          value={text}
          spellcheck={false}
          aria-describedby={describedBy}
          aria-invalid={problem === "empty"}
          onInput={(event) => {
            onText(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
      </div>
      {problem === "application" ? (
        <div class="ww-warning" id={`${id}-problem`} role="alert">
          <p>{words.paste.application}</p>
          <div class="ww-buttons">
            <button type="button" class="nhsuk-button nhsuk-button--small" onClick={clear}>
              {words.paste.clear}
            </button>
            <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => onCheck(text)}>
              {words.paste.anyway}
            </button>
          </div>
        </div>
      ) : (
        <button type="submit" class="nhsuk-button nhsuk-button--small">
          {words.paste.check}
        </button>
      )}
    </form>
  );
}
