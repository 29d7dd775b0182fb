import type { PageNote } from "@/lib/platform/messages";
import { Action } from "./action";
import { pageNoteWords } from "./page-note-words";
import { PasteBox, type PasteBoxProps } from "./paste-box";
import { PasteOffer } from "./paste-offer";
import { siteWords } from "./site-words";
import { words } from "./words";

export interface DocsUnreadProps {
  readonly kind: PageNote["kind"];
  readonly onCheckAgain: () => void;
  readonly onReload: () => void;
  /** Asks the user, through the browser, whether Google Docs may be read; whether it may. */
  readonly onReadDocs: () => Promise<boolean>;
  readonly announce: (sentence: string) => void;
  readonly box: PasteBoxProps;
}

/** Why a Google Docs document has not been read, and each way on there is. */
export function DocsUnread({ kind, onCheckAgain, onReload, onReadDocs, announce, box }: DocsUnreadProps) {
  const text = pageNoteWords;

  async function readDocs(): Promise<void> {
    if (!(await onReadDocs())) announce(siteWords.notGiven);
  }

  return (
    <div class="ww-screen">
      <p class="ww-screen__lead">{text.why[kind]}</p>
      <p>{text.how[kind]}</p>
      {kind === "docs-off" && <Action label={text.turnOn} onClick={() => void readDocs()} />}
      {kind === "docs-not-live" && <Action label={words.states.reload} onClick={onReload} />}
      {kind === "docs-not-live" && <Action label={text.checkSaved} quiet onClick={onCheckAgain} />}
      {kind === "docs-export-failed" && <Action label={words.header.checkAgain} onClick={onCheckAgain} />}
      {kind === "docs-no-export" ? <PasteBox {...box} /> : <PasteOffer {...box} />}
    </div>
  );
}

/** Whether a note is the reason why there is no advert. */
export function isReason({ kind }: PageNote): boolean {
  return kind in pageNoteWords.why;
}
