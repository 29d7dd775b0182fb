import { DeskLink } from "./desk-link";
import { unreadWords } from "./unread-words";

/** How much has been read of a document that is shown a part at a time, and how to have the whole of it checked. */
export function SoFar({ count }: { readonly count: number }) {
  return (
    <div class="ww-warning">
      <p>
        <strong>{unreadWords.soFar(count)}</strong> {unreadWords.soFarMore}
      </p>
      <p>{unreadWords.wordInstead}</p>
      <p>
        <DeskLink />
      </p>
      <p>{unreadWords.soFarCopy}</p>
    </div>
  );
}
