import type { ClosedPage } from "@/lib/platform/closed-page";
import type { Unreadable } from "@/lib/platform/messages";
import { Action } from "./action";
import { DeskLink } from "./desk-link";
import { PasteBox, type PasteBoxProps } from "./paste-box";
import { siteWords } from "./site-words";
import { unreadWords } from "./unread-words";
import { words } from "./words";

export interface UnreadProps {
  readonly why: Unreadable | undefined;
  readonly onCheckAgain: () => void;
  /** Asks the user, through the browser, whether Word documents may be read; whether they may. */
  readonly onReadWord: () => Promise<boolean>;
  readonly announce: (sentence: string) => void;
  readonly box: PasteBoxProps;
}

/** Why a page's text cannot be read, in one sentence, and each way on there is. */
export function Unread({ why, onCheckAgain, onReadWord, announce, box }: UnreadProps) {
  const how = why === undefined ? words.states.unreadableHow : unreadWords.how[why];
  const isWord = why === "word" || why === "word-empty";

  async function readWord(): Promise<void> {
    if (!(await onReadWord())) announce(siteWords.notGiven);
  }

  return (
    <div class="ww-screen">
      <p class="ww-screen__lead">{why === undefined ? words.states.unreadable : unreadWords.why[why]}</p>
      {how !== undefined && <p>{how}</p>}
      {why === "word" ? (
        <Action label={unreadWords.readWord} onClick={() => void readWord()} />
      ) : (
        <Action label={words.header.checkAgain} quiet={why !== undefined} onClick={onCheckAgain} />
      )}
      <Instead isWord={isWord} />
      <PasteBox {...box} />
    </div>
  );
}

/** A page that the browser keeps to itself: the button would change nothing there. */
export function Shut({ why, box }: { readonly why: ClosedPage; readonly box: PasteBoxProps }) {
  return (
    <div class="ww-screen">
      <p class="ww-screen__lead">{unreadWords.shut[why]}</p>
      <Instead />
      <PasteBox {...box} />
    </div>
  );
}

/** The ways that are always open. */
export function Instead({ isWord = false }: { readonly isWord?: boolean }) {
  return (
    <>
      <p>{isWord ? unreadWords.wordInstead : unreadWords.instead}</p>
      <p>
        <DeskLink />
      </p>
    </>
  );
}
