import type { Severity } from "@/lib/engine/report";
import { words } from "./words";

const COLOURS: Readonly<Record<Severity, string>> = {
  fix: "nhsuk-tag--red",
  worth: "nhsuk-tag--blue",
  consider: "nhsuk-tag--grey",
};

/** A severity by word and by shape; the colour only repeats them. */
export function SeverityTag({ severity }: { readonly severity: Severity }) {
  return (
    <span class={`nhsuk-tag ww-tag ${COLOURS[severity]}`}>
      <svg class="ww-tag__shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        {severity === "fix" && <path class="ww-tag__filled" d="M6 .5 11.8 11H.2z" />}
        {severity === "worth" && <path class="ww-tag__filled" d="m6 0 6 6-6 6-6-6z" />}
        {severity === "consider" && <circle class="ww-tag__line" cx="6" cy="6" r="4.5" />}
      </svg>
      {words.severity[severity]}
    </span>
  );
}
