import { words } from "./words";

/** Turns the underlines on the page on and off. */
export function MarksSwitch({ on, onChange }: { readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  return (
    <button type="button" role="switch" class="ww-switch" aria-checked={on} onClick={() => onChange(!on)}>
      <span class="ww-switch__track" aria-hidden="true" />
      {words.header.marks}
    </button>
  );
}
