import type { ComponentChildren, Ref } from "preact";
import { useId } from "preact/hooks";

export interface DisclosureProps {
  /** The heading's level; without one the button stands alone. */
  readonly level?: 2 | 3;
  readonly label: ComponentChildren;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A button, in a heading, that opens and closes what stands below it. What is closed is not in the page at all. */
export function Disclosure({ level, label, open, onToggle, buttonRef, class: name = "", children }: DisclosureProps) {
  const id = useId();
  const button = (
    <button
      type="button"
      class="ww-disclosure__button"
      aria-expanded={open}
      aria-controls={open ? id : undefined}
      onClick={onToggle}
      {...(buttonRef ? { ref: buttonRef } : {})}
    >
      <svg class="ww-disclosure__arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        <path d="M3.5 1.5 8 6l-4.5 4.5" />
      </svg>
      <span class="ww-disclosure__label">{label}</span>
    </button>
  );
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div class={`ww-disclosure ${name}`}>
      {level === undefined ? button : <Heading class="ww-disclosure__heading">{button}</Heading>}
      {open && (
        <div class="ww-disclosure__body" id={id}>
          {children}
        </div>
      )}
    </div>
  );
}
