import { words } from "./words";

export interface StepBarProps {
  /** Place of the finding that is looked at, from 0; `undefined` before the first step. */
  readonly index: number | undefined;
  readonly count: number;
  readonly onStep: (index: number) => void;
}

/** Previous and next through everything found, at the foot of the panel. The ends do not join: the first has no previous. */
export function StepBar({ index, count, onStep }: StepBarProps) {
  if (count === 0) return undefined;
  const first = index === 0;
  const last = index === count - 1;
  return (
    <nav class="ww-steps" aria-label={words.step.label}>
      <button
        type="button"
        class="ww-steps__button"
        aria-disabled={index === undefined || first}
        onClick={() => index !== undefined && !first && onStep(index - 1)}
      >
        {words.step.previous}
      </button>
      <span class="ww-steps__place">{index === undefined ? words.step.none(count) : words.step.place(index + 1, count)}</span>
      <button type="button" class="ww-steps__button" aria-disabled={last} onClick={() => !last && onStep((index ?? -1) + 1)}>
        {words.step.next}
      </button>
    </nav>
  );
}
