export interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: string;
  /** The id of the sentence that says what is missing. */
  readonly problem?: string;
}

/** One line to type in. */
export function TextField({ id, label, value, onValue, hint, problem }: TextFieldProps) {
  return (
    <div class="nhsuk-form-group">
      <label class="nhsuk-label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div class="nhsuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <input
        class="nhsuk-input"
        id={id}
        type="text"
        autoComplete="off"
        maxLength={200}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ?? (hint === undefined ? undefined : `${id}-hint`)}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}
