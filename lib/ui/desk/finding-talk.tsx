import { useId, useState } from "preact/hooks";
import type { Refusal } from "@/lib/platform/messages";
import type { Said } from "@/lib/review/comment-event";
import type { Commented, Person, View } from "@/lib/review/review";
import type { Views } from "@/lib/review/views";
import { Disclosure } from "../disclosure";
import type { RowTools } from "../row-tools";
import { words } from "../words";
import { WriteButton } from "../write-button";
import { CommentList, whoOf } from "./comment-list";
import { talkWords } from "./talk-words";
import { TextField } from "./text-field";

export interface FindingTalkProps {
  /** All that was said on the finding. */
  readonly comments: readonly Commented[];
  /** Who agrees and who does not, of those who said so. */
  readonly views: Views;
  readonly people: readonly Person[];
  /** The id of whoever sits here. */
  readonly me: string;
  readonly onSay: (said: Said) => boolean;
  readonly onTakeBack: (event: string) => void;
  /** Puts a wording that somebody likes better into the advert. */
  readonly onUse: (text: string) => Promise<Refusal | undefined>;
  readonly tools: Pick<RowTools, "copy" | "announce">;
}

/** What people think of one finding: who agrees and who does not, what they say, what they would rather read; and a place to say so. */
export function FindingTalk({ comments, views, people, me, onSay, onTakeBack, onUse, tools }: FindingTalkProps) {
  const [open, setOpen] = useState(false);
  const mine = [...views.agree, ...views.disagree].find(({ by }) => by === me);

  function choose(view: View): void {
    if (mine?.view === view) {
      onTakeBack(mine.id);
      tools.announce(talkWords.takenBack);
    } else if (onSay({ view })) tools.announce(talkWords.did[view]);
  }

  const button = (view: View) => (
    <button
      type="button"
      class={`nhsuk-button nhsuk-button--small${mine?.view === view ? "" : " nhsuk-button--secondary"}`}
      aria-pressed={mine?.view === view}
      onClick={() => choose(view)}
    >
      {talkWords.views[view]}
    </button>
  );
  const useIt = ({ wording = "" }: Commented) =>
    wording !== "" && (
      <WriteButton
        label={words.write.use}
        text={wording}
        write={() => onUse(wording)}
        done={talkWords.used(wording)}
        tools={tools}
      />
    );
  const names = (events: readonly Commented[]): string =>
    events.map(({ by }) => (by === me ? talkWords.me : whoOf(people, by))).join(", ");

  return (
    <div class="ww-talk">
      <h4 class="ww-finding__label">{talkWords.heading}</h4>
      {views.differ && (
        <p class="ww-finding__note">
          <strong>{talkWords.differ}</strong>
        </p>
      )}
      {views.agree.length > 0 && <p class="ww-finding__note">{talkWords.agree(names(views.agree))}</p>}
      {views.disagree.length > 0 && <p class="ww-finding__note">{talkWords.disagree(names(views.disagree))}</p>}
      <CommentList
        comments={comments.filter(({ text, wording }) => text !== "" || wording !== undefined)}
        people={people}
        quoted={false}
        action={useIt}
      />
      <div class="ww-buttons" role="group" aria-label={talkWords.yourView}>
        {button("agree")}
        {button("disagree")}
      </div>
      <Disclosure label={talkWords.more} open={open} onToggle={() => setOpen(!open)}>
        <TalkForm
          onSay={(said) => {
            if (!onSay(said)) return;
            setOpen(false);
            tools.announce(talkWords.said);
          }}
        />
      </Disclosure>
    </div>
  );
}

/** A comment, a wording, or both. */
function TalkForm({ onSay }: { readonly onSay: (said: Said) => void }) {
  const id = useId();
  const [text, setText] = useState("");
  const [wording, setWording] = useState("");
  const [missing, setMissing] = useState(false);

  function submit(event: Event): void {
    event.preventDefault();
    const nothing = text.trim() === "" && wording.trim() === "";
    setMissing(nothing);
    if (!nothing) onSay({ text, wording });
  }

  return (
    <form class="ww-desk__form" onSubmit={submit} noValidate>
      {missing && (
        <p class="nhsuk-error-message" id={`${id}-missing`}>
          {talkWords.missing}
        </p>
      )}
      <TextField
        id={`${id}-wording`}
        label={talkWords.wording}
        hint={talkWords.wordingHint}
        value={wording}
        onValue={setWording}
      />
      <label class="nhsuk-label" for={`${id}-text`}>
        {talkWords.comment}
      </label>
      <textarea
        class="nhsuk-textarea"
        id={`${id}-text`}
        rows={2}
        maxLength={5000}
        value={text}
        aria-invalid={missing}
        aria-describedby={missing ? `${id}-missing` : undefined}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small">
        {talkWords.add}
      </button>
    </form>
  );
}
