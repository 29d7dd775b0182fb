import { words } from "./words";

/** The way to the review desk, in a tab of its own. */
export function DeskLink() {
  return (
    <a href="/desk.html" target="_blank" rel="noopener">
      {words.openDesk}
      <span class="nhsuk-u-visually-hidden"> ({words.finding.newTab})</span>
    </a>
  );
}
