import type { RefObject } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { OpenAdvert } from "@/lib/review/open-advert";
import type { AdvertEditor, Edited } from "./advert-editor";
import { BeforeAfter } from "./before-after";
import type { DeskFunctions } from "./desk-actions";
import { deskWords } from "./desk-words";
import { EditorBox } from "./editor-box";
import { WordsComment, type WordsCommentProps } from "./words-comment";

export interface AdvertTextProps {
  readonly advert: OpenAdvert;
  readonly current: string | undefined;
  readonly editorRef: RefObject<AdvertEditor | null>;
  readonly functions: DeskFunctions;
  readonly newId: () => string;
  readonly onEdit: (edited: Edited) => void;
  readonly onPick: (findingId: string) => void;
  readonly onComment: WordsCommentProps["onComment"];
  readonly announce: WordsCommentProps["announce"];
}

/** The advert's text to work on, or what has changed in it. */
export function AdvertText(props: AdvertTextProps) {
  const { advert, current, editorRef, functions, newId, onEdit, onPick, onComment, announce } = props;
  const [compares, setCompares] = useState(false);
  const { texts } = advert.review;
  const [first] = texts;
  const last = texts.at(-1);
  // Long adverts take long to compare: only where a text is another.
  const comparison = useMemo(
    () => compares && <BeforeAfter was={first?.blocks ?? []} now={last?.blocks ?? []} diff={functions.diff} />,
    [compares, first, last, functions],
  );
  const text = deskWords.advert;
  const choice = (on: boolean, label: string) => (
    <button
      type="button"
      class={`nhsuk-button nhsuk-button--small${compares === on ? "" : " nhsuk-button--secondary"}`}
      aria-pressed={compares === on}
      onClick={() => setCompares(on)}
    >
      {label}
    </button>
  );
  return (
    <section class="ww-group" aria-labelledby="ww-text">
      <h2 class="ww-group__heading" id="ww-text" tabIndex={-1}>
        {text.text}
      </h2>
      <p class="ww-group__hint">{text.textHint}</p>
      <div class="ww-buttons ww-desk__switch" role="group" aria-label={text.views}>
        {choice(false, text.edit)}
        {choice(true, text.compare)}
      </div>
      {comparison}
      <div hidden={compares}>
        <EditorBox
          blocks={last?.blocks ?? []}
          findings={advert.open.findings}
          current={current}
          editorRef={editorRef}
          newId={newId}
          onEdit={onEdit}
          onPick={onPick}
        />
        <WordsComment selected={() => editorRef.current?.selected()} onComment={onComment} announce={announce} />
      </div>
    </section>
  );
}
