import { useId, useState } from "preact/hooks";
import type { OpenAdvert } from "@/lib/review/open-advert";
import { CommentList } from "./comment-list";
import { deskWords } from "./desk-words";

export interface SaidCommentsProps {
  readonly advert: OpenAdvert;
  /** How many entries follow something that is not there as it was. */
  readonly broken: number;
  readonly onComment: (text: string) => void;
}

/** Who said what on what; comments whose words are gone stand apart. */
export function SaidComments({ advert, broken, onComment }: SaidCommentsProps) {
  const id = useId();
  const [text, setText] = useState("");
  const { comments, review } = advert;
  const said = deskWords.comments;
  const placed = [...comments.onFindings.values(), ...comments.onBlocks.values()].flat();

  function submit(event: Event): void {
    event.preventDefault();
    if (text.trim() === "") return;
    onComment(text.trim());
    setText("");
  }

  return (
    <section class="ww-group" aria-labelledby="ww-comments">
      <h2 class="ww-group__heading" id="ww-comments" tabIndex={-1}>
        {said.heading}
      </h2>
      {placed.length + comments.onAdvert.length + comments.moved.length === 0 && <p class="ww-group__hint">{said.none}</p>}
      {broken > 0 && (
        <p class="ww-desk__notice" role="status">
          {said.broken(broken)}
        </p>
      )}
      <CommentList comments={placed} people={review.people} />
      {comments.onAdvert.length > 0 && (
        <>
          <h3 class="ww-desk__subheading">{said.onAdvert}</h3>
          <CommentList comments={comments.onAdvert} people={review.people} />
        </>
      )}
      {comments.moved.length > 0 && (
        <>
          <h3 class="ww-desk__subheading">{said.moved}</h3>
          <p class="ww-group__hint">{said.movedHint}</p>
          <CommentList comments={comments.moved} people={review.people} />
        </>
      )}
      <form class="ww-desk__form" onSubmit={submit}>
        <label class="nhsuk-label" for={id}>
          {said.add}
        </label>
        <textarea class="nhsuk-textarea" id={id} rows={3} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        <button type="submit" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small">
          {said.save}
        </button>
      </form>
    </section>
  );
}
