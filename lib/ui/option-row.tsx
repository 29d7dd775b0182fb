import type { ComponentChildren } from "preact";

export interface OptionRowProps {
  /** What it is about, for people who hear the button's name away from the words beside it, too. */
  readonly about: string;
  readonly label: string;
  readonly onClick: () => void;
  /** More about it, below its name. */
  readonly children?: ComponentChildren;
}

/** One thing in a list of the options, and the one button that does something about it. */
export function OptionRow({ about, label, onClick, children }: OptionRowProps) {
  return (
    <li class="ww-suggestion">
      <span class="ww-suggestion__text">
        {about}
        {children !== undefined && <span class="ww-suggestion__origin">{children}</span>}
      </span>
      <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={onClick}>
        {label}
        <span class="nhsuk-u-visually-hidden"> {about}</span>
      </button>
    </li>
  );
}
