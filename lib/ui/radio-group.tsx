/** One question with a few answers, of which one can be chosen. */
export interface RadioGroupProps<Answer extends string> {
  /** Unique on the page. */
  readonly name: string;
  readonly legend: string;
  readonly answers: readonly Answer[];
  readonly labels: Readonly<Record<Answer, string>>;
  readonly chosen: Answer | undefined;
  /** What is missing. */
  readonly fault?: string | undefined;
  readonly onChoose: (answer: Answer) => void;
}

/** Radio buttons under their question. */
export function RadioGroup<Answer extends string>({
  name,
  legend,
  answers,
  labels,
  chosen,
  fault,
  onChoose,
}: RadioGroupProps<Answer>) {
  return (
    <fieldset class="ww-radios" aria-describedby={fault === undefined ? undefined : `${name}-fault`}>
      <legend>{legend}</legend>
      {fault !== undefined && (
        <p class="nhsuk-error-message" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      {answers.map((answer) => (
        <div key={answer} class="ww-radio">
          <input
            type="radio"
            class="ww-radio__button"
            id={`${name}-${answer}`}
            name={name}
            value={answer}
            checked={chosen === answer}
            onChange={() => onChoose(answer)}
          />
          <label class="ww-radio__label" for={`${name}-${answer}`}>
            {labels[answer]}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
