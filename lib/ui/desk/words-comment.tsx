import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { CommentPlace } from "@/lib/review/comment-event";
import type { RowTools } from "../row-tools";
import { shorten } from "../quote-around";
import type { SelectedWords } from "./advert-editor";
import { talkWords } from "./talk-words";

export interface WordsCommentProps {
  /** What is selected in the advert's text, or the paragraph that the caret is in. */
  readonly selected: () => SelectedWords | undefined;
  readonly onComment: (place: CommentPlace, text: string) => boolean;
  readonly announce: RowTools["announce"];
}

/** A comment on a paragraph of the text, or on words in it. */
export function WordsComment({ selected, onComment, announce }: WordsCommentProps) {
  const id = useId();
  const [about, setAbout] = useState<SelectedWords | undefined>();
  const [none, setNone] = useState(false);
  const [text, setText] = useState("");
  const buttonRef = useRef<HTMLButtonElement>(null);
  const boxRef = useRef<HTMLTextAreaElement>(null);
  const movedRef = useRef(false);

  // Button and form take each other's place: the focus goes with them.
  useEffect(() => {
    if (movedRef.current) (about ? boxRef : buttonRef).current?.focus();
    movedRef.current = false;
  }, [about]);

  function show(next: SelectedWords | undefined): void {
    movedRef.current = true;
    setText("");
    setAbout(next);
  }

  function start(): void {
    const next = selected();
    setNone(next === undefined);
    if (next) show(next);
    else announce(talkWords.wordsNone);
  }

  function submit(event: Event): void {
    event.preventDefault();
    if (!about || text.trim() === "") return boxRef.current?.focus();
    const { blockId, start: from, end } = about;
    if (!onComment({ kind: "words", blockId, start: from, end }, text)) return;
    announce(talkWords.said);
    show(undefined);
  }

  if (!about)
    return (
      <div class="ww-desk__actions">
        <button
          type="button"
          ref={buttonRef}
          class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
          aria-describedby={`${id}-hint`}
          onClick={start}
        >
          {talkWords.words}
        </button>
        <p class="ww-finding__note" id={`${id}-hint`}>
          {none ? talkWords.wordsNone : talkWords.wordsHint}
        </p>
      </div>
    );
  return (
    <form class="ww-desk__form" onSubmit={submit}>
      <label class="nhsuk-label" for={id}>
        {talkWords.on(shorten(about.text, 120))}
      </label>
      <textarea
        class="nhsuk-textarea"
        id={id}
        ref={boxRef}
        rows={3}
        maxLength={5000}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="ww-buttons">
        <button type="submit" class="nhsuk-button nhsuk-button--small">
          {talkWords.add}
        </button>
        <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => show(undefined)}>
          {talkWords.cancel}
        </button>
      </div>
    </form>
  );
}
