import type { ChainReading } from "@/lib/review/event-chain";
import { whoOf } from "../desk/comment-list";
import { deskWords } from "../desk/desk-words";
import { talkWords } from "../desk/talk-words";
import { longDate } from "../long-date";
import type { RecordProps } from "./record";

/** What people said, each with what it is about, who and when. */
export function RecordSaid({ advert: { comments }, people }: Pick<RecordProps, "advert" | "people">) {
  const said = [...comments.onFindings.values(), ...comments.onBlocks.values(), comments.onAdvert, comments.moved].flat();
  if (said.length === 0) return <p>{deskWords.comments.none}</p>;
  return (
    <ul>
      {said.map((event) => (
        <li key={event.id}>
          {event.on.kind !== "advert" && `${deskWords.comments.on(event.on.anchor.exact)}: `}
          {event.view && `${talkWords.views[event.view]}. `}
          {event.text !== "" && <q>{event.text}</q>} {event.wording !== undefined && `${talkWords.suggests(event.wording)}. `}
          {whoOf(people, event.by)}, {longDate(event.at.slice(0, 10))}
          {comments.moved.includes(event) && ` (${deskWords.comments.moved.toLowerCase()})`}
        </li>
      ))}
    </ul>
  );
}

/** What the fingerprints say of changes on the way, and what they cannot say. */
export function RecordChain({ chain: { fit, broken, without } }: { readonly chain: ChainReading }) {
  const text = deskWords.record.chain;
  return (
    <ul>
      <li>{broken.length === 0 ? text.fit(fit) : text.broken(broken.length, fit + broken.length)}</li>
      {without > 0 && <li>{text.without(without)}</li>}
      <li>{text.limits}</li>
    </ul>
  );
}
