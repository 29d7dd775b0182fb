import { longDate } from "./long-date";
import { words } from "./words";

/** What holds on every screen: nothing leaves, how old the sources are, and that this is nobody official. */
export function PanelFooter({ checked }: { readonly checked: string }) {
  return (
    <footer class="ww-footer">
      <p>{words.private}</p>
      <p>{words.about.rules(longDate(checked))}</p>
      <p>{words.notNhs}</p>
    </footer>
  );
}
