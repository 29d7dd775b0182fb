import { longDate } from "./long-date";
import { siteWords } from "./site-words";
import { words } from "./words";

export interface PanelFooterProps {
  /** The newest date on which any source was checked ("2026-11-22"). */
  readonly checked: string;
  readonly today?: Date;
}

const YEAR = 365 * 24 * 60 * 60 * 1000;

/** What holds on every screen: nothing leaves, how old the sources are, and that this is nobody official. */
export function PanelFooter({ checked, today = new Date() }: PanelFooterProps) {
  const isOld = today.getTime() - Date.parse(checked) > YEAR;
  return (
    <footer class="ww-footer">
      <p>{words.private}</p>
      <p>
        {words.about.rules(longDate(checked))}
        {isOld && ` ${words.about.old}`}
      </p>
      <p>{words.notNhs}</p>
      <p>
        <a href="/options.html" target="_blank" rel="noopener">
          {siteWords.options}
          <span class="nhsuk-u-visually-hidden"> ({words.finding.newTab})</span>
        </a>
      </p>
    </footer>
  );
}
